using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Services;

namespace Nivel.Tests.Modules.Network;

/// <summary>The lines of the map are the phases of the guide that the area works by, from the day that it was decided for.</summary>
public sealed class Lines_of_the_area(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_guide_with_four_phases_of_its_own_names_draws_four_lines_from_its_day_on()
    {
        var (coordinator, coach) = (await house.As("8-coordinator"), await house.As("2-coach"));
        var file = Path.Combine(Databases.NewFolder(), "oma.json");
        await File.WriteAllTextAsync(file, Guides.CameAlong["suunto"].Replace("\"Koulutus\"", "\"Oppiminen\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        (await (await coordinator.Go("/phases")).Submit("#decide-form", ("Upload", $"file:{file}"), ("From", "2026-03-13"))).Text.ShouldContain("Päätös on tallennettu.");
        (await Lines("nobody")).Count.ShouldBe(6, "nothing changes before the day");
        house.Clock.Pass(days: 1);
        (coordinator, coach) = (await house.As("8-coordinator"), await house.As("2-coach"));

        (await Lines("nobody")).ShouldBe(["Kartoitus", "Kuntoutus", "Oppiminen", "Työllistyminen"]);
        (await Lines("2-coach")).ShouldBe(["Kartoitus", "Kuntoutus", "Oppiminen", "Työllistyminen"]);
        var map = await house.Visitor("sv").Go("/services/map");
        map.Document.QuerySelectorAll("svg.n-map-wide .head").Length.ShouldBe(4);
        map.Document.QuerySelector(".n-twin")!.TextContent.ShouldContain("Rehabilitering");
        map.Document.QuerySelectorAll("[name=phase] option").Length.ShouldBe(5);

        // Cards that stand only on lines that have left use are told of, not lost.
        var off = await house.InDb(db => db.Services.CountAsync(s => s.State == CardState.Published && !s.Phases.Contains("K") && !s.Phases.Contains("H") && !s.Phases.Contains("T") && !s.Phases.Contains("A")));
        map.Document.QuerySelector("#off-lines")!.TextContent.ShouldContain($"{off}");

        var card = await house.InDb(db => db.Services.Where(s => s.Phases == "T" && s.State == CardState.Published).Select(s => s.Id).FirstAsync());
        var boxes = (await coordinator.Go($"/services/{card}/edit")).Document.QuerySelectorAll("[name='Form.Phases']");
        boxes.Select(b => b.GetAttribute("value")).ShouldBe(["K", "H", "T", "A"]);
        boxes[2].ParentElement!.TextContent.ShouldContain("Oppiminen");
        (await house.Visitor().Go($"/services/{card}")).Document.QuerySelector(".n-phase-name")!.TextContent.ShouldBe("Oppiminen");
        (await house.Visitor().Go("/services")).Text.ShouldContain("Oppiminen");
        (await house.Visitor().Go("/hsds/taxonomy_terms?search=Oppiminen")).Html.ShouldContain("Oppiminen");

        var aino = await house.InDb(async db => await db.Clients.SingleAsync(c => db.People.Any(u => u.Persona == "7-jobseeker" && u.ClientId == c.Id)));
        var stops = (await coach.Go($"/clients/{aino.Id}")).Document.QuerySelectorAll(".n-ribbon li");
        stops.Length.ShouldBeInRange(4, 5, "the area's phases, and the person's own if it has left use");
        (await (await house.As("9-manager")).Go("/services/map?lens=coverage")).Document.QuerySelectorAll(".n-look-table thead th").Length.ShouldBe(5);
        house.Clock.Pass(days: -1);
    }

    [Fact]
    public void A_name_of_a_phase_is_told_in_every_language_and_fits_on_the_map()
    {
        var json = Guides.CameAlong["suunto"];
        GuideFile.Read(json.Replace("\"sv\": \"Utbildning\"", "\"sv\": \"\"", StringComparison.Ordinal)).Problems.ShouldContain(p => p.Code == "language" && p.Place.StartsWith("phases[3].name", StringComparison.Ordinal));
        GuideFile.Read(json.Replace("\"Koulutus\"", $"\"{new string('x', 61)}\"", StringComparison.Ordinal)).Problems.ShouldContain(p => p.Code == "long");
        Guides.Of(Guides.CameAlong["six-lines"]).Phases.ShouldAllBe(p => p.Name == null, "the house's own names are in the texts");
    }

    [Fact]
    public void Phases_that_the_area_has_left_out_of_use_are_no_lines()
    {
        LinesOfArea.Read(Guides.Of(Guides.CameAlong["six-lines"]), "KTA").Letters.ShouldBe("KTA");
        LinesOfArea.Read(Guides.Of(Guides.CameAlong["suunto"]), "KHOTPA").Letters.ShouldBe("KHTA");
        LinesOfArea.Read(Guides.Of(Guides.CameAlong["valke"]), "KTA").Letters.ShouldBe("HOPA", "nothing but the terminus in common: the guide holds");
    }

    private async Task<List<string>> Lines(string persona) => [.. (await (persona == "nobody" ? house.Visitor() : await house.As(persona)).Go("/services/map")).Document.QuerySelectorAll(".n-twin h3 .n-phase-name").Select(n => n.TextContent)];
}
