using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The network of an area as it stands: kept until a card, a group or the labour market changes, and in the shape that people already know.</summary>
public sealed class AreaMaps(Texts texts)
{
    private readonly ConcurrentDictionary<(EmploymentAreaId Area, string Language), AreaMap> kept = new();
    private readonly ConcurrentDictionary<EmploymentAreaId, MapShape> shapes = new();

    public async Task<AreaMap> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var published = db.Services.Where(s => s.AreaId == area && s.State == CardState.Published);
        var market = await Market.Of(db, area);
        // Over all cards, published or not: their versions only grow, so one withdrawn and another published cannot give the same sum.
        var cards = db.Services.Where(s => s.AreaId == area);
        var stamp = $"{today:O}|{await cards.CountAsync()}|{await cards.SumAsync(s => s.Version)}|{await Groups(db, area)}|{market}";
        var key = (area, Languages.Current);
        if (kept.TryGetValue(key, out var known) && known.Stamp == stamp) return known;
        var rows = await ServiceRow.Of(db, published, today);
        var network = new MapNetwork(Lines(market), [.. rows.Where(r => r.Phases.Any(p => PhaseLine.Letters.Contains(p, StringComparison.Ordinal))).Select(Station)]);
        var shape = MapLayout.Of(network, MapForm.Wide, shapes.GetValueOrDefault(area)).Shape;
        shapes[area] = shape;
        return kept[key] = new AreaMap(stamp, network, rows, shape, market);
    }

    /// <summary>Counts and versions together change with every change of a group.</summary>
    private static async Task<string> Groups(Db db, EmploymentAreaId area)
    {
        var groups = db.ServiceGroups.Where(g => g.AreaId == area && g.CancelledOn == null);
        return $"{await groups.CountAsync()}|{await groups.SumAsync(g => g.Version)}";
    }

    private List<MapLine> Lines(Market market) => [.. PhaseLine.Letters.Select(l => new MapLine(l.ToString(), PhaseLine.Name(l.ToString(), texts))
    {
        IsTerminus = l == 'A',
        Href = l == 'A' && market.Orders > 0 ? "#market" : $"/services?phase={l}",
    })];

    private static MapStation Station(ServiceRow row) => new(row.Id.ToString(), row.Name, $"/services/{row.Id}", [.. row.PhaseLetters.Where(p => PhaseLine.Letters.Contains(p, StringComparison.Ordinal))])
    {
        FreePlaces = row.Places.Free, AnswerDays = row.TakesReferrals ? row.AnswerDays : null,
    };
}

/// <summary>The network before anybody looks at it through a lens.</summary>
public sealed record AreaMap(string Stamp, MapNetwork Network, IReadOnlyList<ServiceRow> Rows, MapShape Shape, Market Market);

/// <summary>What waits at the terminus: employers of the area and job orders that are still open.</summary>
public sealed record Market(int Employers, int Orders)
{
    public static async Task<Market> Of(Db db, EmploymentAreaId area) =>
        new(await db.Employers.CountAsync(e => e.AreaId == area), await db.JobOrders.CountAsync(o => o.AreaId == area && o.State != JobOrderState.Filled && o.State != JobOrderState.Closed));
}
