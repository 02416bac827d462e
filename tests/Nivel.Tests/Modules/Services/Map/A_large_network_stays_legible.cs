using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Services.Map;

/// <summary>With as many services as a large area has. What the whole family of maps must hold is in The_map_is_readable; here are the bounds that grow with the number of stations.</summary>
public class A_large_network_stays_legible
{
    private const int Seeds = 20;

    public static TheoryData<int, MapForm> Large => new() { { 100, MapForm.Wide }, { 150, MapForm.Wide }, { 100, MapForm.Tall }, { 150, MapForm.Tall } };

    [Theory, MemberData(nameof(Large))]
    public void No_two_stations_touch(int size, MapForm form)
    {
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var rings = MapLayout.Of(Networks.Of(size, seed), form).Stations.SelectMany(s => s.Rings.Select(r => (s.Station.Id, Ring: r))).ToArray();
            var clashes = from at in Enumerable.Range(0, rings.Length)
                          from other in Enumerable.Range(0, at)
                          where rings[at].Id != rings[other].Id && Distance(rings[at].Ring, rings[other].Ring) < 24
                          select $"{rings[at]} and {rings[other]}";
            clashes.ShouldBeEmpty($"seed {seed}");
        }
    }

    [Theory, MemberData(nameof(Large))]
    public void No_name_crosses_a_name_a_ring_or_a_track(int size, MapForm form)
    {
        foreach (var seed in Enumerable.Range(1, Seeds))
        {
            var layout = MapLayout.Of(Networks.Of(size, seed), form);
            var names = layout.Stations.Select(s => s.Label.Box).Concat(layout.Lines.Select(l => l.Name.Box)).ToArray();
            Enumerable.Range(0, names.Length).SelectMany(at => Enumerable.Range(0, at).Where(other => names[at].Overlaps(names[other]))).ShouldBeEmpty($"seed {seed}");
            var rings = layout.Stations.SelectMany(s => s.Rings).Select(r => new MapBox(r.X - 9, r.Y - 9, 18, 18)).ToArray();
            names.Where(name => rings.Any(name.Overlaps)).ShouldBeEmpty($"seed {seed}");
        }
    }

    /// <summary>Counted, not assumed: every stretch of every track and footbridge.</summary>
    [Theory, MemberData(nameof(Large))]
    public void Every_stretch_is_level_upright_or_at_45_degrees(int size, MapForm form)
    {
        var (all, octilinear) = (0, 0);
        foreach (var layout in Enumerable.Range(1, Seeds).Select(seed => MapLayout.Of(Networks.Of(size, seed), form)))
            foreach (var (from, to) in layout.Lines.SelectMany(l => l.Tracks).Concat(layout.Stations.Select(s => s.Rings)).SelectMany(track => track.Zip(track.Skip(1))))
            {
                var (across, down) = (Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y));
                all++;
                if (across < 1e-9 || down < 1e-9 || Math.Abs(across - down) < 1e-6) octilinear++;
            }

        octilinear.ShouldBe(all);
        all.ShouldBeGreaterThan(Seeds * 20);
    }

    [Fact]
    public void A_network_of_any_seed_and_size_up_to_150_has_no_name_on_a_name()
    {
        var networks = from size in Gen.Choose(100, 150) from seed in Gen.Choose(1, 1_000_000) select (size, seed);
        Prop.ForAll(networks.ToArbitrary(), drawn =>
        {
            var names = MapLayout.Of(Networks.Of(drawn.size, drawn.seed), MapForm.Wide).Stations.Select(s => s.Label.Box).ToArray();
            return !Enumerable.Range(0, names.Length).Any(at => Enumerable.Range(0, at).Any(other => names[at].Overlaps(names[other])));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    private static double Distance(MapPoint one, MapPoint other) => Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));
}
