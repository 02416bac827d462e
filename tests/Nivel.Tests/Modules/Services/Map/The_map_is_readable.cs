using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

public class The_map_is_readable
{
    public static TheoryData<int, MapForm, int> Sizes()
    {
        var data = new TheoryData<int, MapForm, int>();
        foreach (var size in new[] { 0, 1, 20, 60, 100, 150 })
            foreach (var form in new[] { MapForm.Wide, MapForm.Tall })
                for (var seed = 1; seed <= 5; seed++) data.Add(size, form, seed);
        return data;
    }

    [Theory, MemberData(nameof(Sizes))]
    public void No_two_names_overlap(int size, MapForm form, int seed)
    {
        var layout = MapLayout.Of(Networks.Of(size, seed), form);
        var names = layout.Stations.Select(station => (station.Station.Id, station.Label.Box))
            .Concat(layout.Lines.Select(line => (Id: line.Line.Letter, line.Name.Box))).ToArray();
        var clashes = from at in Enumerable.Range(0, names.Length)
                      from other in Enumerable.Range(0, at)
                      where names[at].Box.Overlaps(names[other].Box)
                      select $"{names[at]} and {names[other]}";
        clashes.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Sizes))]
    public void No_name_lies_on_a_ring(int size, MapForm form, int seed)
    {
        var layout = MapLayout.Of(Networks.Of(size, seed), form);
        var clashes = from named in layout.Stations
                      from ring in layout.Stations.SelectMany(station => station.Rings)
                      where named.Label.Box.Overlaps(new(ring.X - 9, ring.Y - 9, 18, 18))
                      select $"{named.Station.Name} on {ring}";
        clashes.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Sizes))]
    public void No_name_lies_on_a_line_or_a_footbridge(int size, MapForm form, int seed)
    {
        var layout = MapLayout.Of(Networks.Of(size, seed), form);
        var ways = layout.Lines.SelectMany(line => line.Tracks).Concat(layout.Stations.Select(station => station.Rings)).SelectMany(Samples).ToArray();
        var clashes = from named in layout.Stations
                      where ways.Any(at => named.Label.Box.Overlaps(new(at.X - 1, at.Y - 1, 2, 2)))
                      select named.Station.Name;
        clashes.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Everything_is_inside_the_drawing(int size, MapForm form, int seed)
    {
        var layout = MapLayout.Of(Networks.Of(size, seed), form);
        var boxes = layout.Stations.Select(station => station.Label.Box).Concat(layout.Lines.Select(line => line.Name.Box));
        boxes.ShouldAllBe(box => box.X >= 0 && box.Y >= 0 && box.X + box.Width <= layout.Width && box.Y + box.Height <= layout.Height);
        var points = layout.Lines.SelectMany(line => line.Tracks).SelectMany(track => track);
        points.ShouldAllBe(point => point.X > 0 && point.Y > 0 && point.X < layout.Width && point.Y < layout.Height);
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Every_station_stands_once_and_on_all_its_lines(int size, MapForm form, int seed)
    {
        var network = Networks.Of(size, seed);
        var layout = MapLayout.Of(network, form);
        layout.Stations.Select(station => station.Station.Id).ShouldBe(network.Stations.Select(station => station.Id), ignoreOrder: true);
        foreach (var placed in layout.Stations)
        {
            placed.Rings.Count.ShouldBe(placed.Station.Lines.Count);
            foreach (var line in layout.Lines.Where(line => placed.Station.Lines.Contains(line.Line.Letter)))
                line.Tracks.SelectMany(Samples).Any(at => placed.Rings.Any(ring => Math.Abs(ring.X - at.X) + Math.Abs(ring.Y - at.Y) < 3))
                    .ShouldBeTrue($"{placed.Station.Name} is not on line {line.Line.Letter}");
        }
    }

    [Theory, MemberData(nameof(Sizes))]
    public void Lines_run_level_upright_or_at_45_degrees(int size, MapForm form, int seed)
    {
        var layout = MapLayout.Of(Networks.Of(size, seed), form);
        var stretches = layout.Lines.SelectMany(line => line.Tracks).SelectMany(track => track.Zip(track.Skip(1)));
        stretches.ShouldAllBe(stretch => IsOctilinear(stretch.First, stretch.Second));
    }

    [Fact]
    public void Across_the_desk_no_line_but_the_terminus_ever_turns_back_before_the_trunk()
    {
        foreach (var line in MapLayout.Of(Networks.Of(100), MapForm.Wide).Lines.Where(line => !line.Line.IsTerminus))
            foreach (var track in line.Tracks)
                track.SkipLast(2).Zip(track.SkipLast(2).Skip(1)).ShouldAllBe(stretch => stretch.Second.X >= stretch.First.X);
    }

    private static bool IsOctilinear(MapPoint from, MapPoint to)
    {
        var (across, down) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
        return across < 1e-9 || down < 1e-9 || Math.Abs(across - down) < 1e-6;
    }

    private static IEnumerable<MapPoint> Samples(IReadOnlyList<MapPoint> track)
    {
        foreach (var (from, to) in track.Zip(track.Skip(1)))
        {
            var steps = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / 2));
            for (var step = 0; step <= steps; step++)
                yield return new(from.X + ((to.X - from.X) * step / steps), from.Y + ((to.Y - from.Y) * step / steps));
        }
        if (track.Count == 1) yield return track[0];
    }
}
