using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>What waits at the terminus: employers of the area, job orders that are still open, and by name those that the employer has put on the open pages.</summary>
public sealed record Market(int Employers, int Orders, int Published, IReadOnlyList<MapOpening> Openings)
{
    /// <summary>As many stand on the map; the rest are behind the link to all of them.</summary>
    public const int Most = 8;

    public static readonly Market Empty = new(0, 0, 0, []);

    /// <summary>Tells a change of the market from the same one, without reading the jobs.</summary>
    public string Stamp { get; private init; } = "";

    public static async Task<Market> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var open = db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && o.State != JobOrderState.Filled && o.State != JobOrderState.Closed);
        var (employers, orders, versions) = (await db.Employers.CountAsync(e => e.AreaId == area), await open.CountAsync(), await open.SumAsync(o => o.Version));
        var published = await OnOpenPages(db, area, today).CountAsync();
        return new(employers, orders, published, []) { Stamp = $"{employers}/{orders}/{versions}/{published}" };
    }

    /// <summary>Newest first: the map should not look the same all year. One of each employer comes before the second of any.</summary>
    public async Task<Market> Named(Db db, EmploymentAreaId area, DateOnly today)
    {
        var rows = await OnOpenPages(db, area, today).Join(db.Employers, o => o.EmployerId, e => e.Id, (o, e) => new { o.Id, o.EmployerId, o.Title, e.Name, o.PublishedAt }).ToListAsync();
        var shown = rows.OrderByDescending(o => o.PublishedAt).ThenBy(o => o.Id.Value).GroupBy(o => o.EmployerId).SelectMany(g => g.Index()).OrderBy(o => o.Index).Take(Most).Select(o => o.Item)
            .OrderBy(o => o.Name, Texts.Sorting).ThenBy(o => o.Title, Texts.Sorting);
        return this with { Openings = [.. shown.Select(o => new MapOpening(o.Name, o.Title, $"/jobs/{o.Id}"))] };
    }

    /// <summary>What the open pages show too: put there by the employer, not filled, not closed, not past.</summary>
    private static IQueryable<JobOrder> OnOpenPages(Db db, EmploymentAreaId area, DateOnly today) => db.JobOrders.AsNoTracking().Where(o => o.AreaId == area && o.PublishedAt != null
        && (o.State == JobOrderState.Received || o.State == JobOrderState.Answered || o.State == JobOrderState.Presented) && (o.ClosesOn == null || o.ClosesOn >= today));
}
