using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Network;

/// <summary>Ways to look at the whole network (kartan näkymä).</summary>
public enum Lens { Demand, Coverage, Overlaps, Freshness }

/// <summary>What a look shows: marks for the stations, their legend, and tables that tell the same and what no station can.</summary>
public sealed record LensView(IReadOnlyDictionary<string, MapMark> Marks, IReadOnlyList<MapLegend> Legend, IReadOnlyList<LensTable> Tables)
{
    public MapNetwork On(MapNetwork network) => network with
    {
        Legend = Legend,
        Stations = [.. network.Stations.Select(s => s with { Mark = Marks.GetValueOrDefault(s.Id) })],
    };

    /// <summary>Counts the stations of each legend entry by its sign and shape; entries that no station carries are told too.</summary>
    public static LensView Of(IReadOnlyDictionary<string, MapMark> marks, IEnumerable<MapMark> legend, Func<MapMark, MapMark, bool> means, params IReadOnlyList<LensTable> tables) =>
        new(marks, [.. legend.Select(entry => new MapLegend(entry, marks.Values.Count(mark => means(entry, mark))))], tables);

    public static bool SameSign(MapMark one, MapMark other) => (one.Sign, one.Shape) == (other.Sign, other.Shape);
}

/// <summary>A table beside the map. The first cell of a row is its head.</summary>
public sealed record LensTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

public static class LensAccess
{
    /// <summary>The public sees what stands on public cards; queues are for those who read the professional face; gaps and overlaps for those who read the network page.</summary>
    public static bool MayLook(Actor? actor, Lens lens) => lens switch
    {
        Lens.Demand => ServiceAccess.ReadsProfessionalFace(actor),
        Lens.Overlaps => actor?.Is(Role.Coordinator, Role.Manager) == true,
        _ => true,
    };
}
