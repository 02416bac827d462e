namespace Nivel.Web.Modules.Services.Map;

/// <summary>Where the lines run. Every stretch is level, upright or at 45 degrees.</summary>
public sealed partial class WideMap
{
    private double TrunkLeft => X(columns - 1) + 84;
    private double TrunkOf(int line) => TrunkLeft + ((Travelled - 1 - line) * TrackGap);
    private Lane TerminusLane => lanes[^1];
    private MapPoint Terminus => new(TrunkLeft - 62, Y(TerminusLane));

    private List<MapPoint> TrackOf(Lane lane)
    {
        if (network.Lines[lane.Line].IsTerminus) return TerminusTrack(lane);
        var track = new List<MapPoint>();
        AddHead(track, lane);
        foreach (var corridor in corridors.OrderBy(corridor => corridor.Start))
            if (corridor.Upper == lane || corridor.Lower == lane) AddCorridor(track, lane, corridor);
        AddTail(track, lane);
        return track;
    }

    private void AddHead(List<MapPoint> track, Lane lane)
    {
        if (lane.Branch == 0) { track.Add(new(Left, Y(lane))); return; }
        var fork = Left + 20 + (LaneGap * (lane.Branch - 1));
        track.Add(new(fork, Y(lane) - LaneGap));
        track.Add(new(fork + LaneGap, Y(lane)));
    }

    private void AddCorridor(List<MapPoint> track, Lane lane, Corridor corridor)
    {
        var down = corridor.Upper == lane ? 1 : -1;
        var run = Half - (TrackGap / 2);
        var (enters, leaves) = (X(corridor.Start) - 14, X(corridor.Last) + 46);
        track.Add(new(enters, Y(lane)));
        track.Add(new(enters + run, Y(lane) + (down * run)));
        track.Add(new(leaves, Y(lane) + (down * run)));
        track.Add(new(leaves + run, Y(lane)));
    }

    /// <summary>The outer tracks of the bundle bend wider, so that the tracks keep their distance in the bend too.</summary>
    private void AddTail(List<MapPoint> track, Lane lane)
    {
        if (!HasTerminus) { track.Add(new(X(columns - 1) + 70, Y(lane))); return; }
        var (x, inner) = (TrunkOf(lane.Line), Travelled - 1 - lane.Line);
        var bend = Bend + (inner * TrackGap * (2 - Math.Sqrt(2)));
        var y = Terminus.Y + (((Travelled - 1) / 2.0 - lane.Line) * TrackGap);
        track.Add(new(x - Bend, Y(lane)));
        track.Add(new(x, Y(lane) + Bend));
        track.Add(new(x, y - bend));
        track.Add(new(x - bend, y));
        track.Add(new(Terminus.X, y));
    }

    private List<MapPoint> TerminusTrack(Lane lane)
    {
        var rings = lane.Places.Concat(bridges.Where(bridge => bridge.Lanes.Contains(lane)).Select(bridge => bridge.Column)).ToArray();
        var end = rings.Length == 0 ? Terminus.X : X(rings.Min());
        return [Terminus, new(end, Y(lane))];
    }
}
