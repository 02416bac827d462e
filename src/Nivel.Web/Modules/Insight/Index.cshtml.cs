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

    public sealed record Tile(Indicator Indicator, string Month, IndicatorValue? Now, IndicatorValue? YearAgo);

    public async Task OnGetAsync()
    {
        var area = this.Actor.AreaId;
        var last = Rules.Month.Of(clock.Today).AddMonths(-1);
        var (now, before) = ($"{last}", $"{last.AddMonths(-12)}");
        var values = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.Place == "" && (v.Month == now || v.Month == before)).ToListAsync();
        if (values.Count > 0)
        {
            Tiles = [.. Indicator.All.Select(i => new Tile(i, now, Find(values, i, now), Find(values, i, before)))];
            var (day, time) = values.Max(v => v.ComputedAt).InFinland();
            CountedAt = $"{FinnishTime.Spoken(day, clock.Today)} {time:HH\\.mm}";
        }

        Shares = await db.Statistics.AsNoTracking().Where(s => s.Series == "municipal-share").OrderBy(s => s.Id).ToListAsync();
    }

    public string Spoken(string month) => Rules.Month.Parse(month).First.ToString("Y", CultureInfo.CurrentUICulture);

    private static IndicatorValue? Find(List<IndicatorValue> values, Indicator indicator, string month) => values.Find(v => v.Indicator == indicator.Code && v.Month == month);
}
