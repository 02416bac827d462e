using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Clients;

public sealed class The_persons_page(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly string[] Pages = ["", "/note", "/phase", "/tasks", "/consents", "/end", "/contact", "/looks", "/export"];

    [Fact]
    public async Task Without_a_task_every_page_of_the_person_does_not_exist()
    {
        var stranger = await house.Stranger();
        var coach = await house.As("2-coach");
        foreach (var page in Pages)
        {
            (await coach.Go($"/clients/{stranger.Id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
            (await coach.Go($"/clients/{ClientId.New()}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
            (await coach.Go($"/clients/not-an-id{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        (await house.Looks(stranger.Id, "client")).ShouldBe(0);
    }

    [Fact]
    public async Task Roles_without_person_work_are_turned_away()
    {
        var aino = await house.Aino();
        foreach (var persona in new[] { "5-provider", "6-employer", "7-jobseeker", "8-coordinator", "9-manager", "91-administrator" })
        {
            var visitor = await house.As(persona);
            foreach (var page in Pages) (await visitor.Go($"/clients/{aino.Id}{page}")).Status.ShouldBe(HttpStatusCode.Forbidden, persona + page);
        }

        (await (await house.As("1-adviser")).Go($"/clients/{aino.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_page_opens_to_the_coach_in_every_language_and_each_look_is_logged()
    {
        var aino = await house.Aino();
        foreach (var language in new[] { "fi", "sv", "en" })
        {
            var coach = await house.As("2-coach", language);
            foreach (var path in Pages)
            {
                var before = await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == aino.Id));
                var page = await coach.Go($"/clients/{aino.Id}{path}");
                page.Status.ShouldBe(HttpStatusCode.OK, path);
                page.Text.ShouldContain("Aino Virta");
                page.Html.ShouldNotContain("[Clients.", Case.Sensitive, path);
                page.Html.ShouldNotContain("[Guidance.", Case.Sensitive, path);
                page.Html.ShouldNotContain("[Happenings.", Case.Sensitive, path);
                (await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == aino.Id))).ShouldBe(before + 1, path);
            }
        }

        var look = await house.InDb(db => db.Looks.Where(l => l.ClientId == aino.Id).FirstAsync());
        look.Why.ShouldBe("task:Coach");
    }

    [Fact]
    public async Task The_stream_shows_the_latest_first_and_pages_back_without_losing_any()
    {
        var aino = await house.Aino();
        var all = await house.InDb(db => db.Happenings.CountAsync(h => h.ClientId == aino.Id && ((int)h.Audience & 2) != 0));
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}");
        var seen = page.Document.QuerySelectorAll(".n-stream > li").Length;
        while (page.Document.QuerySelector("a[href*='before=']")?.GetAttribute("href") is { } older)
        {
            page = await page.Visitor.Go(older);
            seen += page.Document.QuerySelectorAll(".n-stream > li").Length;
        }

        seen.ShouldBe(all);
    }

    [Fact]
    public async Task The_filter_of_notes_shows_notes_only()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}?show=notes");
        page.Document.QuerySelectorAll(".n-stream > li strong").Select(e => e.TextContent).Distinct().ShouldBe(["Muistiinpano"]);
    }

    [Fact]
    public async Task Statutory_facts_stand_with_their_source_and_the_next_due_day_shows_its_working()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}");
        page.Text.ShouldContain("vain luku");
        page.Text.ShouldContain("Lähde: Työnvälitystilasto");
        page.Document.QuerySelector(".n-working dl a[href^='/rules/P-']").ShouldNotBeNull();
        page.Html.ShouldNotContain("[Law.");
    }

    [Fact]
    public async Task A_meeting_can_be_marked_only_once_it_has_begun_and_then_counts_as_a_contact()
    {
        var aino = await house.Aino();
        var riikka = await house.Worker("2-coach");
        var past = Appointment.Book(aino.Id, riikka.Id, FinnishTime.At(Persons.Today, new(0, 30)), 45, "Puhelu", "discussion", riikka.AsActor(), house.Clock.Now);
        await house.InDb(async db => { db.Add(past); await db.SaveChangesAsync(); });
        var coach = await house.As("2-coach");
        var page = await coach.Go($"/clients/{aino.Id}");
        page = await page.Submit($"form.n-settle:has(input[value='{past.Id}'])", "button[value=Held]");
        page.Path.ShouldContain("done=meeting-Held");
        (await house.Latest(aino.Id, "AppointmentHeld"))!.About.ShouldBe($"appointments/{past.Id}");
        (await house.Again(aino.Id)).LastContactOn.ShouldBe(Persons.Today);

        var now = house.Clock.Now;
        var coming = await house.InDb(db => db.Appointments.FirstAsync(a => a.ClientId == aino.Id && a.State == AppointmentState.Booked && a.StartsAt > now));
        page = await page.Submit($"form.n-settle:has(input[value='{coming.Id}'])", "button[value=Held]");
        page.Text.ShouldContain("vasta, kun se on alkanut");
        (await house.InDb(db => db.Appointments.SingleAsync(a => a.Id == coming.Id))).State.ShouldBe(AppointmentState.Booked);
    }
}
