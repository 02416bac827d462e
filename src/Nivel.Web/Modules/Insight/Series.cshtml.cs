using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Drawing;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Insight;

/// <summary>One indicator: its definition, its months, and the published series beside it. The two may differ in size, so the picture shows both as 100 at the start.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class SeriesModel(Db db, WorkerFigures workers, Breakdown breakdown, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";

    /// <summary>How the latest month is divided: the name of a <see cref="Division"/> in small letters.</summary>
    [BindProperty(SupportsGet = true)] public string? By { get; set; }

    /// <summary>"csv", "xlsx" or "svg": the series as a file; "groups.csv" or "groups.xlsx": the divided month.</summary>
    [BindProperty(SupportsGet = true)] public string? As { get; set; }

    public PlaceMap? Map { get; private set; }
    public bool ShowsGaps => Lines?.Any(l => l.Gap is not null) == true;

    public IReadOnlyList<Division> Divisions => Breakdown.For(Indicator);
    public Division Chosen => Divisions.FirstOrDefault(d => KeyOf(d) == By);
    public IReadOnlyList<Breakdown.Line>? Lines { get; private set; }
    public string LastMonth { get; private set; } = "";
    public IReadOnlyList<FigureRevision> Revisions { get; private set; } = [];

    /// <summary>Whose figures, as on the wall: "place-564"; the whole area when nothing is said.</summary>
    [BindProperty(SupportsGet = true)] public string? View { get; set; }

    public Dashboard Whose { get; private set; } = Dashboard.Area;

    public ListBehind? List => ListBehind.Of(Code, Whose.Key, this.Actor);

    public Indicator Indicator { get; private set; } = null!;
    public IReadOnlyList<Row> Rows { get; private set; } = [];
    public string CountedAt { get; private set; } = "";
    public string ComparedWith { get; private set; } = "";
    public bool HasComparison { get; private set; }
    public bool HasSameMonths { get; private set; }
    public bool ShowsBase => Indicator.RestsOnCases;

    /// <summary>A month and what was published beside it. Number is null where the figure is hidden or unknown; Shown says which.</summary>
    public sealed record Row(string Label, IndicatorValue Own, string Shown, StatisticValue? Published, decimal? OwnIndex, decimal? PublishedIndex, string? Number);

    public async Task<IActionResult> OnGetAsync()
    {
        if (Indicator.Find(Code) is not { } indicator || await Asked() is not { } whose) return NotFound();
        (Indicator, Whose) = (indicator, whose);
        var area = this.Actor.AreaId;
        var own = await whose.Values(db, workers, area, Code);
        var hidden = (await whose.HiddenMonths(db, area, "", Code))(indicator);
        Fill(own, hidden, await Beside.Of(db, indicator, whose, area, own));
        if (As is "csv" or "xlsx" or "svg") return SeriesFile.Of(this, As, texts);
        Revisions = [.. (await db.FigureRevisions.AsNoTracking().Where(r => r.AreaId == area && r.Indicator == Code && r.By == whose.By && r.Group == whose.Group).OrderByDescending(r => r.Id).Take(MostRevisions).ToListAsync()).Where(r => !hidden.Contains(r.Month))];
        if (own.Count > 0) await Divide(own[^1].Month);
        return As is "groups.csv" or "groups.xlsx" && Lines is not null ? SeriesFile.OfGroups(this, As["groups.".Length..], texts) : Page();
    }

    /// <summary>Null when the actor may not see the view or there is none of that name.</summary>
    private async Task<Dashboard?> Asked() =>
        string.IsNullOrEmpty(View) ? Dashboard.Area with { Name = texts["Insight.view-area"] } : (await Dashboard.For(db, this.Actor, texts, View)).FirstOrDefault(d => d.Key == View);

    /// <summary>The address of what the page shows, as a file.</summary>
    public string FileAddress(string kind) => QueryHelpers.AddQueryString($"/insight/{Code}", new Dictionary<string, string?> { ["view"] = View, ["by"] = kind.StartsWith("groups", StringComparison.Ordinal) ? By : null, ["as"] = kind });

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

    private void Fill(List<IndicatorValue> own, IReadOnlySet<string> hidden, Beside published)
    {
        (HasComparison, HasSameMonths) = (!published.IsEmpty && own.Count > 0, published.HasSameMonths);
        var besides = own.Select(published.Of).ToList();
        var (ownStart, publishedStart) = (own.Find(v => v.Value > 0)?.Value, besides.Find(v => v?.Value > 0)?.Value);
        Rows = [.. own.Select((value, at) => Of(value, besides[at], hidden.Contains(value.Month), ownStart, publishedStart))];
        if (own.Count == 0) return;
        if (HasComparison) ComparedWith = texts[HasSameMonths ? "Insight.compared-same-months" : "Insight.compared-with", published.Source];
        var (day, time) = own.Max(v => v.ComputedAt).InFinland();
        CountedAt = $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
    }

    private Row Of(IndicatorValue value, StatisticValue? beside, bool isHidden, decimal? ownStart, decimal? publishedStart)
    {
        var shown = isHidden ? texts["Insight.hidden"] : Indicator.Show(value);
        var isTold = !isHidden && shown is not (IndicatorWords.Unknown or IndicatorWords.Hidden);
        return new(Label(value.Month), value, shown, beside, isTold ? Index(value.Value, ownStart) : null, Index(beside?.Value, publishedStart), isTold ? Plain(value.Value) : null);
    }

    private static decimal? Index(decimal? value, decimal? start) => value is null || start is null or 0 ? null : Math.Round(100 * value.Value / start.Value, 1);

    public static string Label(string month) => Rules.Month.Parse(month).First.ToString("M/yyyy", CultureInfo.InvariantCulture);
}
