using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight;

/// <summary>Whose figures stand on the wall, and which subject first. A worker's figures are for the worker and the manager.</summary>
/// <param name="Key">As in the address.</param>
/// <param name="By">The division of <see cref="IndicatorValue"/>.</param>
/// <param name="Group">The group in it.</param>
/// <param name="First">The subject that stands first.</param>
/// <param name="IsOneOfMany">One of a list to choose from: a municipality, a team, a worker.</param>
public sealed record Dashboard(string Key, string Name, string By, string Group, string First, bool IsOneOfMany = false)
{
    /// <summary>The whole area; its name is given by <see cref="For"/>.</summary>
    public static Dashboard Area { get; } = new("area", "", "", "", "situation");

    /// <summary>A longer list of workers is no list to choose from: then a worker's figures are reached from the caseload.</summary>
    private const int MostListed = 200;

    /// <summary>The views that the actor may see, the own first.</summary>
    /// <param name="asked">The view of the address; a worker's is among the views also where workers are too many to be listed.</param>
    public static async Task<IReadOnlyList<Dashboard>> For(Db db, Actor actor, Texts texts, string? asked)
    {
        var area = actor.AreaId;
        Dashboard whole = Area with { Name = texts["Insight.view-area"] }, network = new("network", texts["Insight.view-network"], "", "", "network");
        Dashboard own = Coach(actor.UserId, texts["Insight.view-own"]) with { Key = "own", IsOneOfMany = false }, team = Team(actor.OrganisationId, texts["Insight.view-team"]) with { Key = "team", IsOneOfMany = false };
        var places = (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).Select(m => new Dashboard($"place-{m.Code}", m.Name, IndicatorValue.Place, m.Code, "situation", true));
        return actor.Is(Role.PersonalCoach, Role.JobCoach) ? [own, team, whole, network, .. places]
            : actor.Is(Role.Coordinator) ? [network, whole, .. places]
            : actor.Is(Role.Manager) ? [whole, network, .. places, .. await Teams(db, area), .. await Coaches(db, area, asked)]
            : [whole, network, .. places];
    }

    private static Dashboard Team(OrganisationId id, string name) => new($"team-{id.Value:N}", name, IndicatorValue.Team, $"{id.Value:N}", "situation", true);

    private static Dashboard Coach(UserId id, string name) => new($"coach-{id.Value:N}", name, IndicatorValue.Coach, $"{id.Value:N}", "situation", true);

    private static async Task<IEnumerable<Dashboard>> Teams(Db db, EmploymentAreaId area)
    {
        var counted = (await db.IndicatorValues.Where(v => v.AreaId == area && v.By == IndicatorValue.Team).Select(v => v.Group).Distinct().ToListAsync()).ToHashSet();
        return (await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToListAsync()).Select(o => Team(o.Id, o.Name)).Where(t => counted.Contains(t.Group)).OrderBy(t => t.Name, Texts.Sorting);
    }

    private static async Task<IEnumerable<Dashboard>> Coaches(Db db, EmploymentAreaId area, string? asked)
    {
        var workers = db.People.AsNoTracking().Where(u => u.AreaId == area && db.Clients.Any(c => c.CoachId == u.Id));
        var listed = await workers.OrderBy(u => u.Name).ThenBy(u => u.Id).Select(u => new { u.Id, u.Name }).Take(MostListed + 1).ToListAsync();
        if (listed.Count > MostListed)
        {
            var one = asked?.Split('-') is ["coach", var id] && Guid.TryParse(id, out var known) ? new UserId(known) : default;
            listed = await workers.Where(u => u.Id == one).Select(u => new { u.Id, u.Name }).ToListAsync();
        }

        return listed.Select(u => Coach(u.Id, u.Name)).OrderBy(c => c.Name, Texts.Sorting);
    }

    public IEnumerable<IndexModel.Tile> Ordered(IEnumerable<IndexModel.Tile> tiles) => tiles.OrderBy(t => t.Indicator.Group == First ? 0 : 1);

    /// <summary>The end of the address of a page about one indicator: the same people as on the wall.</summary>
    public string Query => By.Length > 0 ? $"?view={Key}" : "";

    /// <summary>Of the groups, how the area is divided into them.</summary>
    internal Division Division => Enum.TryParse<Division>(By, ignoreCase: true, out var division) ? division : Division.Whole;

    /// <summary>The figures of an indicator, or of all, by month.</summary>
    internal async Task<List<IndicatorValue>> Values(Db db, WorkerFigures workers, EmploymentAreaId area, string? indicator = null)
    {
        var found = By == IndicatorValue.Coach ? [.. workers.Of(area, Group).Where(v => indicator is null || v.Indicator == indicator)]
            : await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.By == By && v.Group == Group && (indicator == null || v.Indicator == indicator)).ToListAsync();
        return [.. found.OrderBy(v => v.Month, StringComparer.Ordinal)];
    }

    /// <summary>In which months a figure of the group is hidden; nothing for the whole area and for a worker, whose figures are no groups of people.</summary>
    internal async Task<Func<Indicator, IReadOnlySet<string>>> HiddenMonths(Db db, EmploymentAreaId area, string since, string? only = null)
    {
        if (By is IndicatorValue.Whole or IndicatorValue.Coach) return _ => new HashSet<string>();
        var guard = Indicator.Find(only)?.Guard.Code;
        var all = (await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.By == By && v.Month.CompareTo(since) >= 0 && (guard == null || v.Indicator == guard)).ToListAsync()).ToLookup(v => v.Indicator);
        return indicator => SmallGroups.MonthsOf(indicator.Guard, Division, all[indicator.Guard.Code], Group);
    }
}
