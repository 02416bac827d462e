using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

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

    /// <summary>The views that the actor may see, the own first.</summary>
    public static async Task<IReadOnlyList<Dashboard>> For(Db db, Actor actor, Texts texts)
    {
        var area = actor.AreaId;
        Dashboard whole = Area with { Name = texts["Insight.view-area"] }, network = new("network", texts["Insight.view-network"], "", "", "network");
        Dashboard own = new("own", texts["Insight.view-own"], IndicatorValue.Coach, $"{actor.UserId.Value:N}", "situation"), team = new("team", texts["Insight.view-team"], IndicatorValue.Team, $"{actor.OrganisationId.Value:N}", "situation");
        var places = (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting).Select(m => new Dashboard($"place-{m.Code}", m.Name, IndicatorValue.Place, m.Code, "situation", true));
        if (actor.Is(Role.PersonalCoach, Role.JobCoach)) return [own, team, whole, network, .. places];
        if (actor.Is(Role.Coordinator)) return [network, whole, .. places];
        if (!actor.Is(Role.Manager)) return [whole, network, .. places];
        var counted = db.IndicatorValues.Where(v => v.AreaId == area && v.Indicator == "jobseekers" && (v.By == IndicatorValue.Team || v.By == IndicatorValue.Coach)).Select(v => v.Group).Distinct();
        var groups = (await counted.ToListAsync()).ToHashSet();
        var teams = (await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name }).ToListAsync()).Where(o => groups.Contains($"{o.Id.Value:N}")).Select(o => new Dashboard($"team-{o.Id.Value:N}", o.Name, IndicatorValue.Team, $"{o.Id.Value:N}", "situation", true));
        var coaches = (await db.People.AsNoTracking().Where(u => u.AreaId == area).Select(u => new { u.Id, u.Name }).ToListAsync()).Where(u => groups.Contains($"{u.Id.Value:N}")).Select(u => new Dashboard($"coach-{u.Id.Value:N}", u.Name, IndicatorValue.Coach, $"{u.Id.Value:N}", "situation", true));
        return [whole, network, .. places, .. teams.OrderBy(t => t.Name, Texts.Sorting), .. coaches.OrderBy(c => c.Name, Texts.Sorting)];
    }

    public IEnumerable<IndexModel.Tile> Ordered(IEnumerable<IndexModel.Tile> tiles) => tiles.OrderBy(t => t.Indicator.Group == First ? 0 : 1);

    /// <summary>The definition page opens with the division in which the group stands.</summary>
    public string Link(Indicator indicator) => By.Length > 0 && Enum.TryParse<Division>(By, ignoreCase: true, out var division) && indicator.By.HasFlag(division) ? $"?by={By}#divided" : "";
}
