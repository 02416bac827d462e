using System.Security.Cryptography;
using System.Text;
using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>Words of a person that are kept beside a name of the classification.</summary>
public static class SkillWords
{
    /// <summary>A phrase, not a story.</summary>
    public const int Longest = 60;

    /// <summary>Before the id of a skill that is known by own words alone.</summary>
    public const string OwnPrefix = "own:";

    /// <summary>The words on one line; null if they are empty, too long for a phrase, or hold what identifies a person: such words are not kept (data minimisation, GDPR article 5(1)(c)).</summary>
    public static string? Kept(string? words)
    {
        var line = string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length is 0 or > Longest || !line.Any(char.IsLetter)) return null;
        return PersonalData.Blanked(line) == line && !PersonalData.NamesSomebody(line) ? line : null;
    }

    /// <summary>The id under which own words stand: the same words are the same skill.</summary>
    public static string OwnId(string words) => OwnPrefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToUpperInvariant())))[..16];
}
