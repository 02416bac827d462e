using PlatformLanguages = Nivel.Web.Platform.Languages;

namespace Nivel.Web.Modules.Services;

/// <summary>What the public face of a card says, in one language as far as it is translated.</summary>
public sealed record PublicWords(Said ForWhom, Said How, Said Where, Said When, Said Cost, Said Accessibility)
{
    public static PublicWords Of(Service s, string language) => new(
        Said.In(language, s.ForWhom, s.ForWhomSv, s.ForWhomEn), Said.In(language, s.How, s.HowSv, s.HowEn), Said.In(language, s.Where, s.WhereSv, s.WhereEn),
        Said.In(language, s.When, s.WhenSv, s.WhenEn), Said.In(language, s.Cost, s.CostSv, s.CostEn), Said.In(language, s.Accessibility, s.AccessibilitySv, s.AccessibilityEn));
}

/// <summary>Words and the language that they are in, which is told to screen readers where it is not that of the page.</summary>
public readonly record struct Said(string? Text, string Language)
{
    public static Said In(string language, string? fi, string? sv, string? en)
    {
        var (text, own) = (PlatformLanguages.Pick(language, fi, sv, en), language switch { PlatformLanguages.Swedish => sv, PlatformLanguages.English => en, _ => fi });
        if (text.Length == 0) return new(null, language);
        return new(text, !string.IsNullOrWhiteSpace(own) ? language : !string.IsNullOrWhiteSpace(fi) ? PlatformLanguages.Finnish : !string.IsNullOrWhiteSpace(sv) ? PlatformLanguages.Swedish : PlatformLanguages.English);
    }
}
