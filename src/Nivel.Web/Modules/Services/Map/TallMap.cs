namespace Nivel.Web.Modules.Services.Map;

/// <summary>
/// The map for a phone: the lines come down side by side, each beginning to the right of the one before, so that the line that is
/// being read is always next to its names. An interchange stands on the last of its lines and reaches back to the others. At the
/// foot all lines end in the terminus. One station is one row, so a new service moves the others by a row at most.
/// </summary>
public sealed class TallMap
{
    public const double Row = 46, TrackGap = 20;
    private const double Width = 390, Left = 30, Top = 40, HeadRow = 62, Ring = 10;
    private const double NameSize = 15, NameHeight = 17;

    private readonly MapNetwork network;
    private readonly List<PlacedStation> placed = [];
    private readonly Dictionary<int, MapPoint> heads = [];
    private double y = Top;

    private TallMap(MapNetwork network) => this.network = network;

    public static MapLayout Of(MapNetwork network) => new TallMap(network).Drawn();

    private MapLayout Drawn()
    {
        var ordered = network.InOrder();
        for (var line = 0; line < network.Lines.Count; line++) AddLine(line, [.. ordered.Where(station => network.LinesOf(station)[^1] == line)]);
        var lines = network.Lines.Select((line, place) => new PlacedLine(line, [TrackOf(place)], heads[place], NameOf(line, place))).ToList();
        var byId = placed.ToDictionary(station => station.Station.Id);
        var openings = network.Lines.Any(line => line.IsTerminus) ? PlacedOpening.Of(network.Openings, Left, y, Width - Left - 8) : [];
        return new(MapForm.Tall, Width, y + 10 + (openings.Count * PlacedOpening.Row), lines, [.. ordered.Select(station => byId[station.Id])], new([.. network.Lines.Select(_ => 1)])) { Openings = openings };
    }

    private static double X(int line) => Left + (line * TrackGap);

    private void AddLine(int line, IReadOnlyList<MapStation> stations)
    {
        heads[line] = new(X(line), y);
        y += HeadRow;
        foreach (var station in stations)
        {
            var rings = network.LinesOf(station).Select(other => new MapPoint(X(other), y)).ToList();
            placed.Add(new(station, rings, Name(station.Name, X(line) + Ring + 14)));
            y += Row;
        }
    }

    private MapLabel Name(string name, double left)
    {
        var text = LabelText.Wrap(name, Width - left - 8, NameSize, 2);
        var height = text.Count * NameHeight;
        var box = new MapBox(left, y - (height / 2), text.Max(line => LabelText.Width(line, NameSize)), height);
        return new(box, new(left, box.Y + 13), "start", text);
    }

    /// <summary>All lines run down to the terminus; the terminus line runs on below it, past the employers.</summary>
    private List<MapPoint> TrackOf(int line)
    {
        if (!network.Lines[line].IsTerminus)
        {
            var last = network.Lines.Count - 1;
            return [heads[line], new(X(line), network.Lines[last].IsTerminus ? Math.Max(heads[last].Y, LastStation(line)) : y - 20)];
        }
        return [heads[line], new(X(line), LastStation(line))];
    }

    private double LastStation(int line) => placed.Where(station => network.LinesOf(station.Station).Contains(line))
        .Select(station => station.At.Y).DefaultIfEmpty(heads[line].Y).Max();

    private MapLabel NameOf(MapLine line, int place)
    {
        var head = heads[place];
        var text = LabelText.Wrap(line.Name, Width - head.X - 34, 18, 1);
        var box = new MapBox(head.X + 26, head.Y - 11, LabelText.Width(text[0], 18), 22);
        return new(box, new(box.X, head.Y + 6), "start", text);
    }
}
