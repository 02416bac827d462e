using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;

namespace Nivel.Tests.Modules.Guidance;

public sealed class The_desk_at_work(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_called_number_fills_the_form_and_registering_ends_it()
    {
        var adviser = await house.As("1-adviser");
        var board = await adviser.Go("/guidance");
        board = await board.Submit("#act", ("next", "1"));
        var register = board.Document.QuerySelector("a[href*='visit?ticket=']")!.GetAttribute("href")!;
        house.Clock.Pass(TimeSpan.FromMinutes(7));
        var page = await adviser.Go(register);
        page.Document.QuerySelector("input[name=Minutes]")!.GetAttribute("value").ShouldBe("7");
        page = await page.Submit("#visit", ("SentTo", "Kirjasto"));
        page.Path.ShouldBe("/guidance/visit?done=visit");
        var visit = await house.InDb(db => db.Visits.OrderByDescending(v => v.Id).FirstAsync());
        (visit.ClientId, visit.Minutes, visit.On, visit.SentTo).ShouldBe((null, 7, Persons.Today, "Kirjasto"));
        (await house.InDb(db => db.Tickets.SingleAsync(t => t.Id == visit.TicketId))).State.ShouldBe(TicketState.Served);
        (await (await adviser.Go(register)).Submit("#visit")).Text.ShouldContain("jo käsitelty");
    }

    [Fact]
    public async Task A_visit_without_topic_or_minutes_is_not_registered_and_what_was_typed_stays()
    {
        var page = await (await (await house.As("1-adviser")).Go("/guidance/visit")).Submit("#visit", ("Minutes", "kymmenen"), ("SentTo", "Kelaan"));
        page.Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
        page.Document.QuerySelector("input[name=SentTo]")!.GetAttribute("value").ShouldBe("Kelaan");
        page.Document.QuerySelector("input[name=Minutes]")!.GetAttribute("value").ShouldBe("kymmenen");
    }

    [Fact]
    public async Task A_named_visitor_opens_to_the_adviser_for_a_week_and_gets_a_card()
    {
        var stranger = await house.Stranger();
        var adviser = await house.As("1-adviser");
        (await adviser.Go($"/clients/{stranger.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await (await adviser.Go("/guidance/visit")).Submit("#visit", ("Topic", "service"), ("Minutes", "10"), ("Code", stranger.IdentityCode!.Reveal()));
        page.Path.ShouldBe($"/clients/{stranger.Id}?done=visit");
        var aila = (await house.Worker("1-adviser")).Id;
        var task = await house.InDb(db => db.Assignments.SingleAsync(a => a.ClientId == stranger.Id && a.UserId == aila));
        (task.Task, task.StartsOn, task.EndsOn).ShouldBe((ClientTaskKind.Desk, Persons.Today, new DateOnly(2026, 3, 18)));
        (await house.Latest(stranger.Id, "VisitRegistered"))!.Facts["minutes"].ShouldBe("10");
        (await house.Looks(stranger.Id, "find")).ShouldBe(1);
        page.Document.QuerySelector("a[href$='/note']").ShouldNotBeNull();
        page.Document.QuerySelector("a[href$='/end'], a[href$='/phase'], a[href$='/export']").ShouldBeNull();
    }

    [Fact]
    public async Task A_protected_person_is_not_opened_at_the_desk()
    {
        var hidden = await house.InDb(db => db.Clients.Where(c => c.EndedOn == null).OrderByDescending(c => c.Id).FirstAsync());
        await house.InDb(db => db.Clients.Where(c => c.Id == hidden.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsProtected, true)));
        var page = await (await (await house.As("1-adviser")).Go("/guidance/visit")).Submit("#visit", ("Topic", "service"), ("Minutes", "10"), ("Code", hidden.IdentityCode!.Reveal()));
        page.Text.ShouldContain("Ota yhteyttä esihenkilöösi");
        (await house.InDb(db => db.Visits.AnyAsync(v => v.ClientId == hidden.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_anonymous_check_shows_its_result_to_the_one_who_took_it_only()
    {
        var page = await (await house.As("1-adviser")).Go("/guidance/needs");
        (await page.Submit("#needs")).Text.ShouldContain("ainakin yhteen kysymykseen");
        page = await page.Submit("#needs", ("Answers[home]", "fine"), ("Answers[strength]", "good"), ("Answers[rhythm]", "works"), ("Answers[search]", "sure"), ("Answers[wish]", "study"));
        page.Text.ShouldContain("Toive on opiskella.");
        page.Document.QuerySelector("a[href='/services/map?phase=T']").ShouldNotBeNull();
        (await (await house.As("2-coach")).Go(page.Path)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await page.Submit("#judge", ("Judged", "O"))).Text.ShouldContain("miksi arvioit toisin");
        page = await page.Submit("#judge", ("Judged", "O"), ("Why", "Suunta vielä auki"));
        var check = await house.InDb(db => db.NeedsChecks.OrderByDescending(c => c.Id).FirstAsync());
        (check.SuggestedPhase, check.JudgedPhase, check.JudgedWhy).ShouldBe(("T", "O", "Suunta vielä auki"));
    }

    [Fact]
    public async Task A_check_of_a_person_needs_a_task_and_leaves_a_card()
    {
        var (aino, stranger) = (await house.Aino(), await house.Stranger());
        var coach = await house.As("2-coach");
        (await coach.Go($"/guidance/needs?client={stranger.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await (await coach.Go($"/guidance/needs?client={aino.Id}")).Submit("#needs", ("Answers[home]", "urgent"));
        page.Text.ShouldContain("eivät vielä riitä");
        (await house.Latest(aino.Id, "NeedsChecked"))!.Facts.ContainsKey("phase").ShouldBeFalse();
    }

    [Fact]
    public async Task Workers_keep_their_own_turns_and_advisers_anybodys()
    {
        var provider = await house.As("5-provider");
        var page = await provider.Go("/guidance/roster");
        page.Document.QuerySelector("select[name=Who]").ShouldBeNull();
        (await page.Submit("#add", ("EndsAt", "08:00"))).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
        page = await page.Submit("#add", ("On", "2026-03-12"), ("Place", "Aula"));
        var timo = (await house.Worker("5-provider")).Id;
        (await house.InDb(db => db.Duties.SingleAsync(d => d.UserId == timo && d.Place == "Aula"))).On.ShouldBe(Persons.Today);
        (await page.Submit("#add", ("On", "2026-03-12"), ("Place", "Aula"))).Text.ShouldContain("jo vuoro");
        var others = await house.InDb(db => db.Duties.FirstAsync(d => d.UserId != timo && d.On == Persons.Today));
        page.Html.ShouldNotContain($"value=\"{others.Id}\"");
        (await (await house.As("1-adviser")).Go("/guidance/roster")).Html.ShouldContain($"value=\"{others.Id}\"");
        (await (await house.As("9-manager")).Go("/guidance/roster")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}

public sealed class Booking_an_appointment(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_booking_lands_on_the_path_becomes_the_next_act_and_is_confirmed_in_the_persons_language()
    {
        var aino = await house.Aino();
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Email, "aino@esimerkki.fi").SetProperty(c => c.Language, "sv")));
        var page = await (await house.As("2-coach")).Go($"/guidance/appointments/book?client={aino.Id}");
        page = await page.Submit("#book", ("Kind", "coaching"), ("On", "2026-03-12"), ("At", "09:15"), ("Minutes", "30"), ("Place", "Kirjasto"));
        page.Path.ShouldContain("done=booked");
        var booked = await house.InDb(db => db.Appointments.SingleAsync(a => a.ClientId == aino.Id && a.Place == "Kirjasto"));
        booked.StartsAt.ShouldBe(new DateTimeOffset(2026, 3, 12, 7, 15, 0, TimeSpan.Zero));
        (await house.Again(aino.Id)).NextActOn!.Value.ShouldBeLessThanOrEqualTo(Persons.Today);
        (await house.Latest(aino.Id, "AppointmentBooked")).ShouldNotBeNull();
        var mail = await house.InDb(db => db.Outbox.SingleAsync(m => m.To == "aino@esimerkki.fi"));
        mail.Body.ShouldContain("tors 12.3.2026 kl. 9.15");
        mail.Body.ShouldContain("Kirjasto");
    }

    [Fact]
    public async Task What_overlaps_is_told_and_can_be_booked_anyway()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/guidance/appointments/book?client={aino.Id}");
        (await page.Submit("#book", ("On", "2026-04-15"), ("At", "10:00"), ("Place", "Eka"))).Path.ShouldContain("done=booked");
        var told = await page.Submit("#book", ("On", "2026-04-15"), ("At", "10:30"), ("Place", "Toka"));
        told.Text.ShouldContain("Tähän aikaan on jo tapaaminen");
        told.Document.QuerySelector("input[name=Place]")!.GetAttribute("value").ShouldBe("Toka");
        (await house.InDb(db => db.Appointments.AnyAsync(a => a.Place == "Toka"))).ShouldBeFalse();
        (await told.Submit("#book", ("Anyway", "true"))).Path.ShouldContain("done=booked");
    }

    [Fact]
    public async Task A_time_that_has_passed_is_refused_by_the_clock_in_Finland()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/guidance/appointments/book?client={aino.Id}");
        (await page.Submit("#book", ("On", "2026-03-12"), ("At", "01:00"))).Text.ShouldContain("Aika on jo mennyt");
        (await page.Submit("#book", ("On", "2026-03-11"), ("At", "23:45"))).Document.QuerySelector(".n-errors").ShouldNotBeNull();
        (await page.Submit("#book", ("Minutes", "0"), ("Place", " "))).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_task_nothing_can_be_booked()
    {
        var stranger = await house.Stranger();
        (await (await house.As("2-coach")).Go($"/guidance/appointments/book?client={stranger.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("9-manager")).Go($"/guidance/appointments/book?client={stranger.Id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
