using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.MultiAgency;

/// <summary>Meetings of a case, what is promised in them, reviews that the person asks for, the paper, the desk and the reminders.</summary>
public sealed class Meeting_about_the_support(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Called_by_one_party_minuted_by_another_and_the_tasks_are_seen_by_all()
    {
        var (coach, county, aino) = (await house.As("2-coach"), await house.As("41-county"), await Aino());
        var id = await CaseOf(aino);
        var empty = await (await county.Go($"/support/{id}/meetings/new")).Submit("#arrange", ("On", "2026-03-12"), ("Time", "07:00"), ("Agenda", "Viikon rytmi 77"));
        empty.Text.ShouldContain("Kerro paikka tai etäyhteys");
        empty.Document.QuerySelector("#Agenda")!.TextContent.Trim().ShouldBe("Viikon rytmi 77", "what was typed stays");
        var called = await empty.Submit("#arrange", ("Place", "Asemakatu 4"));
        called.Text.ShouldContain("Tapaaminen on tallennettu");

        var (mine, theirs) = (await coach.Go(called.Address.AbsolutePath), await county.Go(called.Address.AbsolutePath));
        (await mine.Submit("#arrange", ("Place", "Torikatu 2"))).Text.ShouldContain("Torikatu 2");
        var told = await theirs.Submit("#arrange", ("Place", "Etänä"));
        told.Text.ShouldContain("Toinen työntekijä muutti asiaa sillä välin");
        told.Document.QuerySelector("#Place")!.GetAttribute("value").ShouldBe("Etänä");

        var early = await coach.Go(called.Address.AbsolutePath);
        early.Document.QuerySelector("#minute").ShouldBeNull("it has not begun");
        early.Document.QuerySelector("#ahead").ShouldNotBeNull();
        var form = early.Document.QuerySelector("#cancel")!;
        form.SetAttribute("action", "?handler=Minute");
        form.InnerHtml += "<textarea name=\"Decisions\"></textarea>";
        (await early.Submit("#cancel", ("Decisions", "Liian aikaista"))).Text.ShouldContain("Tapaaminen on vielä edessä");
        house.Clock.Pass(TimeSpan.FromHours(6));
        coach = await house.As("2-coach");
        var minuted = await (await coach.Go(called.Address.AbsolutePath)).Submit("#minute", ("Decisions", "Jatketaan päätöksellä 77"));
        var tasked = await minuted.Submit("#task", ("What", "Tehtävä henkilölle 77"), ("Who", "Person"), ("By", "2026-03-20"));
        tasked = await tasked.Submit("#task", ("What", "Tehtävä Kelalle 77"), ("Who", "Kela"), ("By", "2026-03-20"));
        (await (await house.As("4-specialist")).Go($"/support/{id}")).Document.QuerySelector("#tasks")!.TextContent.ShouldContain("Tehtävä Kelalle 77");

        var person = await house.As("7-jobseeker");
        var own = await person.Go("/own/support");
        own.Text.ShouldContain("Jatketaan päätöksellä 77");
        (await own.Submit("#tasks form")).Text.ShouldContain("Tehtävä on merkitty tehdyksi");
        (await house.Latest(aino, "SupportTaskDone")).ShouldNotBeNull();
        var out_ = await (await person.Go("/own/data")).Submit("#download");
        out_.Html.ShouldContain("Jatketaan päätöksellä 77");
        out_.Html.ShouldContain("Tehtävä Kelalle 77");
    }

    [Fact]
    public async Task Nobody_outside_the_case_opens_its_meeting_or_paper()
    {
        var id = await Supported();
        var meeting = await house.InDb(db => db.SupportMeetings.Where(m => m.SupportId == id).Select(m => m.Id).FirstAsync());
        foreach (var path in (string[])[$"/support/{id}/meetings/{meeting}", $"/support/{id}/meetings/new", $"/support/{id}/print"])
        {
            (await (await house.As("3-job-coach")).Go(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
            (await (await house.As("9-manager")).Go(path)).Status.ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }

    [Fact]
    public async Task The_paper_of_the_joint_plan_is_in_the_persons_language_and_also_plain()
    {
        var (coach, id) = (await house.As("2-coach", "en"), await Supported());
        await house.InDb(db => db.Clients.Where(c => db.MultiAgencySupports.Any(s => s.Id == id && s.ClientId == c.Id)).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, "fi")));
        (await coach.Go($"/support/{id}")).Document.QuerySelector($"a[href='/support/{id}/print']").ShouldNotBeNull();
        var paper = await coach.Go($"/support/{id}/print");
        paper.Document.QuerySelector("article.n-paper")!.TextContent.ShouldContain("Monialaisen tuen yhteinen suunnitelma");
        paper.Document.QuerySelector("article table").ShouldNotBeNull();
        (await coach.Go($"/support/{id}/print?plain=true")).Document.QuerySelector("article.n-paper--plain ol").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_person_asks_for_a_review_and_is_answered()
    {
        var (person, coach, aino) = (await house.As("7-jobseeker"), await house.As("2-coach"), await Aino());
        var id = await CaseOf(aino);
        (await person.Go("/own/support")).Document.QuerySelector("#review").ShouldBeNull("there is no plan yet");
        await house.InDb(async db =>
        {
            var (support, by) = (await db.MultiAgencySupports.SingleAsync(s => s.Id == id), (await db.People.SingleAsync(u => u.Persona == "2-coach")).AsActor());
            var parties = await db.SupportParties.Where(p => p.SupportId == id).ToListAsync();
            foreach (var party in parties) party.Answer(true, "Tarvitaan.", by, house.Clock.Now);
            var step = new SupportStep(support, "Talousneuvonta", SupportSides.Person, new(2026, 4, 1));
            support.Start(parties, by, house.Clock.Now);
            support.Agree("Säännöllinen viikko", [step], by, house.Clock.Now, new(2026, 3, 12));
            db.Add(step);
            await db.SaveChangesAsync();
        });
        var asked = await (await person.Go("/own/support")).Submit("#review", ("Wish", "Työvuorot muuttuivat 77"));
        asked.Text.ShouldContain("Pyyntösi on lähetetty");
        asked.Document.QuerySelector("#review-waits").ShouldNotBeNull();
        (await coach.Go("/clients?filter=support-review")).Html.ShouldContain($"/clients/{aino}");
        var seen = await coach.Go($"/support/{id}");
        seen.Document.QuerySelector("#review-asked")!.TextContent.ShouldContain("Työvuorot muuttuivat 77");
        (await seen.Submit("#decline", ("NotHeldWhy", "Tarkistimme suunnitelman viime viikolla."))).Document.QuerySelector("#review-asked").ShouldBeNull();
        var again = await person.Go("/own/support");
        again.Text.ShouldContain("Tarkistimme suunnitelman viime viikolla.");
        await again.Submit("#review");
        await (await coach.Go($"/support/{id}")).Submit("#review", ("Found", "Vuorot sovittiin uudelleen."));
        await (await coach.Go($"/support/{id}")).Submit("#review", ("Found", "Vuorot pitävät."));
        var reviewed = await person.Go("/own/support");
        reviewed.Document.QuerySelector("#reviewed")!.TextContent.ShouldBe("Vuorot pitävät.");
        reviewed.Document.QuerySelector("#reviews-before")!.TextContent.ShouldContain("Vuorot sovittiin uudelleen.", customMessage: "an earlier review stays");
        (await person.Go("/own/data/print")).Text.ShouldContain("Vuorot sovittiin uudelleen.");
        var done = await reviewed.Submit("#plan form[action*='FinishStep']");
        done.Document.QuerySelector("#plan form").ShouldBeNull("the only step was the person's own");
        (await coach.Go($"/support/{id}")).Document.QuerySelector("#plan")!.TextContent.ShouldContain("Henkilö itse");
        (await person.Go("/own/support/print")).Document.QuerySelector("article.n-paper").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_desk_tells_of_the_statutory_days_and_of_the_meeting()
    {
        var coach = await house.As("2-coach");
        var late = await house.InDb(db => db.MultiAgencySupports.Where(s => s.State == SupportState.Assessing && s.BegunOn < new DateOnly(2025, 12, 5)).Select(s => s.ClientId).FirstAsync());
        (await coach.Go("/clients?filter=support-plan")).Html.ShouldContain($"/clients/{late}");
        (await coach.Go("/clients?filter=support-meeting")).Html.ShouldContain($"/clients/{await Aino()}");
    }

    [Fact]
    public async Task Each_is_reminded_once_of_each_day_without_a_name()
    {
        var first = await Run();
        first.ShouldNotBeEmpty();
        var kela = await house.InDb(db => db.People.SingleAsync(u => u.Persona == "4-specialist"));
        var mine = first.Single(m => m.To == kela.Email);
        mine.Body.ShouldContain("Sinulta on kysytty neuvoa");
        mine.Body.ShouldContain("Monialaisen tuen tapaaminen on 13.3.2026");
        first.ShouldAllBe(m => !m.Body.Contains("Virta", StringComparison.Ordinal) && !m.Subject.Contains("Virta", StringComparison.Ordinal));
        (await Run()).Count.ShouldBe(first.Count, "told once");
        (await house.InDb(db => db.Outbox.Where(m => m.Body.Contains("/support/")).ToListAsync())).ShouldNotBeEmpty();
    }

    private async Task<IReadOnlyList<Nivel.Web.Platform.Outbox.OutboxMessage>> Run()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetServices<IScheduledJob>().Single(j => j.Name == "support-reminders").Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
        return await house.InDb(db => db.Outbox.Where(m => m.Once != null && m.Once.StartsWith("support-care:")).ToListAsync());
    }

    private Task<MultiAgencySupportId> CaseOf(ClientId client) => house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == client && s.ClosedOn == null).Select(s => s.Id).SingleAsync());

    private Task<MultiAgencySupportId> Supported() => house.InDb(db => db.MultiAgencySupports.Where(s => s.State == SupportState.Supported && db.SupportMeetings.Any(m => m.SupportId == s.Id && m.State == SupportMeetingState.Held)).OrderBy(s => s.NoticedOn).Select(s => s.Id).FirstAsync());

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());
}
