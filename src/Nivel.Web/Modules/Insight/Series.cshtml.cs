using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>One indicator: its definition, its months, and the published series beside it. The two differ in size, so the picture shows both as 100 at the start.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class SeriesModel(Db db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";

    public Indicator Indicator { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public IReadOnlyList<(string Name, IndicatorValue Value)> Places { get; private set; } = [];
    public string PlaceMonth { get; private set; } = "";
    public string CountedAt { get; private set; } = "";
    public string ComparisonSource { get; private set; } = "";
    public bool HasComparison { get; private set; }
    public bool ShowsBase => Indicator.RestsOnCases;

    /// <summary>The n-th month of this area beside the n-th month of the published series.</summary>
    public sealed record Row(string Label, IndicatorValue? Own, StatisticValue? Published, decimal? OwnIndex, decimal? PublishedIndex, string? Number);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Indicator.Find(Code) is not { } indicator) return NotFound();
        Indicator = indicator;
        var area = this.Actor.AreaId;
        var own = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.Indicator == Code).OrderBy(v => v.Month).ToListAsync();
        var published = indicator.Comparison is null ? [] : await db.Statistics.AsNoTracking().Where(s => s.Series == indicator.Comparison).OrderBy(s => s.Period).ToListAsync();
        Fill([.. own.Where(v => v.Place.Length == 0)], published);
        await FillPlaces(own);
        return Page();
    }

    public static string? Plain(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    private void Fill(List<IndicatorValue> own, List<StatisticValue> published)
    {
        HasComparison = published.Count > 0 && own.Count > 0;
        var (ownStart, publishedStart) = (own.Find(v => v.Value > 0)?.Value, published.Find(v => v.Value > 0)?.Value);
        Rows = [.. own.Select((value, i) =>
        {
            var beside = i < published.Count ? published[i] : null;
            return new Row(Label(value.Month), value, beside, Index(value.Value, ownStart), Index(beside?.Value, publishedStart), IsHidden(value) ? null : Plain(value.Value));
        })];
        if (own.Count == 0) return;
        ComparisonSource = HasComparison ? $"{published[0].Source}, {published[0].Region}" : "";
        var (day, time) = own.Max(v => v.ComputedAt).InFinland();
        CountedAt = $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
    }

    private bool IsHidden(IndicatorValue value) => Indicator.Show(value) is IndicatorWords.Unknown or IndicatorWords.Hidden;

    private async Task FillPlaces(List<IndicatorValue> own)
    {
        if (!Indicator.By.HasFlag(Division.Place) || own.Count == 0) return;
        var area = this.Actor.AreaId;
        var last = own[^1].Month;
        PlaceMonth = Label(last);
        var names = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToDictionaryAsync(m => m.Code, m => m.Name);
        Places = [.. own.Where(v => v.Month == last && v.Place.Length > 0).Select(v => (names.GetValueOrDefault(v.Place) ?? v.Place, v)).OrderBy(p => p.Item1, Texts.Sorting)];
    }

    private static decimal? Index(decimal? value, decimal? start) => value is null || start is null or 0 ? null : Math.Round(100 * value.Value / start.Value, 1);

    private static string Label(string month) => Rules.Month.Parse(month).First.ToString("M/yyyy", CultureInfo.InvariantCulture);
}
