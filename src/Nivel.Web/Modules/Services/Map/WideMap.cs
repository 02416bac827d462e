namespace Nivel.Web.Modules.Services.Map;

/// <summary>
/// The map across a desk. Every line runs from left to right on lanes of its own; two neighbouring lines meet in a corridor where
/// the services that belong to both stand; services of distant lines are footbridges; on the right all lines turn down together
/// into the terminus. All stations stand on one grid of columns and lanes, and the grid itself keeps names apart: names of the
/// same side are two columns apart, a name is narrower than two columns, and two rows of names fit between lanes.
/// </summary>
public sealed partial class WideMap
{
    public const double Pitch = 54, LaneGap = 160;
    private const double Half = LaneGap / 2, HeadRoom = 172, Left = 44, Top = 112, Ring = 10;
    private const double NameSize = 14, NameWidth = 102, NameHeight = 15.5, TrackGap = 9, Bend = 22;
    private const int NameLines = 4, Clear = 2;

    private readonly MapNetwork network;
    private readonly IReadOnlyList<MapStation> ordered;
    private readonly MapShape shape;
    private readonly List<Lane> lanes = [];
    private readonly List<Corridor> corridors = [];
    private readonly List<Bridge> bridges = [];
    private int columns;

    private WideMap(MapNetwork network, MapShape? earlier)
    {
        this.network = network;
        ordered = network.InOrder();
        var own = network.Lines.Select((line, place) => ordered.Where(station => IsOwn(station, place)).ToList()).ToList();
        // Interchanges take room too: a line that meets its neighbours often branches sooner, so that the map fits the width of a desk.
        shape = MapShape.For([.. network.Lines.Select((line, place) => line.IsTerminus ? 1 : ordered.Count(station => network.LinesOf(station).Contains(place)))], earlier);
        for (var line = 0; line < network.Lines.Count; line++) AddLanes(line, own[line]);
        FindRoom();
    }

    public static MapLayout Of(MapNetwork network, MapShape? earlier = null) => new WideMap(network, earlier).Drawn();

    private int Travelled => network.Lines.Count(line => !line.IsTerminus);
    private bool HasTerminus => network.Lines.Any(line => line.IsTerminus);

    private bool IsOwn(MapStation station, int line) => network.LinesOf(station) is [var only] && only == line;

    private void AddLanes(int line, List<MapStation> stations)
    {
        var branches = shape.Branches[line];
        for (var branch = 0; branch < branches; branch++)
        {
            var from = stations.Count * branch / branches;
            var to = stations.Count * (branch + 1) / branches;
            lanes.Add(new(lanes.Count, line, branch, branch == branches - 1, [.. stations[from..to]]));
        }
    }

    private Lane FirstLaneOf(int line) => lanes.First(lane => lane.Line == line);
    private Lane LastLaneOf(int line) => lanes.Last(lane => lane.Line == line);

    private double X(int column) => Left + HeadRoom + (column * Pitch);
    private static double Y(Lane lane) => Top + (lane.Index * LaneGap);

    /// <summary>One horizontal run of a line; a long line has several, the later ones branching off the first.</summary>
    private sealed record Lane(int Index, int Line, int Branch, bool IsLast, IReadOnlyList<MapStation> Own)
    {
        public bool[] Taken { get; set; } = [];
        public IReadOnlyList<int> Places { get; set; } = [];

        /// <summary>Columns over which the branches of the line still spread out.</summary>
        public int HeadColumns
        {
            get
            {
                var arrives = Branch == 0 ? 0 : 20 + (LaneGap * Branch) + 14;
                var leaves = IsLast ? 0 : 20 + (LaneGap * Branch) + 82;
                var limit = Math.Max(arrives, leaves) - (HeadRoom - (NameWidth / 2));
                return Math.Max(0, (int)Math.Ceiling(limit / Pitch));
            }
        }
    }

    /// <summary>Where two neighbouring lines run side by side past the services that belong to both.</summary>
    private sealed record Corridor(Lane Upper, Lane Lower, IReadOnlyList<MapStation> Stations)
    {
        public int Start { get; set; }
        public int Width => Stations.Count + (2 * Clear);
        public int End => Start + Width - 1;
        public int First => Start + Clear;
        public int Last => End - Clear;
        public double Middle => Y(Upper) + Half;
    }

    /// <summary>A service on lines that do not lie side by side.</summary>
    private sealed record Bridge(MapStation Station, IReadOnlyList<Lane> Lanes)
    {
        public int Column { get; set; }

        /// <summary>The end at which its name stands, outside the bridge.</summary>
        public Lane Named { get; set; } = Lanes[0];
    }
}
