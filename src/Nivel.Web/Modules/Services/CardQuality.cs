namespace Nivel.Web.Modules.Services;

/// <summary>How much of what a reader needs stands on a card (kortin laatu): points out of a hundred, and by name what is missing.</summary>
/// <remarks>The weights are an editorial judgement, not a measurement: what a person cannot do without weighs most.</remarks>
public static class CardQuality
{
    /// <summary>Code of "Services.quality-…", its weight, and whether the card has it.</summary>
    public sealed record Point(string Code, int Weight, Func<Service, DateOnly, bool> Has);

    public static readonly IReadOnlyList<Point> Points =
    [
        new("summary", 15, (s, _) => Filled(s.SummaryFi) || Filled(s.SummarySv)),
        new("contact", 12, (s, _) => Filled(s.ContactPhone) || Filled(s.ContactEmail)),
        new("for-whom", 10, (s, _) => Filled(s.ForWhom)),
        new("how", 10, (s, _) => Filled(s.How)),
        new("fresh", 10, (s, today) => CardAge.Of(s.CheckedOn, today) == Freshness.Fresh),
        new("where", 8, (s, _) => Filled(s.Where)),
        new("when", 8, (s, _) => Filled(s.When)),
        new("cost", 6, (s, _) => Filled(s.Cost)),
        new("accessibility", 6, (s, _) => Filled(s.Accessibility)),
        // Own matter in Finnish or Swedish anywhere: a card in one language serves a part of its readers.
        new("translation", 5, (s, _) => Filled(s.NameFi) && Filled(s.NameSv) && (!Filled(s.SummaryFi) || Filled(s.SummarySv)) && (!Filled(s.ForWhom) || Filled(s.ForWhomSv)) && (!Filled(s.How) || Filled(s.HowSv))),
        new("professional", 5, (s, _) => Filled(s.Goal) && Filled(s.Prerequisites)),
        new("updaters", 5, (s, _) => s.FirstUpdater is not null && s.SecondUpdater is not null),
    ];

    public static int Score(Service card, DateOnly today) => Points.Where(p => p.Has(card, today)).Sum(p => p.Weight);

    /// <summary>What is missing, the heaviest first.</summary>
    public static IReadOnlyList<string> Missing(Service card, DateOnly today) => [.. Points.Where(p => !p.Has(card, today)).Select(p => p.Code)];

    private static bool Filled(string? text) => !string.IsNullOrWhiteSpace(text);
}
