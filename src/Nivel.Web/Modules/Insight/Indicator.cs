namespace Nivel.Web.Modules.Insight;

/// <summary>One indicator: what its figure is, with what it is compared, and whether more is better. Words are texts "Insight.CODE-…".</summary>
/// <param name="Code">Also the address of its page.</param>
/// <param name="Unit">persons, percent, days or count.</param>
/// <param name="Comparison">The imported series beside it; null when no published series measures the same thing.</param>
/// <param name="ByPlace">Whether it is also counted by municipality.</param>
public sealed record Indicator(string Code, string Unit, string? Comparison = null, bool ByPlace = false)
{
    /// <summary>A figure of persons smaller than this is hidden: it could point at somebody.</summary>
    public const int SmallCell = 5;

    public static readonly IReadOnlyList<Indicator> All =
    [
        new("long-term-unemployed", "persons", "long-term-unemployed", ByPlace: true),
        new("activation-rate", "percent", "activation-rate-pct"),
        new("unemployed", "persons", ByPlace: true),
        new("exits", "percent"),
        new("referrals-sent", "count"),
        new("referrals-answered", "percent"),
        new("referrals-unanswered", "count"),
        new("answer-days", "days"),
        new("visits", "count"),
        new("orders-in-time", "percent"),
    ];

    public static Indicator? Find(string? code) => All.FirstOrDefault(i => i.Code == code);

    /// <summary>As shown: small cells hidden, unknown told apart from zero.</summary>
    public string Show(IndicatorValue? value) => value switch
    {
        null or { Value: null } => "–",
        { Value: var number } when Unit == "persons" && number is > 0 and < SmallCell => "< 5",
        { Of: < SmallCell } when Unit is "percent" or "days" => "–",
        { Value: var number } => Unit switch { "percent" => $"{number:0.0} %", "days" => $"{number:0.#}", _ => $"{number:N0}" },
    };
}
