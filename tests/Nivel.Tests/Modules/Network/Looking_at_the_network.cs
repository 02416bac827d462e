using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;

namespace Nivel.Tests.Modules.Network;

public sealed class Looking_at_the_network(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("coverage", "nobody")]
    [InlineData("freshness", "nobody")]
    [InlineData("demand", "2-coach")]
    [InlineData("overlaps", "8-coordinator")]
    public async Task Each_look_marks_every_station_and_says_the_same_in_the_legend_the_list_and_aloud(string lens, string persona)
    {
        var page = await (persona == "nobody" ? house.Visitor() : await house.As(persona)).Go($"/services/map?lens={lens}");
        page.Document.QuerySelectorAll(".n-map-key li span").Length.ShouldBeGreaterThan(2);
        var stations = page.Document.QuerySelectorAll("svg.n-map-wide .station").Count();
        stations.ShouldBeGreaterThan(50);
        // Every station says aloud what its mark means, and the list says it in the same words.
        var spoken = page.Document.QuerySelectorAll("svg.n-map-wide .station a title").Select(t => t.TextContent).ToList();
        var told = page.Document.QuerySelectorAll(".n-twin li").Select(li => (Name: li.QuerySelector("a")!.TextContent, Words: li.QuerySelector("span")!.TextContent.Trim())).Distinct().ToList();
        told.ShouldAllBe(t => t.Words.Length > 0 && spoken.Any(s => s.StartsWith(t.Name, StringComparison.Ordinal) && s.EndsWith(t.Words, StringComparison.Ordinal)));
        // The numbers of the legend add up to the stations.
        var counts = page.Document.QuerySelectorAll(".n-map-key li").Where(li => li.QuerySelector(".station") is not null).Select(li => int.Parse(li.TextContent.Trim().Split('(')[^1].TrimEnd(')'), null)).Sum();
        counts.ShouldBe(stations);
        page.Document.QuerySelector("nav .n-chip[aria-current=true]")!.GetAttribute("href").ShouldEndWith($"lens={lens}");
    }

    [Fact]
    public async Task A_map_that_people_know_keeps_its_shape_over_a_new_start()
    {
        await house.Visitor().Go("/services/map");
        var drawn = await house.InDb(db => db.KnownMaps.SingleAsync());
        var known = MapShape.Parse(drawn.Shape)!;
        var wider = known with { Columns = known.Columns + 2 };
        await house.InDb(async db => { await KnownMap.Keep(db, drawn.AreaId, drawn.Letters, wider); await db.ServiceGroups.ExecuteUpdateAsync(g => g.SetProperty(x => x.Version, x => x.Version + 1)); });
        await house.Visitor().Go("/services/map");
        (await house.InDb(db => db.KnownMaps.SingleAsync())).Shape.ShouldBe(wider.Written, "it is drawn by what was known, not as if for the first time");
    }

    [Fact]
    public async Task Nobody_sees_queues_gaps_or_overlaps_without_the_right_to()
    {
        var open = await house.Visitor().Go("/services/map?lens=demand");
        open.Text.ShouldContain("Tämä näkymä on verkoston työntekijöille");
        open.Document.QuerySelector(".n-twin")!.TextContent.ShouldNotContain("odottaa");
        open.Document.QuerySelectorAll("nav a.n-chip").Select(a => a.GetAttribute("href")).ShouldNotContain(a => a!.Contains("demand") || a.Contains("overlaps"));
        (await (await house.As("7-jobseeker")).Go("/services/map?lens=demand")).Document.QuerySelector(".mark-solid").ShouldBeNull();
        (await (await house.As("2-coach")).Go("/services/map?lens=overlaps")).Text.ShouldNotContain("Palvelukatveet vaiheittain");
        (await house.Visitor().Go("/services/map?lens=nonsense")).Document.QuerySelector("#lens").ShouldNotBeNull();
    }

    [Fact]
    public async Task Freshness_tells_never_checked_from_outdated_and_demand_hides_small_queues()
    {
        var (never, old, fresh) = await house.InDb(async db =>
        {
            var cards = (await db.Services.Where(s => s.State == CardState.Published).ToListAsync()).ToLookup(s => CardAge.Of(s.CheckedOn, new DateOnly(2026, 3, 12)));
            return (cards[Freshness.NeverChecked].Count(), cards[Freshness.Outdated].Count(), cards[Freshness.Fresh].Count());
        });
        var page = await house.Visitor().Go("/services/map?lens=freshness");
        page.Document.QuerySelector(".n-map-key")!.TextContent.ShouldContain($"Ei koskaan tarkistettu ({never})");
        page.Document.QuerySelectorAll("svg.n-map-wide .mark-solid").Length.ShouldBe(old);
        page.Document.QuerySelectorAll("svg.n-map-wide .mark-dashed").Length.ShouldBe(never);
        (never + old + fresh).ShouldBe(page.Document.QuerySelectorAll("svg.n-map-wide .station").Count());
        var demand = (await (await house.As("2-coach")).Go("/services/map?lens=demand")).Document.QuerySelectorAll(".n-twin li span").Select(s => s.TextContent.Trim()).ToList();
        demand.ShouldContain(words => words.StartsWith("odottaa alle 5,", StringComparison.Ordinal));
        demand.ShouldNotContain(words => words.StartsWith("odottaa 1,", StringComparison.Ordinal) || words.StartsWith("odottaa 4,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Coverage_counts_the_services_of_each_municipality_and_heeds_those_that_say_not_here()
    {
        async Task<string> Cell() => (await house.Visitor().Go("/services/map?lens=coverage")).Document.QuerySelectorAll(".n-look-table tbody tr").First().QuerySelector("td")!.TextContent;
        var before = int.Parse(await Cell(), null);
        await house.InDb(async db =>
        {
            var town = (await db.Municipalities.Where(m => m.AreaId != null).ToListAsync()).OrderBy(m => m.NameFi, Web.Platform.Texts.Sorting).First().Code;
            var card = await db.Services.FirstAsync(s => s.State == CardState.Published && s.Phases.Contains("K") && s.Municipalities == "");
            var said = new TownException(card, town);
            said.Say(TownExceptionKind.NotHere, null, null, null);
            db.Add(said);
            card.Changed(FrozenClock.Start);
            await db.SaveChangesAsync();
        });
        (await Cell()).ShouldBe(before == 1 ? "ei yhtään" : $"{before - 1}");
    }

    [Fact]
    public async Task The_map_can_be_lit_by_need_answer_time_and_distance()
    {
        var rows = await house.InDb(db => ServiceRow.Of(db, db.Services.Where(s => s.State == CardState.Published), new DateOnly(2026, 3, 12)));
        async Task<int> Lit(string choice) => (await house.Visitor().Go($"/services/map?{choice}")).Document.QuerySelectorAll("svg.n-map-wide .station.lit").Length;
        (await Lit("field=workshop")).ShouldBe(rows.Count(r => r.Field == "workshop"));
        (await Lit("within=2")).ShouldBe(rows.Count(r => r.TakesReferrals && r.AnswerDays <= 2));
        (await Lit("municipality=903&near=true")).ShouldBe(rows.Count(r => r.IsIn("903")));
        rows.Count(r => r.IsIn("903")).ShouldBeInRange(1, rows.Count(r => r.MunicipalityCodes.Count == 0 || r.MunicipalityCodes.Contains("903")) - 1, "nearer is fewer");
        // The directory understands the same address.
        (await house.Visitor().Go("/services?municipality=903&near=true")).Document.QuerySelector("#found")!.TextContent.ShouldContain($"{rows.Count(r => r.IsIn("903"))}");
        (await Lit("within=3")).ShouldBe(0, "a number that is not offered is no choice: nothing is lit because nothing was asked");
    }

    [Fact]
    public async Task The_own_persons_path_is_told_in_the_legend_and_in_the_list()
    {
        var aino = await house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());
        var coach = await (await house.As("2-coach")).Go($"/services/map?client={aino}&lens=freshness");
        coach.Document.QuerySelector(".n-map-key")!.TextContent.ShouldContain("nyt tässä");
        coach.Document.QuerySelectorAll(".n-twin strong").Select(s => s.TextContent).ShouldContain("seuraava");
        coach.Document.QuerySelector(".mark-solid").ShouldBeNull("a look at the whole network is not mixed with a person");
    }
}
