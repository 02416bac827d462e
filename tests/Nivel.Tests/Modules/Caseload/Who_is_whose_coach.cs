using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Rules;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Caseload;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Caseload;

public sealed class Who_is_whose_coach(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_manager_shares_out_people_without_a_coach_and_sees_no_name()
    {
        var lost = await house.InDb(async db =>
        {
            var client = await db.Clients.Where(c => c.EndedOn == null && c.CoachId != null).OrderByDescending(c => c.Id).FirstAsync();
            await db.Assignments.Where(a => a.ClientId == client.Id).ExecuteDeleteAsync();
            await db.Clients.Where(c => c.Id == client.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.CoachId, (UserId?)null));
            return client;
        });
        var manager = await house.As("9-manager");
        var page = await manager.Go("/caseload");
        page.Text.ShouldNotContain(lost.FamilyName);
        var coach = await Other();
        page = await page.Submit("#assign", ($"Choice[{lost.Id}]", $"{coach.Id}"));
        page.Path.ShouldContain("count=1");
        (await house.Again(lost.Id)).CoachId.ShouldBe(coach.Id);
        (await house.Latest(lost.Id, "CoachAssigned"))!.Facts["coach"].ShouldBe(coach.Name);
        (await (await house.As("2-coach")).Go("/caseload")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_terms_of_a_coach_are_changed_and_wrong_ones_are_told_of()
    {
        var coach = await Other();
        var page = await (await house.As("9-manager")).Go($"/caseload/coaches/{coach.Id}");
        (await page.Submit("#terms", ("Most", "0"))).Text.ShouldContain("Kirjoita luku 1–1000");
        (await page.Submit("#terms", ("Most", "150"), ("Strengths", "nuoret"))).Text.ShouldContain("/ 150");
        (await (await house.As("9-manager")).Go($"/caseload/coaches/{UserId.New()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_person_is_handed_over_only_when_the_other_takes_them_and_access_follows()
    {
        var (me, mine) = (await house.As("2-coach"), await Mine());
        var other = await house.InDb(db => db.People.Where(u => u.Role == Role.PersonalCoach && u.EndsOn == null && !db.Assignments.Any(a => a.ClientId == mine.Id && a.UserId == u.Id)).OrderBy(u => u.Name).FirstAsync());
        var page = await me.Go($"/clients/{mine.Id}/workers");
        (await page.Submit("#offer", ("To", $"{other.Id}"), ("Words", $"{mine.FamilyName} tarvitsee apua"))).Text.ShouldContain("Poista asiakkaan nimi");
        page = await page.Submit("#offer", ("To", $"{other.Id}"), ("Words", "Etsii keittiötyötä, hakee ajokorttia"));
        page.Text.ShouldContain("Siirtoa on tarjottu");
        (await house.Again(mine.Id)).CoachId.ShouldNotBe(other.Id);

        var next = await house.AsUser(other.Id);
        (await next.Go($"/clients/{mine.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "until it is taken, the record is not theirs");
        (await next.Go("/clients")).Document.QuerySelector("#offers").ShouldNotBeNull();
        var offers = await next.Go("/caseload/handovers");
        offers.Text.ShouldContain("Etsii keittiötyötä");
        offers.Text.ShouldNotContain(mine.FamilyName);
        var offer = await house.InDb(db => db.Handovers.SingleAsync(h => h.ClientId == mine.Id && h.State == HandoverState.Offered));
        (await offers.Submit($"#decline-{offer.Id}", ("Reason", ""))).Text.ShouldContain("Kirjoita, miksi et voi");
        (await offers.Submit($"#decline-{offer.Id}", ("Reason", "Asiakkaita on jo 200"))).Text.ShouldContain("Vastauksesi on lähetetty");
        page = await me.Go($"/clients/{mine.Id}/workers");
        page.Text.ShouldContain("Asiakkaita on jo 200");

        page = await page.Submit("#offer", ("To", $"{other.Id}"), ("Words", "Uusi yritys"), ("MeetingOn", "2026-03-20"));
        page.Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2, "half a meeting cannot be come to");
        await page.Submit("#offer", ("To", $"{other.Id}"), ("Words", "Uusi yritys"), ("MeetingOn", "2026-03-20"), ("MeetingTime", "10:00"), ("MeetingPlace", "Kirkkokatu 1"));
        offer = await house.InDb(db => db.Handovers.SingleAsync(h => h.ClientId == mine.Id && h.State == HandoverState.Offered));
        var fresh = await next.Go("/caseload/handovers");
        var taken = await fresh.Submit($"#accept-{offer.Id}");
        taken.Text.ShouldContain("Asiakas on nyt sinun");
        (await house.Again(mine.Id)).CoachId.ShouldBe(other.Id);
        (await me.Go($"/clients/{mine.Id}")).Status.ShouldBe(HttpStatusCode.NotFound, "the task has ended");
        (await next.Go($"/clients/{mine.Id}/workers")).Document.QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThanOrEqualTo(2);
        (await house.InDb(db => db.Appointments.SingleAsync(a => a.ClientId == mine.Id && a.Kind == "handover"))).UserId.ShouldBe(other.Id);
        taken.Text.ShouldContain("tapaaminen uuden ja entisen valmentajan kanssa");
        (await me.Go("/clients")).Document.QuerySelector("#handed-over").ShouldNotBeNull();
        var awaited = await me.Go("/caseload/handovers");
        awaited.Document.QuerySelector("section[aria-labelledby=ahead]")!.TextContent.ShouldContain("Kirkkokatu 1");
        awaited.Text.ShouldNotContain(mine.FamilyName, Case.Sensitive, "the record is no longer theirs");
        (await fresh.Submit($"#accept-{offer.Id}")).Text.ShouldContain("ei ole enää voimassa");
    }

    [Fact]
    public async Task A_cover_sees_the_people_on_the_days_of_the_absence_and_no_longer()
    {
        var (coach, cover) = (await house.InDb(db => db.People.SingleAsync(u => u.Persona == "2-coach")), await Other());
        var aino = await house.Aino();
        var stand = await house.AsUser(cover.Id);
        (await stand.Go($"/clients/{aino.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var manager = await house.As("9-manager");
        var page = await manager.Go("/caseload");
        (await page.Submit("#absent", ("Who", $"{coach.Id}"), ("Cover", $"{coach.Id}"), ("From", "2026-03-12"), ("Until", "2026-03-20"))).Text.ShouldContain("Valitse sijaiseksi joku toinen");
        page = await page.Submit("#absent", ("Who", $"{coach.Id}"), ("Cover", $"{cover.Id}"), ("From", "2026-03-12"), ("Until", "2026-03-20"));
        page.Text.ShouldContain("Sijaiselle avattiin");
        (await stand.Go($"/clients/{aino.Id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await house.InDb(db => db.Assignments.SingleAsync(a => a.ClientId == aino.Id && a.UserId == cover.Id))).EndsOn.ShouldBe(new DateOnly(2026, 3, 20));
        var covered = await stand.Go("/clients?filter=cover");
        covered.Document.QuerySelector("tr[data-row]")!.TextContent.ShouldContain("Sijaisena");
        covered.Html.ShouldContain($"/clients/{aino.Id}");
        (await page.Submit("#absent", ("Who", $"{coach.Id}"), ("Cover", $"{cover.Id}"), ("From", "2026-03-15"), ("Until", "2026-03-16"))).Text.ShouldContain("jo merkitty poissaolo");
        (await page.Submit("form[action*='Back']")).Text.ShouldContain("Poissaolo on päättynyt");
    }

    [Fact]
    public async Task A_meeting_booked_before_a_transfer_or_an_absence_stands_on_the_desk_of_whoever_has_the_person_now()
    {
        var (mine, next, cover) = (await Mine(), await Other(), await Third());
        var (client, was) = await Booked(mine);
        await house.InDb(async db => { db.Add(new Assignment(client.Id, cover.Id, ClientTaskKind.Cover, Days.Of(Persons.Today, Persons.Today.AddDays(8)))); await db.SaveChangesAsync(); });
        var stand = await house.AsUser(cover.Id);
        (await stand.Go("/clients")).Document.QuerySelector("aside section")!.TextContent.ShouldContain($"Varattu: {was.Name}");

        await house.InDb(async db => { db.Add(Handover.Offer(client, was.Id, next.Id, "Jatkaa keittiötyön hakua", null, was.AsActor(), FrozenClock.Start)); await db.SaveChangesAsync(); });
        var taker = await house.AsUser(next.Id);
        var offer = await house.InDb(db => db.Handovers.SingleAsync(h => h.ClientId == client.Id && h.State == HandoverState.Offered));
        await (await taker.Go("/caseload/handovers")).Submit($"#accept-{offer.Id}");
        (await taker.Go("/clients")).Document.QuerySelector("aside section")!.TextContent.ShouldContain($"Varattu: {was.Name}");
        (await house.InDb(db => db.Assignments.SingleAsync(a => a.ClientId == client.Id && a.UserId == cover.Id))).EndsOn.ShouldBe(Persons.Today, "whoever stood in for the earlier coach does not stay");
    }

    [Fact]
    public async Task The_new_coach_speaks_for_the_authority_in_the_multi_agency_support_too()
    {
        var (client, next) = (await house.Aino(), await Other());
        using var scope = house.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Data.Db>();
        var mine = await db.People.SingleAsync(u => u.Persona == "2-coach");
        var desk = scope.ServiceProvider.GetRequiredService<CaseloadDesk>();
        async Task<UserId> Speaks() => (await db.SupportParties.AsNoTracking().SingleAsync(p => p.ClientId == client.Id && p.Kind == SupportPartyKind.Authority)).UserId;
        await desk.Assign(await db.Clients.SingleAsync(c => c.Id == client.Id), next, next.AsActor());
        (await Speaks()).ShouldBe(next.Id);
        await desk.Assign(await db.Clients.SingleAsync(c => c.Id == client.Id), mine, mine.AsActor());
        (await Speaks()).ShouldBe(mine.Id);
    }

    [Fact]
    public async Task Whoever_would_stand_in_later_for_the_earlier_coach_no_longer_will()
    {
        var (client, cover, next) = (await Mine(), await Third(), await Other());
        await house.InDb(async db => { db.Add(new Assignment(client.Id, cover.Id, ClientTaskKind.Cover, Days.Of(Persons.Today.AddDays(5), Persons.Today.AddDays(8)))); await db.SaveChangesAsync(); });
        using var scope = house.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<Nivel.Web.Platform.Data.Db>();
        await scope.ServiceProvider.GetRequiredService<CaseloadDesk>().Assign(await db.Clients.SingleAsync(c => c.Id == client.Id), next, next.AsActor());
        (await db.Assignments.AnyAsync(a => a.ClientId == client.Id && a.UserId == cover.Id)).ShouldBeFalse();
    }

    private Task<(Client, User)> Booked(Client client) => house.InDb(async db =>
    {
        var was = await db.People.SingleAsync(u => u.Persona == "2-coach");
        db.Add(Nivel.Web.Modules.Guidance.Appointment.Book(client.Id, was.Id, FrozenClock.Start.AddHours(10), 45, "Torikatu 2", "discussion", was.AsActor(), FrozenClock.Start));
        await db.SaveChangesAsync();
        return (client, was);
    });

    private Task<User> Third() => house.InDb(db => db.People.Where(u => u.Role == Role.PersonalCoach && u.Persona != "2-coach" && u.EndsOn == null).OrderBy(u => u.Name).Skip(1).FirstAsync());

    private Task<User> Other() => house.InDb(db => db.People.Where(u => u.Role == Role.PersonalCoach && u.Persona != "2-coach" && u.EndsOn == null).OrderBy(u => u.Name).FirstAsync());

    private Task<Client> Mine() => house.InDb(async db =>
    {
        var me = await db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).SingleAsync();
        return await db.Clients.Where(c => c.CoachId == me && c.EndedOn == null && !db.People.Any(u => u.ClientId == c.Id)).OrderBy(c => c.Id).FirstAsync();
    });
}
