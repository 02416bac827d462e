using System.Text.RegularExpressions;

namespace Nivel.Match;

/// <summary>Finds what identifies a person in free text: identity codes, telephone numbers, addresses, dates of birth, names.</summary>
/// <remarks>
/// The signs of the century in an identity code are those of the decree 128/2010 as amended for 1.1.2023: + for the 1800s, - and Y X W V U for the 1900s, A to F for the 2000s.
/// Names are found by common first names, by what libvoikko knows as first and family names in either order, and by words such as "nimeni on"; a name that
/// nobody has heard, without such words, stays, so this is no anonymisation.
/// </remarks>
public static class PersonalData
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
    private static readonly Regex[] Patterns =
    [
        new(@"\d{6} ?[-+A-FU-Ya-fu-y] ?\d{3}[0-9A-Za-z]", Plain),
        new(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|https?://\S+|www\.\S+", Plain),
        new(@"(\+\d{1,3}[ \-]?(\(0\))?[ \-]?|\b0)\d{1,3}[ \-]?\d{2,4}([ \-]?\d{2,4}){1,3}", Plain),
        new(@"\p{Lu}[\p{L}]*(katu|tie|kuja|polku|väylä|tori|rinne|raitti|kaari|bulevardi|gatan|vägen|stigen|gränden|torget) \d+( ?[A-Za-zÅÄÖåäö]\b)?( ?\d{1,3})?", Plain),
        new(@"\d+ [\p{L}]+ (Street|Road|Avenue|Lane)\b|\b\d{5} +\p{Lu}{1}[\p{L}]+", Plain),
        new(@"(syntynyt|syntymäaika|synt\.|\bs\.|född|födelsetid|born|date of birth|DOB)[ :]*(on |den )?\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}", Plain | RegexOptions.IgnoreCase),
        new(@"(syntymävuosi|födelseår|birth year|year of birth)[ :]*\d{4}", Plain | RegexOptions.IgnoreCase),
        new(@"([Nn]imi|NIMI|[Nn]amn|[Nn]ame)[ :]+\p{Lu}[\p{L}-]+( \p{Lu}[\p{L}-]+){0,2}", Plain),
    ];

    private static readonly Regex FullName = new(@"\b(" + string.Join('|', GivenNames.All) + @")(-\p{Lu}\p{Ll}+)?( \p{Lu}\.?)? \p{Lu}\p{Ll}+", Plain);

    /// <summary>The text with every such place replaced by spaces; the length and all positions stay.</summary>
    /// <param name="text">Any text.</param>
    public static string Blanked(string text)
    {
        foreach (var pattern in Patterns) text = pattern.Replace(text, Blank);
        return PersonNames.Blanked(FullName.Replace(text, m => PersonNames.IsProduct(m.Value) ? m.Value : Blank(m)));
    }

    /// <summary>Whether a phrase holds a name that can be nothing else, also a lone one: in a text such a word stays, but it is not kept.</summary>
    /// <param name="phrase">Some words of a text.</param>
    public static bool NamesSomebody(string phrase) => PersonNames.AnyIn(phrase);

    internal static string Blank(Capture match) => new(' ', match.Length);
}
