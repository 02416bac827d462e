using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Whole numbers for areas, organisations, workers and services. They follow the order of the ids, which grow with time: a number once given stays.</summary>
public sealed class Codes
{
    private readonly Dictionary<Guid, int> areas, teams, workers, services;
    private readonly Dictionary<Guid, int> teamOf = [];

    private Codes(IEnumerable<Guid> areas, IEnumerable<Guid> teams, IReadOnlyList<(Guid Worker, Guid Team)> workers, IEnumerable<Guid> services)
    {
        (this.areas, this.teams, this.workers, this.services) = (Numbered(areas), Numbered(teams), Numbered(workers.Select(w => w.Worker)), Numbered(services));
        foreach (var (worker, team) in workers) teamOf[worker] = this.teams[team];
    }

    public static async Task<Codes> Of(Db db)
    {
        var workers = await db.People.AsNoTracking().Select(u => new { u.Id, u.OrganisationId }).ToListAsync();
        return new((await db.Areas.Select(a => a.Id).ToListAsync()).Select(a => a.Value), (await db.Organisations.Select(o => o.Id).ToListAsync()).Select(o => o.Value),
            [.. workers.Select(w => (w.Id.Value, w.OrganisationId.Value))], (await db.Services.Select(s => s.Id).ToListAsync()).Select(s => s.Value));
    }

    public int Of(EmploymentAreaId area) => areas[area.Value];

    public int Of(UserId? worker) => worker is { } known ? workers.GetValueOrDefault(known.Value) : 0;

    public int Of(ServiceId? service) => service is { } known ? services.GetValueOrDefault(known.Value) : 0;

    public int TeamOf(UserId? worker) => worker is { } known ? teamOf.GetValueOrDefault(known.Value) : 0;

    public int TeamNumber(Guid organisation) => teams.GetValueOrDefault(organisation);

    private static Dictionary<Guid, int> Numbered(IEnumerable<Guid> ids) =>
        ids.OrderBy(id => id.ToString("N"), StringComparer.Ordinal).Select((id, at) => (id, at)).ToDictionary(x => x.id, x => x.at + 1);
}
