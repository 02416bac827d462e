namespace Nivel.Web.Modules.Services.Map;

/// <summary>Puts the rings and the names in their places.</summary>
public sealed partial class WideMap
{
    private MapLayout Drawn()
    {
        var placed = network.Lines.Select((line, place) => PlacedLineOf(line, place)).ToList();
        var stations = OwnStations().Concat(CorridorStations()).Concat(BridgeStations()).ToDictionary(station => station.Station.Id);
        var width = HasTerminus ? TrunkOf(0) + 36 : X(columns - 1) + 100;
        var height = HasTerminus ? Terminus.Y + 112 : Y(lanes[^1]) + 104;
        var openings = Openings(width, height);
        return new(MapForm.Wide, width, height + (openings.Count * PlacedOpening.Row), placed, [.. ordered.Select(station => stations[station.Id])], shape with { Columns = columns }) { Openings = openings };
    }

    /// <summary>Under everything else, as far to the right as their words allow: beneath the terminus, and in nobody's way.</summary>
    private IReadOnlyList<PlacedOpening> Openings(double width, double top)
    {
        if (!HasTerminus || network.Openings.Count == 0) return [];
        var room = Math.Min(520, width - Left - 36);
        var words = network.Openings.Max(opening => LabelText.Width(opening.Words, PlacedOpening.Size)) + 20;
        return PlacedOpening.Of(network.Openings, width - 36 - Math.Min(words, room), top, room);
    }

    private PlacedLine PlacedLineOf(MapLine line, int place)
    {
        var tracks = lanes.Where(lane => lane.Line == place).Select(TrackOf).ToList();
        var head = line.IsTerminus ? Terminus : new MapPoint(Left, Y(FirstLaneOf(place)));
        var text = LabelText.Wrap(line.Name, line.IsTerminus ? 130 : 134, 15.5, 3);
        return new(line, tracks, head, line.IsTerminus ? Below(head, text, 36, 15.5, 18) : AtHead(head, text));
    }

    /// <summary>The name of a line stands over its head, like the plate at the end of a platform.</summary>
    private static MapLabel AtHead(MapPoint head, IReadOnlyList<string> text)
    {
        var (left, bottom) = (head.X - 16, head.Y - 24);
        var box = new MapBox(left, bottom - (text.Count * 18), text.Max(line => LabelText.Width(line, 15.5)), text.Count * 18);
        return new(box, new(left, box.Y + 14), "start", text);
    }

    private IEnumerable<PlacedStation> OwnStations() =>
        from lane in lanes
        from placed in lane.Own.Select((station, at) => (station, at))
        let ring = new MapPoint(X(lane.Places[placed.at]), Y(lane))
        select new PlacedStation(placed.station, [ring], Name(placed.station, ring, ring, above: placed.at % 2 == 0));

    private IEnumerable<PlacedStation> CorridorStations() =>
        from corridor in corridors
        from placed in corridor.Stations.Select((station, at) => (station, at))
        let upper = new MapPoint(X(corridor.First + placed.at), corridor.Middle - (TrackGap / 2))
        let lower = upper with { Y = upper.Y + TrackGap }
        select new PlacedStation(placed.station, [upper, lower], Name(placed.station, upper, lower, above: placed.at % 2 == 0));

    private IEnumerable<PlacedStation> BridgeStations() =>
        from bridge in bridges
        let rings = bridge.Lanes.Select(lane => new MapPoint(X(bridge.Column), Y(lane))).ToList()
        select new PlacedStation(bridge.Station, rings, Name(bridge.Station, rings[0], rings[^1], above: bridge.Named == bridge.Lanes[0]));

    private static MapLabel Name(MapStation station, MapPoint upper, MapPoint lower, bool above)
    {
        var text = LabelText.Wrap(station.Name, NameWidth, NameSize, NameLines);
        return above ? Above(upper, text) : Below(lower, text, Ring + 6, NameSize, NameHeight);
    }

    private static MapLabel Above(MapPoint ring, IReadOnlyList<string> text)
    {
        var height = text.Count * NameHeight;
        var box = Centred(ring.X, ring.Y - Ring - 6 - height, text, NameSize, height);
        return new(box, new(ring.X, box.Y + (NameSize * 0.86)), "middle", text);
    }

    private static MapLabel Below(MapPoint ring, IReadOnlyList<string> text, double gap, double size, double lineHeight)
    {
        var box = Centred(ring.X, ring.Y + gap, text, size, text.Count * lineHeight);
        return new(box, new(ring.X, box.Y + (size * 0.86)), "middle", text);
    }

    private static MapBox Centred(double x, double y, IReadOnlyList<string> text, double size, double height)
    {
        var width = text.Max(line => LabelText.Width(line, size));
        return new(x - (width / 2), y, width, height);
    }
}
