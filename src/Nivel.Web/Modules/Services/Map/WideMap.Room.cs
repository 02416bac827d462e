namespace Nivel.Web.Modules.Services.Map;

/// <summary>Finds the smallest number of columns in which everything has its place.</summary>
public sealed partial class WideMap
{
    private void FindRoom()
    {
        FindInterchanges();
        Widen(6);
        var known = shape.From(columns);
        if (known != columns) Widen(known);
        foreach (var lane in lanes) lane.Places = network.Lines[lane.Line].IsTerminus ? PlacesFromRight(lane) : PlacesEvenly(lane);
    }

    private void Widen(int from)
    {
        for (columns = from; !TryColumns(); columns++)
        {
        }
    }

    private void FindInterchanges()
    {
        var shared = ordered.Where(station => network.LinesOf(station).Count > 1).ToLookup(IsCorridor);
        foreach (var group in shared[true].GroupBy(station => network.LinesOf(station)[0]).OrderBy(group => group.Key))
            corridors.Add(new(LastLaneOf(group.Key), FirstLaneOf(group.Key + 1), [.. group]));
        foreach (var station in shared[false]) bridges.Add(new(station, BridgeLanes(network.LinesOf(station))));
    }

    private bool IsCorridor(MapStation station) =>
        network.LinesOf(station) is [var upper, var lower] && lower == upper + 1 && !network.Lines[lower].IsTerminus;

    private List<Lane> BridgeLanes(IReadOnlyList<int> lines) =>
        [.. lines.Select((line, place) => place == 0 ? LastLaneOf(line) : FirstLaneOf(line))];

    private bool TryColumns()
    {
        foreach (var lane in lanes)
        {
            lane.Taken = new bool[columns];
            Array.Fill(lane.Taken, true, 0, Math.Min(columns, lane.HeadColumns));
        }
        return TryCorridors() && bridges.All(TryBridge) && lanes.All(HasRoom);
    }

    private bool HasRoom(Lane lane) => (network.Lines[lane.Line].IsTerminus ? FromRight(lane).Count : Free(lane).Count) >= lane.Own.Count;

    /// <summary>Corridors step to the right as the phases do; those that share a lane keep out of each other's way.</summary>
    private bool TryCorridors()
    {
        foreach (var corridor in corridors)
        {
            var centre = (corridor.Upper.Line + 1) * columns / Math.Max(1, Travelled);
            corridor.Start = Math.Max(centre - (corridor.Width / 2), Math.Max(corridor.Upper.HeadColumns, corridor.Lower.HeadColumns));
        }
        for (var at = 1; at < corridors.Count; at++)
            if (corridors[at].Upper == corridors[at - 1].Lower) corridors[at].Start = Math.Max(corridors[at].Start, corridors[at - 1].End + 1);
        for (var at = corridors.Count - 1; at >= 0; at--) corridors[at].Start = Math.Min(corridors[at].Start, LatestStart(at));
        foreach (var corridor in corridors)
        {
            if (corridor.Start < Math.Max(corridor.Upper.HeadColumns, corridor.Lower.HeadColumns)) return false;
            Array.Fill(corridor.Upper.Taken, true, corridor.Start, corridor.Width);
            Array.Fill(corridor.Lower.Taken, true, corridor.Start, corridor.Width);
        }
        return true;
    }

    private int LatestStart(int at)
    {
        var ends = at + 1 < corridors.Count && corridors[at + 1].Upper == corridors[at].Lower ? corridors[at + 1].Start : columns;
        return ends - corridors[at].Width;
    }

    /// <summary>A footbridge needs its column free on every lane that it crosses, and room for its name at one of its ends.</summary>
    private bool TryBridge(Bridge bridge)
    {
        var crossed = lanes[bridge.Lanes[0].Index..(bridge.Lanes[^1].Index + 1)];
        var wish = (bridge.Lanes[0].Line + bridge.Lanes[^1].Line + 1) * columns / (2 * network.Lines.Count);
        var open = from column in Enumerable.Range(0, Math.Max(0, LastBridgeColumn(bridge)))
                   where crossed.All(lane => !lane.Taken[column])
                   from named in new[] { bridge.Lanes[0], bridge.Lanes[^1] }
                   where IsFreeOrEdge(named, column - 1) && IsFreeOrEdge(named, column + 1)
                   orderby Math.Abs(column - wish), column
                   select (column, named);
        (bridge.Column, bridge.Named) = open.FirstOrDefault((-1, bridge.Lanes[0]));
        if (bridge.Column < 0) return false;
        foreach (var lane in crossed) lane.Taken[bridge.Column] = true;
        if (bridge.Column > 0) bridge.Named.Taken[bridge.Column - 1] = true;
        if (bridge.Column + 1 < columns) bridge.Named.Taken[bridge.Column + 1] = true;
        return true;
    }

    private int LastBridgeColumn(Bridge bridge) => network.Lines[bridge.Lanes[^1].Line].IsTerminus ? columns - TerminusColumns : columns;

    private bool IsFreeOrEdge(Lane lane, int column) => column < 0 || column >= columns || !lane.Taken[column];

    private static List<int> Free(Lane lane) => [.. Enumerable.Range(0, lane.Taken.Length).Where(column => !lane.Taken[column])];

    private static IReadOnlyList<int> PlacesEvenly(Lane lane)
    {
        var free = Free(lane);
        return [.. lane.Own.Select((_, at) => free[(int)((at + 0.5) * free.Count / lane.Own.Count)])];
    }

    /// <summary>Columns that the roundel of the terminus and its name keep for themselves.</summary>
    private const int TerminusColumns = 2;

    private List<int> FromRight(Lane lane) => [.. Free(lane).Where(column => column < columns - TerminusColumns).OrderDescending()];

    private IReadOnlyList<int> PlacesFromRight(Lane lane)
    {
        var free = FromRight(lane);
        var step = lane.Own.Count * 2 <= free.Count ? 2 : 1;
        return [.. lane.Own.Select((_, at) => free[at * step])];
    }
}
