namespace Nivel.Web.Modules.Services.Map;

/// <summary>The map as a list: the same lines and stations in the same order, for those who read rather than look.</summary>
public static class MapList
{
    /// <summary>An interchange is listed on each of its lines, with the others named.</summary>
    public static IReadOnlyList<MapListLine> Of(MapNetwork network)
    {
        var ordered = network.InOrder();
        return [.. network.Lines.Select((line, place) => new MapListLine(line,
            [.. ordered.Where(station => network.LinesOf(station).Contains(place)).OrderBy(station => station.Order)
                .Select(station => new MapListStation(station, Others(network, station, place)))]))];
    }

    private static IReadOnlyList<MapLine> Others(MapNetwork network, MapStation station, int place) =>
        [.. network.LinesOf(station).Where(other => other != place).Select(other => network.Lines[other])];
}

public sealed record MapListLine(MapLine Line, IReadOnlyList<MapListStation> Stations);

public sealed record MapListStation(MapStation Station, IReadOnlyList<MapLine> AlsoOn);
