using Nivel.Insight.Figures;
using Nivel.Insight.Protecting;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>From the counted figures of one month to those that everybody may know. Figures by municipality are protected together; what stands for the whole area is told where it rests on enough.</summary>
public static class PublicBook
{
    /// <summary>A share of fewer is more chance than share, and its parts are small.</summary>
    public const int LeastBase = 20;

    private static readonly Protection Rules = new(Indicator.SmallCell, ShowZero: true);

    public static Dictionary<FigureKey, Told> Of(string month, IReadOnlyCollection<IndicatorValue> counted)
    {
        var told = new Dictionary<FigureKey, Told>();
        var byPlace = counted.Where(v => v.By == IndicatorValue.Place && MonthRelease.ByPlace.Contains(v.Indicator)).ToList();
        var whole = counted.Where(v => v.By == IndicatorValue.Whole && MonthRelease.Counts.Contains(v.Indicator)).ToDictionary(v => v.Indicator, v => (long)(v.Value ?? 0));
        var release = MonthRelease.Of(byPlace.ToDictionary(v => (v.Indicator, v.Group), v => (long)(v.Value ?? 0)), whole, Rules);
        foreach (var value in byPlace) told[new(value.Indicator, month, value.By, value.Group)] = Shown(release.At(value.Indicator, value.Group));
        foreach (var value in counted.Where(v => v.By == IndicatorValue.Whole))
            told[new(value.Indicator, month, "", "")] = byPlace.Count > 0 && MonthRelease.Counts.Contains(value.Indicator) ? Shown(release.Whole(value.Indicator)) : Whole(value);
        foreach (var (rate, parts) in Rates)
            if (parts.Any(part => told.GetValueOrDefault(new(part, month, "", "")).IsHidden)) told[new(rate, month, "", "")] = Told.Hidden;
        return told;
    }

    /// <summary>A rate and what it rests on tell the counts that it is made of: where one of these is hidden, the rate is.</summary>
    private static readonly (string Rate, string[] Parts)[] Rates = [("activation-rate-all", ["unemployed", "in-services"]), ("activation-rate", ["long-term-unemployed"])];

    private static Told Shown(long? count) => count is { } known ? new(known, null, false) : Told.Hidden;

    private static Told Whole(IndicatorValue value) => value.Value is not { } number ? new(null, value.Of, false)
        : IsSafe(Indicator.Find(value.Indicator)!.Unit, number, value.Of) ? new(number, value.Of, false) : Told.Hidden;

    /// <summary>Neither the part of a share nor what it leaves may be a few persons.</summary>
    internal static bool IsSafe(Unit unit, decimal value, int? of) => unit switch
    {
        Unit.Percent => of >= LeastBase && !IsFew(Math.Round(value * of.Value / 100)) && !IsFew(of.Value - Math.Round(value * of.Value / 100)),
        Unit.Days => of is null or >= Indicator.SmallCell,
        _ => !IsFew(value),
    };

    private static bool IsFew(decimal count) => count is > 0 and < Indicator.SmallCell;
}
