using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The network of an area as it stands: kept until a card, a group or the labour market changes, and in the shape that people already know.</summary>
public sealed class AreaMaps(LinesOfArea lines, Texts texts, IServiceScopeFactory scopes)
{
    private readonly ConcurrentDictionary<(EmploymentAreaId Area, string Language), AreaMap> kept = new();

    public async Task<AreaMap> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var published = db.Services.Where(s => s.AreaId == area && s.State == CardState.Published);
        var (market, phases) = (await Market.Of(db, area, today), await lines.Stand(db, area));
        // Over all cards, published or not: their versions only grow, so one withdrawn and another published cannot give the same sum.
        var cards = db.Services.Where(s => s.AreaId == area);
        var stamp = $"{today:O}|{await cards.CountAsync()}|{await cards.SumAsync(s => s.Version)}|{await Groups(db, area)}|{market.Stamp}|{phases.Stamp}";
        var key = (area, Languages.Current);
        if (kept.TryGetValue(key, out var known) && known.Stamp == stamp) return known;
        var rows = await ServiceRow.Of(db, published, today);
        market = await market.Named(db, area, today);
        var standing = rows.ToLookup(r => r.Phases.Any(p => phases.Letters.Contains(p, StringComparison.Ordinal)));
        var network = new MapNetwork(Lines(phases, market), [.. standing[true].Select(r => Station(r, phases.Letters))]) { Openings = market.Openings };
        var earlier = await KnownMap.Of(db, area, phases.Letters);
        var shape = MapLayout.Of(network, MapForm.Wide, earlier).Shape;
        if (shape.Written != earlier?.Written) await Keep(area, phases.Letters, shape);
        return kept[key] = new AreaMap(stamp, network, [.. standing[true]], shape, market) { OffLines = standing[false].Count() };
    }

    // In a scope of its own: whoever looks at the map saves nothing else.
    private async Task Keep(EmploymentAreaId area, string letters, MapShape shape)
    {
        await using var scope = scopes.CreateAsyncScope();
        await KnownMap.Keep(scope.ServiceProvider.GetRequiredService<Db>(), area, letters, shape);
    }

    /// <summary>Counts and versions together change with every change of a group.</summary>
    private static async Task<string> Groups(Db db, EmploymentAreaId area)
    {
        var groups = db.ServiceGroups.Where(g => g.AreaId == area && g.CancelledOn == null);
        return $"{await groups.CountAsync()}|{await groups.SumAsync(g => g.Version)}";
    }

    private List<MapLine> Lines(AreaPhases phases, Market market) => [.. phases.Letters.Select(l => new MapLine(l.ToString(), PhaseLine.Name(l.ToString(), texts, phases))
    {
        IsTerminus = l == 'A',
        Href = l == 'A' && market.Orders > 0 ? "#market" : $"/services?phase={l}",
    })];

    private static MapStation Station(ServiceRow row, string letters) => new(row.Id.ToString(), row.Name, $"/services/{row.Id}", [.. row.PhaseLetters.Where(p => letters.Contains(p, StringComparison.Ordinal))])
    {
        FreePlaces = row.Places.Free, AnswerDays = row.TakesReferrals ? row.AnswerDays : null,
    };
}

/// <summary>The network before anybody looks at it through a lens.</summary>
/// <param name="Rows">The cards that stand on a line.</param>
public sealed record AreaMap(string Stamp, MapNetwork Network, IReadOnlyList<ServiceRow> Rows, MapShape Shape, Market Market)
{
    /// <summary>Published cards that stand on none of the area's lines: they are in the directory alone.</summary>
    public int OffLines { get; init; }
}
