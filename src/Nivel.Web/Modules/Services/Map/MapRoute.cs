namespace Nivel.Web.Modules.Services.Map;

/// <summary>One leg of a person's way: a ride along a line, or a change between lines that share no station.</summary>
public sealed record MapLeg(IReadOnlyList<MapPoint> Points, bool IsChange, bool IsAhead);

/// <summary>A person's way drawn along the lines of the map.</summary>
public static class MapRoute
{
    public static IReadOnlyList<MapLeg> Of(MapLayout layout, MapPath path)
    {
        var placed = layout.Stations.ToDictionary(station => station.Station.Id);
        var stops = path.All.Where(placed.ContainsKey).Select(id => placed[id]).ToArray();
        return [.. stops.Zip(stops.Skip(1), (from, to) => Leg(layout, from, to, path.Next.Contains(to.Station.Id)))];
    }

    private static MapLeg Leg(MapLayout layout, PlacedStation from, PlacedStation to, bool ahead)
    {
        var shared = layout.Lines.Where(line => from.Station.Lines.Contains(line.Line.Letter) && to.Station.Lines.Contains(line.Line.Letter));
        var rides = from line in shared
                    from track in line.Tracks
                    from start in @from.Rings
                    from end in to.Rings
                    let ride = Between(track, start, end)
                    where ride is not null
                    select ride;
        return rides.FirstOrDefault() is { } found ? new(found, false, ahead) : new(Elbow(from.Centre, to.Centre), true, ahead);
    }

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

    private static List<MapPoint> Elbow(MapPoint from, MapPoint to)
    {
        var step = Math.Min(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        return [from, new(from.X + (Math.Sign(to.X - from.X) * step), from.Y + (Math.Sign(to.Y - from.Y) * step)), to];
    }
}
