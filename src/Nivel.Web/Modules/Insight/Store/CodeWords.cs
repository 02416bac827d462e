using Nivel.Rules;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>The short lists that stand in the store as numbers. A number once given stays; 0 is unknown.</summary>
internal static class CodeWords
{
    internal static readonly IReadOnlyList<string> Exits = ["unknown", "work", "subsidised-work", "service", "study", "out-of-labour-force", "other"];
    internal static readonly IReadOnlyList<string> Services = ["unknown", "wage-subsidy", "work-trial", "training", "coaching", "rehabilitative-work", "study", "other"];
    internal static readonly IReadOnlyList<string> Languages = ["unknown", "fi", "sv", "se", "other"];

    internal static int Of(IReadOnlyList<string> words, string? word, string otherwise)
    {
        for (var at = 1; at < words.Count; at++)
            if (words[at] == word) return at;
        return word is null ? 0 : Of(words, otherwise, otherwise);
    }

    internal static int Language(string? language) => language switch { "smn" or "sms" => 3, _ => Of(Languages, language, "other") };

    /// <summary>1 man, 2 woman; without a code the sex is not known and not guessed.</summary>
    internal static int Sex(PersonalIdentityCode? code) => code is null ? 0 : code.IsOfMan ? 1 : 2;

    internal static int Phase(string? letter) => letter is { Length: > 0 } ? letter[0] : 0;

    internal static int Place(string code) => int.TryParse(code, out var number) ? number : 0;
}
