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

/// <summary>A wall of quiet tiles: the area's figures of the last whole month, each leading to its series and definition.</summary>
[For(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class IndexModel(Db db, WorkerFigures workers, Texts texts, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Tile> Tiles { get; private set; } = [];
    public string CountedAt { get; private set; } = "";
    public IReadOnlyList<StatisticValue> Shares { get; private set; } = [];
    public bool SeesShare => this.Actor.Is(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach);
    /// <summary>The other pages of figures, and the key of each one's name.</summary>
    public IEnumerable<(string Address, string Text)> More
    {
        get
        {
            (string, string)[] all = [("/statistics", "Insight.more-statistics"), ("/insight/compare", "Insight.compare"), ("/insight/cohorts", "Insight.cohorts")];
            (string, string)[] coaches = [("/insight/path", "Insight.path"), ("/insight/progress", "Insight.progress"), ("/insight/quality", "Insight.quality")];
            (string, string)[] managers = [("/insight/effect", "Insight.effect-link"), ("/insight/pilots", "Insight.pilots"), ("/insight/imported", "Insight.imported-title"), ("/insight/fairness", "Insight.fairness-link")];
            return [.. all, .. this.Actor.Is(Role.Adviser) ? [] : coaches, .. this.Actor.Is(Role.Manager) ? managers : this.Actor.Is(Role.Coordinator) ? managers[..3] : []];
        }
    }

    public IReadOnlyList<string> ShareYears => [.. Shares.Select(s => s.Period).Distinct().Order(StringComparer.Ordinal)];
    public IReadOnlyList<string> SharePlaces => [.. Shares.Select(s => s.Region).Distinct()];

    /// <summary>The latest month whose figure is ripe, the same month a year before, and the way there.</summary>
    public sealed record Tile(Indicator Indicator, IndicatorValue? Now, IndicatorValue? YearAgo, IReadOnlyList<decimal?> Way)
    {
        /// <summary>Small, or a small one of another group would follow from it.</summary>
        public bool IsHidden { get; init; }

        /// <summary>How it is beside the year before; null when one of the two is not told.</summary>
        public YearChange? Change => Now is null || IsHidden || YearAgo is null ? null : YearChange.Of(Indicator, Now, YearAgo);
    }

    public IEnumerable<IGrouping<string, Tile>> Subjects => Chosen.Ordered(Tiles).GroupBy(t => t.Indicator.Group);

    /// <summary>Whose figures: "area", "own", "network", "team-…", "place-…" or "coach-…". The address tells the whole view, so it can be kept.</summary>
    [BindProperty(SupportsGet = true)] public string? View { get; set; }

    public IReadOnlyList<Dashboard> Dashboards { get; private set; } = [];
    public Dashboard Chosen { get; private set; } = Dashboard.Area;

    public async Task OnGetAsync()
    {
        var area = this.Actor.AreaId;
        Dashboards = await Dashboard.For(db, this.Actor, texts, View);
        Chosen = Dashboards.FirstOrDefault(d => d.Key == View) ?? Dashboards[0];
        var values = (await Chosen.Values(db, workers, area)).ToLookup(v => v.Indicator);
        if (values.Count > 0)
        {
            // The figures of one group stand beside those of the others, which another view shows: what is hidden in the divided table is hidden here.
            var hidden = await Chosen.HiddenMonths(db, area, $"{Rules.Month.Of(clock.Today).AddMonths(-Sparkline.Months - LongestRipening)}");
            Tiles = [.. Indicator.All.Where(i => Chosen.By == "" || values.Contains(i.Code)).Select(i => Of(i, [.. values[i.Code]], hidden(i)))];
            // The store and the whole area's figures are made by the same job.
            var (day, time) = (await db.IndicatorValues.Where(v => v.AreaId == area && v.By == IndicatorValue.Whole).MaxAsync(v => v.ComputedAt)).InFinland();
            CountedAt = $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
        }

        Shares = await db.Statistics.AsNoTracking().Where(s => s.Series == "municipal-share").OrderBy(s => s.Id).ToListAsync();
    }

    private const int LongestRipening = 13;

    public string Spoken(string month) => Rules.Month.Parse(month).First.ToString("Y", CultureInfo.CurrentUICulture);

    private static Tile Of(Indicator indicator, List<IndicatorValue> months, IReadOnlySet<string> hidden)
    {
        var now = months.LastOrDefault();
        var before = now is null ? null : $"{Rules.Month.Parse(now.Month).AddMonths(-12)}";
        bool IsTold(IndicatorValue value) => !hidden.Contains(value.Month) && indicator.Show(value) is not (IndicatorWords.Hidden or IndicatorWords.Unknown);
        return new(indicator, now, months.Find(v => v.Month == before && IsTold(v)), [.. months.TakeLast(Sparkline.Months).Select(v => IsTold(v) ? v.Value : null)])
        {
            IsHidden = now is not null && hidden.Contains(now.Month),
        };
    }
}
