using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Insight.Protecting;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>The monthly report of an area, or of one municipality of it.</summary>
public sealed class ReportBuilder(Db db, Texts texts)
{
    private static readonly string[] Said = ["unemployed", "long-term-unemployed", "young-unemployed", "in-services"];
    private static readonly string[] Lines = ["unemployed", "long-term-unemployed", "in-services"];

    /// <param name="place">Code of a municipality; null for the area.</param>
    /// <returns>Null when nothing has been released.</returns>
    public async Task<Report?> Of(EmploymentArea area, string? place, Month? month, string language, CancellationToken cancel = default)
    {
        var series = await PublicSeries.Of(db, area.Id, month, cancel);
        if (series.IsEmpty) return null;
        var names = await Names(area, cancel);
        if (place is not null && !names.ContainsKey(place)) return null;
        var words = new ReportWords(texts, language);
        var name = place is null ? Languages.Pick(language, area.NameFi, area.NameSv, area.NameEn) : names[place];
        return new(language, words.Say("report-title", name, words.Named(series.Month)), words.Say("report-lead"), [.. Sections(series, words, place, names)], [.. Made(series, words)]);
    }

    private async Task<Dictionary<string, string>> Names(EmploymentArea area, CancellationToken cancel)
    {
        var id = area.Id;
        return await db.Municipalities.AsNoTracking().Where(m => m.AreaId == id).ToDictionaryAsync(m => m.Code, m => m.Name, cancel);
    }

    private static IEnumerable<ReportSection> Sections(PublicSeries series, ReportWords words, string? place, Dictionary<string, string> names)
    {
        var situation = Said.Select(i => words.Stock(series, i, place)).OfType<string>().ToList();
        yield return new(words.Say("subject-situation"), situation.Count == 0 ? [words.Say("report-nothing")] : situation, KeyFigures(series, words, place), Chart(series, words, place));
        if (place is not null) yield break;
        yield return new(words.Say("report-places"), [words.Say("report-places-what")], Places(series, words, names));
        foreach (var subject in (string[])["flow", "service", "network", "work"])
            yield return new(words.Say($"subject-{subject}"), [.. Spoken(subject).SelectMany(i => words.Share(series, i))], Latest(series, words, subject));
    }

    private static string[] Spoken(string subject) => subject switch { "flow" => ["flow-3", "exits-to-work"], "network" => ["referrals-answered"], "work" => ["kept-6"], _ => [] };

    private static ReportTable KeyFigures(PublicSeries series, ReportWords words, string? place)
    {
        ReportCell Cell(Indicator indicator, int back) => Told(words, indicator, series.At(indicator.Code, series.Month.AddMonths(-back), place));
        var indicators = (place is null ? MonthRelease.Counts : MonthRelease.ByPlace).Select(c => Indicator.Find(c)!);
        return new([words.Say("report-figure"), words.Named(series.Month), words.Named(series.Month.AddMonths(-1)), words.Named(series.Month.AddMonths(-12))],
            [.. indicators.Select(i => (ReportCell[])[new(words.Say(i.Code)), Cell(i, 0), Cell(i, 1), Cell(i, 12)])]);
    }

    private static ReportTable Places(PublicSeries series, ReportWords words, Dictionary<string, string> names)
    {
        ReportCell Cell(string indicator, string? place) => Told(words, Indicator.Find(indicator)!, series.At(indicator, series.Month, place));
        IReadOnlyList<ReportCell> Row(string name, string? place) => [new(name), .. MonthRelease.ByPlace.Select(c => Cell(c, place))];
        return new([words.Say("by-place-choice"), .. MonthRelease.ByPlace.Select(c => words.Say(c))],
            [Row(words.Say("report-all"), null), .. series.Places.Where(names.ContainsKey).OrderBy(p => names[p], Texts.Sorting).Select(p => Row(names[p], p))]);
    }

    private static ReportTable Latest(PublicSeries series, ReportWords words, string subject) =>
        new([words.Say("report-figure"), words.Say("month"), words.Say("report-value"), words.Say("rests-on")],
            [.. Indicator.All.Where(i => i.Group == subject).Select(i => (i, Figure: series.Latest(i.Code))).Where(f => f.Figure is not null)
                .Select(f => (ReportCell[])[new(words.Say(f.i.Code)), new(words.Named(Month.Parse(f.Figure!.Month))), Told(words, f.i, f.Figure), f.Figure.Of is { } of && !f.Figure.IsHidden ? new(words.Count(of), of) : new("")])]);

    private static ReportChart Chart(PublicSeries series, ReportWords words, string? place)
    {
        var months = Enumerable.Range(0, PublicSeries.Months).Select(back => series.Month.AddMonths(back - PublicSeries.Months + 1)).ToList();
        return new(words.Say("report-chart"), [.. months.Select(m => $"{m.Number}/{m.Year}")], [.. Lines.Select(i => new ReportLine(words.Say(i), [.. months.Select(m => series.At(i, m, place)?.Value)]))]);
    }

    private static ReportCell Told(ReportWords words, Indicator indicator, PublicFigure? figure) => new(words.Shown(indicator, figure), figure?.Value);

    /// <summary>How the report was made, and how far to trust it.</summary>
    private static IEnumerable<string> Made(PublicSeries series, ReportWords words)
    {
        yield return words.Say("report-made", Shared.DateWords.Day(series.ReleasedAt.InFinland().Day, Languages.Culture(words.Language)));
        yield return words.Say("report-hidden", Indicator.SmallCell);
        yield return words.Say("report-chance");
        yield return words.Say("report-structural");
        if (series.Revised.Any()) yield return words.Say("report-revised", series.Revised.Select(f => f.Month).Distinct().Count());
    }
}
