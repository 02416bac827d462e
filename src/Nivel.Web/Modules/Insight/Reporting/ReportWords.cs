using System.Globalization;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>The words of a report, chosen by rules from the released figures. No sentence is made of a hidden or missing figure, and chance is never called a change.</summary>
public sealed class ReportWords(Texts texts, string language)
{
    public string Language => language;

    private readonly CultureInfo culture = Languages.Culture(language);

    public string Say(string key, params object?[] with) => texts.In(language, $"Insight.{key}", with);

    /// <summary>"helmikuu 2026", "februari 2026", "February 2026".</summary>
    public string Named(Month month) => month.First.ToString("MMMM yyyy", culture);

    /// <summary>The same as the owner of something: "helmikuun 2026".</summary>
    public string Owning(Month month) => language == Languages.Finnish ? month.First.ToString("MMMM", culture) + $"n {month.Year}" : Named(month);

    /// <summary>The month in which something happened: "helmikuussa 2026".</summary>
    public string During(Month month) => language == Languages.Finnish ? month.First.ToString("MMMM", culture) + $"ssa {month.Year}" : Named(month);

    public string Count(decimal number) => number.ToString("N0", culture);

    /// <summary>How many there were, and how that differs from a year before; null when nobody may know.</summary>
    public string? Stock(PublicSeries series, string indicator, string? place)
    {
        if (series.At(indicator, series.Month, place)?.Value is not { } now) return null;
        var said = Say($"report-{indicator}", Owning(series.Month), Count(now));
        if (series.At(indicator, series.Month.AddMonths(-12), place)?.Value is not { } before) return said;
        var change = new Change(now, before);
        return $"{said} {Say($"report-year-{change.Word}", Count(Math.Abs(change.Difference)), Math.Abs(change.Percent ?? 0).ToString("0.0", culture), Count(before))}";
    }

    /// <summary>A share with the month it is ripe for and how many it rests on.</summary>
    public IEnumerable<string> Share(PublicSeries series, string indicator)
    {
        if (series.Latest(indicator) is { Value: { } share, Of: { } of } latest)
            yield return Say($"report-{indicator}", During(Month.Parse(latest.Month)), share.ToString("0.0", culture), Count(of));
    }

    public string Shown(Indicator indicator, PublicFigure? figure) => figure switch
    {
        null => IndicatorWords.Unknown,
        { IsHidden: true } => Say("hidden"),
        { Value: null } => IndicatorWords.Unknown,
        { Value: { } number } => indicator.Unit switch { Unit.Percent => $"{number.ToString("0.0", culture)} %", Unit.Days => number.ToString("0.#", culture), _ => Count(number) },
    };
}
