namespace Nivel.Match;

/// <summary>The three languages that labels and texts come in.</summary>
public enum Language
{
    /// <summary>Finnish (suomi), code <c>fi</c>.</summary>
    Finnish,
    /// <summary>Swedish (ruotsi), code <c>sv</c>.</summary>
    Swedish,
    /// <summary>English (englanti), code <c>en</c>.</summary>
    English,
}

/// <summary>Two-letter codes of the languages, as in URLs and files.</summary>
public static class LanguageCodes
{
    /// <summary>All languages in the order fi, sv, en.</summary>
    public static readonly IReadOnlyList<Language> All = [Language.Finnish, Language.Swedish, Language.English];

    /// <summary>The ISO 639-1 code: <c>fi</c>, <c>sv</c> or <c>en</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.Swedish => "sv",
        Language.English => "en",
        _ => "fi",
    };

    /// <summary>The language of a code such as <c>sv</c> or <c>sv-FI</c>; anything unknown is Finnish, the language of most clients.</summary>
    public static Language Parse(string? code) => code switch
    {
        not null when code.StartsWith("sv", StringComparison.OrdinalIgnoreCase) => Language.Swedish,
        not null when code.StartsWith("en", StringComparison.OrdinalIgnoreCase) => Language.English,
        _ => Language.Finnish,
    };
}
