using System.Globalization;

namespace Nivel.Web.Platform;

/// <summary>The languages of the product: own matter in Finnish or Swedish anywhere (D-29), English beside them.</summary>
public static class Languages
{
    public const string Finnish = "fi", Swedish = "sv", English = "en";

    public static readonly IReadOnlyList<string> All = [Finnish, Swedish, English];

    /// <summary>fi-FI, sv-FI and en-FI: Finnish dates and numbers also for those who read Swedish or English.</summary>
    public static readonly IReadOnlyList<CultureInfo> Cultures = [new("fi-FI"), new("sv-FI"), new("en-FI")];

    /// <summary>The language of the reader's screen, also a further client language.</summary>
    public static string Shown => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The language in which content that is kept in three languages is shown to the reader.</summary>
    public static string Current => Content(Shown);

    /// <summary>Readers of a further client language get in English what has no text in their own; without any culture it is Finnish.</summary>
    public static string Content(string language) => All.Contains(language) ? language : language is "iv" or "" ? Finnish : English;

    public static string Known(string? language) => language is Swedish or English ? language : Finnish;

    public static CultureInfo Culture(string language) => Cultures[All.ToList().IndexOf(Known(language))];

    /// <summary>The text in the asked language, else in Finnish, else in whatever there is: a card without a translation is still a card.</summary>
    public static string Pick(string language, string? fi, string? sv, string? en)
    {
        var asked = language switch { Swedish => sv, English => en, _ => fi };
        return FirstFilled(asked, fi, sv, en);
    }

    private static string FirstFilled(params string?[] texts) => texts.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "";
}
