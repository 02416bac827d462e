using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Services;

public sealed class Reading_a_card_and_the_map(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_public_reads_one_face_and_workers_two()
    {
        var id = await Metsola();
        var open = await house.Visitor().Go($"/services/{id}");
        open.Status.ShouldBe(HttpStatusCode.OK);
        open.Document.QuerySelector("#professional").ShouldBeNull();
        open.Document.QuerySelector("#refer").ShouldBeNull();
        var worker = await (await house.As("2-coach")).Go($"/services/{id}");
        worker.Document.QuerySelector("#professional")!.TextContent.ShouldContain("Mitä siitä oikeasti saa");
        worker.Document.QuerySelector("#refer")!.GetAttribute("href").ShouldBe($"/referrals/new?service={id}");
        (await (await house.As("7-jobseeker")).Go($"/services/{id}")).Document.QuerySelector("#professional").ShouldBeNull();
    }

    [Fact]
    public async Task Drafts_and_unknown_cards_do_not_exist_for_others()
    {
        var draft = await house.InDb(async db =>
        {
            var some = await db.Services.FirstAsync();
            var card = new Service(ServiceId.New(), some.AreaId, (await db.Organisations.SingleAsync(o => o.Name == "Metsolan paja")).Id, "Luonnos");
            db.Add(card);
            await db.SaveChangesAsync();
            return card.Id;
        });
        (await house.Visitor().Go($"/services/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("2-coach")).Go($"/services/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("5-provider")).Go($"/services/{draft}")).Status.ShouldBe(HttpStatusCode.OK);
        (await house.Visitor().Go($"/services/{ServiceId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.Visitor().Go("/services/not-an-id")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void Freshness_has_three_values_and_the_boundary_is_told()
    {
        var today = new DateOnly(2026, 3, 12);
        CardAge.Of(null, today).ShouldBe(Freshness.NeverChecked);
        CardAge.Of(today.AddDays(-120), today).ShouldBe(Freshness.Fresh);
        CardAge.Of(today.AddDays(-121), today).ShouldBe(Freshness.Outdated);
    }

    [Fact]
    public void A_measured_answer_time_counts_silence_and_hides_small_numbers()
    {
        var (mon, today) = (new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 12));
        var quick = Enumerable.Repeat((mon, (DateOnly?)mon.AddDays(2), mon.AddDays(7)), 3);
        var silent = Enumerable.Repeat((mon, (DateOnly?)null, mon.AddDays(7)), 4);
        AnswerTime.From(quick, today).IsShown.ShouldBeFalse();
        var measured = AnswerTime.From(quick.Concat(silent), today);
        measured.ShouldBe(new AnswerTime(null, 7, 3));
        AnswerTime.From(quick.Concat(quick), today).ShouldBe(new AnswerTime(2, 6, 6) { Ninety = AnswerTime.From(quick, today).Ninety });
        AnswerTime.From([(mon, null, today)], today).Count.ShouldBe(0, "the promised day has not passed yet");
    }

    [Fact]
    public async Task The_map_draws_every_published_service_with_a_list_twin()
    {
        var page = await house.Visitor().Go("/services/map");
        var published = await house.InDb(db => db.Services.CountAsync(s => s.State == CardState.Published));
        page.Document.QuerySelectorAll("svg.n-map-wide .station").Length.ShouldBe(published);
        page.Document.QuerySelectorAll(".n-twin a").Select(a => a.GetAttribute("href")).Distinct().Count().ShouldBe(published);
        page.Document.QuerySelector("#market")!.TextContent.ShouldContain("työnantajaa");
    }

    [Fact]
    public async Task A_lens_lights_what_was_asked()
    {
        var page = await house.Visitor().Go("/services/map?phase=K&need=guidance");
        page.Document.QuerySelectorAll("svg.n-map-wide .station.lit").Length.ShouldBeGreaterThan(0);
        page.Document.QuerySelectorAll("svg.n-map-wide .station.dim").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_worker_sees_the_own_persons_path_and_the_look_is_logged_while_others_get_nothing()
    {
        var aino = await Aino();
        var coach = await (await house.As("2-coach")).Go($"/services/map?client={aino}");
        coach.Document.QuerySelectorAll("svg.n-map-wide .station.next").Length.ShouldBe(1);
        (await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == aino && l.Page == "map"))).ShouldBe(1);
        (await (await house.As("8-coordinator")).Go($"/services/map?client={aino}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.Visitor().Go($"/services/map?client={aino}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_change_of_a_card_is_on_the_map_at_once()
    {
        await house.Visitor().Go("/services/map");
        await house.InDb(async db =>
        {
            var card = await db.Services.SingleAsync(s => s.NameFi == "Kelan etuusneuvonta");
            card.NameFi = "Kelan uusi neuvonta";
            await db.SaveChangesAsync();
        });
        (await house.Visitor().Go("/services/map")).Document.QuerySelector(".n-twin")!.TextContent.ShouldContain("Kelan uusi neuvonta");
    }

    private Task<ServiceId> Metsola() => house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync());

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());
}
