using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Network;

public sealed class Employers_at_the_terminus(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Published_jobs_stand_at_the_terminus_with_the_names_of_their_employers_in_the_drawing_and_in_the_list()
    {
        var page = await house.Visitor().Go("/services/map");
        var drawn = page.Document.QuerySelectorAll("svg.n-map-wide .opening a");
        drawn.Length.ShouldBeInRange(1, Market.Most);
        page.Document.QuerySelectorAll("svg.n-map-tall .opening a").Length.ShouldBe(drawn.Length);
        var listed = page.Document.QuerySelectorAll("#openings li");
        listed.Select(l => l.QuerySelector("a")!.GetAttribute("href")).ShouldBe(drawn.Select(a => a.GetAttribute("href")));
        var first = listed[0].QuerySelector("a")!.GetAttribute("href")!;
        var job = await house.Visitor().Go(first);
        var title = drawn[0].QuerySelector("title")!.TextContent;
        title.ShouldEndWith(": " + listed[0].QuerySelector("a")!.TextContent);
        job.Text.ShouldContain(title.Split(": ")[0]);
    }

    [Fact]
    public async Task A_job_that_is_taken_off_or_filled_leaves_the_map_at_once()
    {
        var href = (await house.Visitor().Go("/services/map")).Document.QuerySelector("#openings a")!.GetAttribute("href")!;
        await house.InDb(async db =>
        {
            var by = (await db.People.SingleAsync(u => u.Persona == "3-job-coach")).AsActor();
            (await db.JobOrders.ToListAsync()).Single(o => href.EndsWith($"{o.Id}", StringComparison.Ordinal)).Unpublish(by, FrozenClock.Start);
            await db.SaveChangesAsync();
        });
        (await house.Visitor().Go("/services/map")).Document.QuerySelector($"a[href='{href}']").ShouldBeNull();
    }

    [Fact]
    public void Openings_stand_under_everything_else_and_inside_the_drawing()
    {
        var network = Services.Map.Networks.Of(30);
        var openings = Enumerable.Range(0, 8).Select(n => new MapOpening($"Työnantaja {n}", "Erittäin pitkä tehtävänimike, jota kukaan ei mahduta yhdelle riville kartalla", $"/jobs/{n}")).ToList();
        foreach (var form in Enum.GetValues<MapForm>())
        {
            var (bare, full) = (MapLayout.Of(network, form), MapLayout.Of(network with { Openings = openings }, form));
            full.Openings.Count.ShouldBe(8);
            full.Height.ShouldBeGreaterThan(bare.Height);
            var boxes = full.Openings.Select(o => o.Label.Box).ToList();
            boxes.ShouldAllBe(b => b.X >= 0 && b.X + b.Width <= full.Width && b.Y + b.Height <= full.Height);
            foreach (var box in boxes) full.Stations.Select(s => s.Label.Box).Concat(full.Lines.Select(l => l.Name.Box)).Concat(boxes.Where(other => other != box)).ShouldAllBe(other => !other.Overlaps(box));
            full.Stations.Select(s => s.At).ShouldBe(bare.Stations.Select(s => s.At), "nothing else moves");
        }
    }
}
