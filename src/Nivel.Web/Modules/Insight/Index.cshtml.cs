using System.Globalization;
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
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Tile> Tiles { get; private set; } = [];
    public string CountedAt { get; private set; } = "";
    public IReadOnlyList<StatisticValue> Shares { get; private set; } = [];
    public bool SeesShare => this.Actor.Is(Role.Manager, Role.Coordinator, Role.PersonalCoach, Role.JobCoach);
    public bool SeesFairness => this.Actor.Is(Role.Manager);
    public IReadOnlyList<string> ShareYears => [.. Shares.Select(s => s.Period).Distinct().Order(StringComparer.Ordinal)];
    public IReadOnlyList<string> SharePlaces => [.. Shares.Select(s => s.Region).Distinct()];

    /// <summary>The latest month whose figure is ripe, the same month a year before, and the way there.</summary>
    public sealed record Tile(Indicator Indicator, IndicatorValue? Now, IndicatorValue? YearAgo, IReadOnlyList<decimal?> Way);

    public IEnumerable<IGrouping<string, Tile>> Subjects => Tiles.GroupBy(t => t.Indicator.Group);

    public async Task OnGetAsync()
    {
        var area = this.Actor.AreaId;
        var values = (await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.Place == "").OrderBy(v => v.Month).ToListAsync()).ToLookup(v => v.Indicator);
        if (values.Count > 0)
        {
            Tiles = [.. Indicator.All.Select(i => Of(i, [.. values[i.Code]]))];
            var (day, time) = values.SelectMany(v => v).Max(v => v.ComputedAt).InFinland();
            CountedAt = $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
        }

        Shares = await db.Statistics.AsNoTracking().Where(s => s.Series == "municipal-share").OrderBy(s => s.Id).ToListAsync();
    }

    public string Spoken(string month) => Rules.Month.Parse(month).First.ToString("Y", CultureInfo.CurrentUICulture);

    private static Tile Of(Indicator indicator, List<IndicatorValue> months)
    {
        var now = months.LastOrDefault();
        var before = now is null ? null : $"{Rules.Month.Parse(now.Month).AddMonths(-12)}";
        return new(indicator, now, months.Find(v => v.Month == before), [.. months.TakeLast(Sparkline.Months).Select(v => indicator.Show(v) is IndicatorWords.Hidden or IndicatorWords.Unknown ? null : v.Value)]);
    }
}
