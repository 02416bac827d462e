namespace Nivel.Web.Modules.Services.Map;

/// <summary>One leg of a person's way along the lines of the map.</summary>
public sealed record MapLeg(IReadOnlyList<MapPoint> Points, bool IsAhead);

/// <summary>A person's way drawn along the lines. A leg changes lines at one interchange at most; between stations that the network
/// does not join, nothing is drawn: there the joint is missing, and the map says so by showing none.</summary>
public static class MapRoute
{
    public static IReadOnlyList<MapLeg> Of(MapLayout layout, MapPath path)
    {
        var placed = layout.Stations.ToDictionary(station => station.Station.Id);
        var stops = path.All.Where(placed.ContainsKey).Select(id => placed[id]).ToArray();
        var legs = stops.Zip(stops.Skip(1), (from, to) => (Way: Ride(layout, from, to) ?? RideWithChange(layout, from, to), Ahead: path.Next.Contains(to.Station.Id)));
        return [.. from leg in legs where leg.Way is not null select new MapLeg(leg.Way, leg.Ahead)];
    }

    private static List<MapPoint>? Ride(MapLayout layout, PlacedStation from, PlacedStation to) =>
        (from line in layout.Lines
         where @from.Station.Lines.Contains(line.Line.Letter) && to.Station.Lines.Contains(line.Line.Letter)
         from track in line.Tracks
         from start in @from.Rings
         from end in to.Rings
         let ride = Between(track, start, end)
         where ride is not null
         select ride).FirstOrDefault();

    private static List<MapPoint>? RideWithChange(MapLayout layout, PlacedStation from, PlacedStation to) =>
        (from change in layout.Stations
         where change.Rings.Count > 1 && Meet(change, @from) && Meet(change, to)
         let first = Ride(layout, @from, change)
         let second = Ride(layout, change, to)
         where first is not null && second is not null
         orderby Length(first) + Length(second)
         select (List<MapPoint>)[.. first, .. second]).FirstOrDefault();

    private static bool Meet(PlacedStation one, PlacedStation other) => one.Station.Lines.Intersect(other.Station.Lines).Any();

    private static double Length(List<MapPoint> way) => way.Zip(way.Skip(1), Length).Sum();

    private static List<MapPoint>? Between(IReadOnlyList<MapPoint> track, MapPoint from, MapPoint to)
    {
        var (start, end) = (SegmentOf(track, from), SegmentOf(track, to));
        if (start < 0 || end < 0) return null;
        if (start > end) return Between([.. track.Reverse()], from, to);
        List<MapPoint> bends = [.. track.Skip(start + 1).Take(end - start)];
        return [from, .. bends, to];
    }

    /// <summary>The stretch of the track on which the point lies, or -1.</summary>
    private static int SegmentOf(IReadOnlyList<MapPoint> track, MapPoint point)
    {
        for (var at = 0; at + 1 < track.Count; at++)
            if (Length(track[at], point) + Length(point, track[at + 1]) - Length(track[at], track[at + 1]) < 0.01) return at;
        return -1;
    }

    private static double Length(MapPoint from, MapPoint to) => Math.Sqrt(((from.X - to.X) * (from.X - to.X)) + ((from.Y - to.Y) * (from.Y - to.Y)));
}
