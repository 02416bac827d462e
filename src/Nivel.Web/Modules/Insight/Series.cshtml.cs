using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Drawing;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>One indicator: its definition, its months, and the published series beside it. The two differ in size, so the picture shows both as 100 at the start.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class SeriesModel(Db db, Breakdown breakdown, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";

    /// <summary>How the latest month is divided: the name of a <see cref="Division"/> in small letters.</summary>
    [BindProperty(SupportsGet = true)] public string? By { get; set; }

    /// <summary>"csv", "xlsx" or "svg": the series as a file.</summary>
    [BindProperty(SupportsGet = true)] public string? As { get; set; }

    public PlaceMap? Map { get; private set; }
    public bool ShowsGaps => Lines?.Any(l => l.Gap is not null) == true;

    public IReadOnlyList<Division> Divisions => Breakdown.For(Indicator);
    public Division Chosen => Divisions.FirstOrDefault(d => KeyOf(d) == By);
    public IReadOnlyList<Breakdown.Line>? Lines { get; private set; }
    public string LastMonth { get; private set; } = "";
    public IReadOnlyList<FigureRevision> Revisions { get; private set; } = [];

    public Indicator Indicator { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
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
        var own = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.Indicator == Code && v.By == "").OrderBy(v => v.Month).ToListAsync();
        var published = indicator.Comparison is null ? [] : await db.Statistics.AsNoTracking().Where(s => s.Series == indicator.Comparison).OrderBy(s => s.Period).ToListAsync();
        Fill(own, published);
        if (As is "csv" or "xlsx" or "svg") return SeriesFile.Of(this, As, texts);
        Revisions = await db.FigureRevisions.AsNoTracking().Where(r => r.AreaId == area && r.Indicator == Code && r.By == "").OrderByDescending(r => r.Id).Take(MostRevisions).ToListAsync();
        if (own.Count > 0) await Divide(own[^1].Month);
        return Page();
    }

    public static string KeyOf(Division division) => division.ToString().ToLowerInvariant();

    public string SpokenDay(DateTimeOffset at) => FinnishTime.Spoken(at.InFinland().Day, clock.Today);

    /// <summary>A number that is hidden in the table is hidden here too.</summary>
    public string Revised(decimal? value) => Indicator.Show(value, null);

    private const int MostRevisions = 12;

    private async Task Divide(string month)
    {
        LastMonth = Label(month);
        if (Chosen != Division.Whole) Lines = await breakdown.Of(Indicator, Rules.Month.Parse(month), Chosen, this.Actor);
        if (Lines is not null && Chosen == Division.Place) Map = await PlaceMap.Of(db, [.. Lines.Where(l => l.Place is not null).Select(l => new MappedPlace(l.Place!, l.Name, l.Number, l.Shown))]);
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

    private static decimal? Index(decimal? value, decimal? start) => value is null || start is null or 0 ? null : Math.Round(100 * value.Value / start.Value, 1);

    public static string Label(string month) => Rules.Month.Parse(month).First.ToString("M/yyyy", CultureInfo.InvariantCulture);
}
