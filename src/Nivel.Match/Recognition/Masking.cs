using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Blanks out what must not count as evidence, and mends what scanning broke. Positions stay.</summary>
internal static class Masking
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private static readonly Regex Script = new("<(script|style)[^>]*>[^<]*", Plain | RegexOptions.IgnoreCase);
    private static readonly Regex Noise = new(@"<[^<>]{1,500}>|&[a-z]{2,8};", Plain);
    private static readonly Regex Broken = new(@"\p{Ll}-\r?\n[ \t]*\p{Ll}{2,}", Plain);
    private static readonly Regex Digits = new(@"\p{Ll}{2,}[015]\p{Ll}{2,}", Plain);
    private static readonly string[] Joining = ["ja", "tai", "sekä", "och", "eller", "samt", "and", "or"];

    /// <summary>The text with noise replaced by spaces, of the same length.</summary>
    public static string Of(string text)
    {
        var masked = Noise.Replace(Script.Replace(text, PersonalData.Blank), PersonalData.Blank);
        return PersonalData.Blanked(Digits.Replace(Broken.Replace(masked, Joined), Lettered));
    }

    // A word cut at the end of a line becomes whole by soft hyphens, which are no letters; "myynti-" before "ja" was not cut.
    private static string Joined(System.Text.RegularExpressions.Match match)
    {
        var (hyphen, next) = (match.Value.IndexOf('-'), match.Value.Length);
        while (next > 0 && char.IsLower(match.Value[next - 1])) next--;
        return Joining.Contains(match.Value[next..]) ? match.Value : match.Value[..hyphen] + new string('\u00AD', next - hyphen) + match.Value[next..];
    }

    // Scanners read l as 1, o as 0 and s as 5 in the middle of words.
    private static string Lettered(System.Text.RegularExpressions.Match match) => match.Value.Replace('0', 'o').Replace('1', 'l').Replace('5', 's');
}
