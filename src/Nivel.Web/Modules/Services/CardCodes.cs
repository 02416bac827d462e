namespace Nivel.Web.Modules.Services;

/// <summary>The codes that a card chooses from; each has a text "Services.field-…", "Services.target-…", "Services.language-…".</summary>
public static class CardCodes
{
    public static readonly IReadOnlyList<string> Fields = ["guidance", "wellbeing", "coaching", "workshop", "education", "card", "integration", "work", "business", "event"];
    public static readonly IReadOnlyList<string> Targets = ["everyone", "youth", "55-plus", "immigrants", "long-term", "work-ability"];
    public static readonly IReadOnlyList<string> Languages = ["fi", "sv", "en", "se", "ar", "ru", "uk", "so", "fa", "et", "vi", "th", "sign"];
}
