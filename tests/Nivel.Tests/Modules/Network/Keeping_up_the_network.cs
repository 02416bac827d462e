using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network.Partners;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Network;

public sealed class Keeping_up_the_network(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_contact_person_is_written_shown_to_those_who_refer_and_removed_for_good()
    {
        var (id, coordinator) = (await Metsola(), await house.As("8-coordinator"));
        var form = await coordinator.Go($"/network/organisations/{id}");
        var wrong = await form.Submit("#contact", ("Name", "Veera Lankila"), ("Matter", "tilastot"));
        wrong.Text.ShouldContain("muuten häntä ei tavoita");
        wrong.Document.QuerySelector("#contact #Name")!.GetAttribute("value").ShouldBe("Veera Lankila");
        (await wrong.Submit("#contact", ("Phone", "040 123 4567"))).Path.ShouldEndWith("?done=contact");
        var card = await house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync());
        (await (await house.As("2-coach")).Go($"/services/{card}")).Document.QuerySelector("#professional")!.TextContent.ShouldContain("Veera Lankila – tilastot");
        (await house.Visitor().Go($"/services/{card}")).Text.ShouldNotContain("Lankila");
        var contact = await house.InDb(db => db.ContactPersons.Where(c => c.Name == "Veera Lankila").Select(c => c.Id).SingleAsync());
        (await (await coordinator.Go($"/network/organisations/{id}")).Submit($"form[action*='Remove&contact={contact}']")).Path.ShouldEndWith("?done=contact-gone");
        (await house.InDb(db => db.ContactPersons.AnyAsync(c => c.Id == contact))).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_who_change_one_agreement_are_told_and_nothing_typed_is_lost()
    {
        var (id, one, other) = (await Metsola(), await house.As("8-coordinator"), await house.As("9-manager"));
        await (await one.Go($"/network/organisations/{id}")).Submit("#agreement", ("Title", "Kahden sopimus"), ("StartsOn", "2026-01-01"), ("ReviewOn", "2027-01-01"));
        var agreed = await house.InDb(db => db.Agreements.Where(a => a.Title == "Kahden sopimus").Select(a => a.Id).SingleAsync());
        var (first, second) = (await one.Go($"/network/organisations/{id}?agreed={agreed}"), await other.Go($"/network/organisations/{id}?agreed={agreed}"));
        await first.Submit("#agreement", ("Words", "Ensimmäisen sanat"));
        var told = await second.Submit("#agreement", ("Words", "Toisen sanat"));
        told.Text.ShouldContain("Joku muu tallensi samaan aikaan");
        told.Text.ShouldContain("Ensimmäisen sanat");
        told.Document.QuerySelector("#Words")!.TextContent.ShouldBe("Toisen sanat");
        (await told.Submit("#agreement")).Path.ShouldEndWith("?done=agreement");
        (await house.InDb(db => db.Agreements.Where(a => a.Id == agreed).Select(a => a.Words).SingleAsync())).ShouldBe("Toisen sanat");
    }

    [Fact]
    public async Task An_agreement_is_reviewed_and_gets_its_next_day()
    {
        var (id, coordinator) = (await Metsola(), await house.As("8-coordinator"));
        var page = await (await coordinator.Go($"/network/organisations/{id}")).Submit("#agreement", ("Title", "Tarkistettava"), ("StartsOn", "2025-01-01"), ("EndsOn", "2024-12-31"), ("ReviewOn", "2026-03-01"));
        page.Text.ShouldContain("Viimeinen päivä ei voi olla ennen ensimmäistä");
        await page.Submit("#agreement", ("EndsOn", ""));
        var agreed = await house.InDb(db => db.Agreements.Where(a => a.Title == "Tarkistettava").Select(a => a.Id).SingleAsync());
        (await coordinator.Go("/network/organisations")).Document.QuerySelectorAll("tbody tr").First(r => r.TextContent.Contains("Metsolan paja", StringComparison.Ordinal)).TextContent.ShouldContain("myöhässä");
        var again = await coordinator.Go($"/network/organisations/{id}");
        (await again.Submit($"form.reviewed[action$='{agreed}']", ("NextOn", "2026-03-12"))).Text.ShouldContain("aikaisintaan huomenna");
        (await again.Submit($"form.reviewed[action$='{agreed}']", ("NextOn", "2027-03-01"))).Path.ShouldEndWith("?done=reviewed");
        var kept = await house.InDb(db => db.Agreements.SingleAsync(a => a.Id == agreed));
        (kept.ReviewedOn, kept.ReviewOn).ShouldBe((new DateOnly(2026, 3, 12), new DateOnly(2027, 3, 1)));
    }

    [Fact]
    public async Task The_coordinators_are_reminded_once_of_each_review_day()
    {
        var soon = await house.InDb(async db =>
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Name == "Metsolan paja");
            var (near, far, past) = (new Agreement(organisation), new Agreement(organisation), new Agreement(organisation));
            near.Write("Kolmenkymmenen päivän päässä", null, new(2025, 1, 1), null, new(2026, 4, 11));
            far.Write("Kolmenkymmenenyhden päivän päässä", null, new(2025, 1, 1), null, new(2026, 4, 12));
            past.Write("Jo päättynyt", null, new(2024, 1, 1), new(2026, 3, 11), new(2026, 3, 20));
            db.AddRange(near, far, past);
            await db.SaveChangesAsync();
            return near.Id;
        });
        await Run();
        await Run();
        var mails = await Mails();
        mails.Count(m => m.Contains("Kolmenkymmenen päivän päässä", StringComparison.Ordinal)).ShouldBe(1);
        mails.ShouldNotContain(m => m.Contains("Kolmenkymmenenyhden", StringComparison.Ordinal) || m.Contains("Jo päättynyt", StringComparison.Ordinal));
        mails.ShouldContain(m => m.Contains("avtalet ska granskas senast 11.4.2026", StringComparison.Ordinal));
        // A new review day is a new reminder, on another day.
        await house.InDb(async db => { (await db.Agreements.SingleAsync(a => a.Id == soon)).Review(new(2026, 3, 12), new(2026, 4, 20)); await db.SaveChangesAsync(); });
        house.Clock.Pass(days: 10);
        await Run();
        (await Mails()).Count(m => m.Contains("Kolmenkymmenen päivän päässä", StringComparison.Ordinal)).ShouldBe(2);
        house.Clock.Pass(days: -10);
    }

    [Fact]
    public async Task A_meeting_has_an_agenda_decisions_and_tasks_that_are_done_and_opened_again()
    {
        var manager = await house.As("9-manager");
        var wrong = await (await manager.Go("/network/meetings/new")).Submit("#meeting", ("Agenda", "Jonot"));
        wrong.Text.ShouldContain("Kirjoita otsikko");
        wrong.Document.QuerySelector("#Agenda")!.TextContent.ShouldBe("Jonot");
        var page = await wrong.Submit("#meeting", ("Title", "Syyskokous"), ("On", "2026-03-05"), ("StartsAt", "13:00"), ("Decisions", "Jono puretaan."));
        page.Path.ShouldEndWith("?done=meeting");
        var lacking = await page.Submit("#task", ("What", "Soita pajalle"));
        lacking.Text.ShouldContain("Kirjoita, kuka tekee");
        lacking.Document.QuerySelector("#Decisions")!.TextContent.ShouldBe("Jono puretaan.");
        var given = await lacking.Submit("#task", ("Who", "Timo Paju"), ("By", "2026-03-10"));
        given.Document.QuerySelector("aside")!.TextContent.ShouldContain("myöhässä");
        (await manager.Go("/network/meetings")).Document.QuerySelector("section[aria-labelledby=tasks]")!.TextContent.ShouldContain("Soita pajalle");
        var done = await given.Submit("form[action*='done=true']");
        done.Document.QuerySelector("aside")!.TextContent.ShouldContain("tehty");
        (await manager.Go("/network/meetings")).Document.QuerySelector("section[aria-labelledby=tasks]")!.TextContent.ShouldNotContain("Soita pajalle");
        (await done.Submit("form[action*='done=false']")).Document.QuerySelector("aside")!.TextContent.ShouldContain("myöhässä");
    }

    [Fact]
    public async Task Two_who_write_the_minutes_are_told()
    {
        var (one, other) = (await house.As("8-coordinator"), await house.As("9-manager"));
        var made = await (await one.Go("/network/meetings/new")).Submit("#meeting", ("Title", "Kahden kirjuri"), ("On", "2026-03-05"));
        var address = made.Address.AbsolutePath;
        var (first, second) = (await one.Go(address), await other.Go(address));
        await first.Submit("#meeting", ("Decisions", "Ensimmäisen päätös"));
        var told = await second.Submit("#meeting", ("Decisions", "Toisen päätös"));
        told.Text.ShouldContain("Joku muu tallensi samaan aikaan");
        told.Text.ShouldContain("Ensimmäisen päätös");
        told.Document.QuerySelector("#Decisions")!.TextContent.ShouldBe("Toisen päätös");
        (await told.Submit("#meeting")).Path.ShouldEndWith("?done=meeting");
    }

    [Fact]
    public async Task What_is_of_another_area_does_not_exist()
    {
        var coordinator = await house.As("8-coordinator");
        foreach (var address in (string[])[$"/network/organisations/{OrganisationId.New()}", $"/network/meetings/{NetworkMeetingId.New()}", "/network/meetings/whatever"])
            (await coordinator.Go(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
    }

    private async Task Run()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == "network-agreement-reviews").Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }

    private Task<List<string>> Mails() => house.InDb(db => db.Outbox.Where(m => m.Once != null && m.Once.StartsWith("agreement-review:")).Select(m => m.Body).ToListAsync());

    private Task<OrganisationId> Metsola() => house.InDb(db => db.Organisations.Where(o => o.Name == "Metsolan paja").Select(o => o.Id).SingleAsync());
}
