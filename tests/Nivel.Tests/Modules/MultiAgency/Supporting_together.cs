using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.MultiAgency;

/// <summary>From the noticed need to the end, by the pages of the coach, the wellbeing county, Kela and the person.</summary>
public sealed class Supporting_together(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Secret = "Välttämätön tieto 77";

    [Fact]
    public async Task Need_assessment_by_three_plan_review_and_end()
    {
        var (coach, county, kela, client) = (await house.As("2-coach"), await County(), await house.As("4-specialist"), await Client(1));
        var noticed = await Notice(coach, client);
        (await county.Go(noticed.Address.AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound, "nothing is shared before the client relationship");

        var without = await noticed.Submit("#begin");
        without.Text.ShouldContain("Arviointi tehdään yhdessä henkilön kanssa");
        var begun = await Begin(without);
        begun.Document.QuerySelector("#next")!.TextContent.ShouldContain("12.6.2026", customMessage: "three months from 12.3.2026 (T-05)");
        begun.Document.QuerySelector("#start").ShouldBeNull("nobody has answered yet");
        begun.Document.QuerySelectorAll("#start-waits li").Length.ShouldBe(3);
        (await Forced(begun)).Text.ShouldContain("Tukea ei voi vielä aloittaa");

        // Two answer at once: each its own, neither is lost.
        var (one, two) = (await county.Go(begun.Address.AbsolutePath), await kela.Go(begun.Address.AbsolutePath));
        (await one.Submit("#answer", ("Needed", "yes"), ("PartyWords", "Sosiaaliohjaus jatkuu."))).Text.ShouldContain("Arvio on tallennettu");
        (await two.Submit("#answer", ("Needed", "no"), ("PartyWords", "Kuntoutusta ei ole vireillä."))).Text.ShouldContain("Arvio on tallennettu");
        var answered = await (await coach.Go(begun.Address.AbsolutePath)).Submit("#answer", ("Needed", "yes"), ("PartyWords", "Työkokeilu sovitetaan muuhun."));
        answered.Document.QuerySelector("[data-party=County]")!.TextContent.ShouldContain("Sosiaaliohjaus jatkuu.");
        answered.Document.QuerySelector("[data-party=Kela]")!.TextContent.ShouldContain("Kuntoutusta ei ole vireillä.");

        answered.Document.QuerySelector("#start-waits").ShouldBeNull();
        var started = await answered.Submit("#start");
        State(started).ShouldBe("Planning");
        var bare = await started.Submit("#agree", ("Goal", "Säännöllinen viikko"));
        bare.Text.ShouldContain("Lisää suunnitelmaan ensin vähintään yksi askel.");
        bare.Document.QuerySelector("#Goal")!.TextContent.Trim().ShouldBe("Säännöllinen viikko");
        await (await county.Go(begun.Address.AbsolutePath)).Submit("#step", ("StepText", "Talousneuvonta"), ("StepParty", "County"), ("StepBy", "2026-04-30"));
        var agreed = await bare.Submit("#agree");
        State(agreed).ShouldBe("Supported");
        agreed.Document.QuerySelector("#plan")!.TextContent.ShouldContain("Talousneuvonta");
        (await agreed.Submit("#review", ("Found", "Viikko on löytynyt."))).Document.QuerySelector("#reviewed")!.TextContent.ShouldBe("Viikko on löytynyt.");

        var alone = await (await coach.Go(begun.Address.AbsolutePath)).Submit("#end", ("EndReason", "NoNeedRemains"), ("EndWhy", "Jatkat valmentajan kanssa."));
        alone.Text.ShouldContain("Arvioikaa ensin yhdessä");
        State(await alone.Submit("#end", ("Jointly", "true"))).ShouldBe("Ended");
        (await kela.Go(begun.Address.AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound, "the ground has ended");
    }

    [Fact]
    public async Task Without_the_ground_of_the_act_nothing_is_kept()
    {
        var (coach, client) = (await house.As("2-coach"), await Client(2));
        var page = await (await coach.Go($"/clients/{client}/support")).Submit("#notice", ("WorkAbility", "true"), ("ConsultationIsEnough", "true"), ("Need", "Neuvonpito riittää."));
        page.Text.ShouldContain("Lain peruste ei täyty");
        page.Document.QuerySelector(".n-working a[href='/rules/T-03']").ShouldNotBeNull();
        page.Document.QuerySelector("#Need")!.TextContent.Trim().ShouldBe("Neuvonpito riittää.");
        (await house.InDb(db => db.MultiAgencySupports.CountAsync(s => s.ClientId == client))).ShouldBe(0);
    }

    [Fact]
    public async Task A_health_fact_is_seen_by_the_county_and_Kela_and_nowhere_else()
    {
        var (coach, county, kela, aino) = (await house.As("2-coach"), await County(), await house.As("4-specialist"), await Aino());
        var id = await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == aino).Select(s => s.Id).SingleAsync());
        (await (await county.Go($"/support/{id}")).Submit("#health", ("Health", Secret))).Text.ShouldContain(Secret);
        (await kela.Go($"/support/{id}")).Text.ShouldContain(Secret);
        foreach (var path in (string[])[$"/support/{id}", "/support", $"/clients/{aino}", $"/clients/{aino}/support", $"/clients/{aino}/export", $"/plans/{aino}", "/clients"])
            (await coach.Go(path)).Html.ShouldNotContain("tieto 77", customMessage: path);
        var person = await house.As("7-jobseeker");
        foreach (var path in (string[])["/own", "/own/support", "/own/data"]) (await person.Go(path)).Html.ShouldNotContain("tieto 77", customMessage: path);
        var told = await house.InDb(db => db.Happenings.Where(h => h.ClientId == aino).ToListAsync());
        told.ShouldAllBe(h => !$"{h.Words} {string.Join(' ', h.Facts.Values)}".Contains("tieto 77", StringComparison.Ordinal));
        (await coach.Go($"/support/{id}")).Document.QuerySelector("#health").ShouldBeNull();
    }

    [Fact]
    public async Task The_look_of_another_party_is_logged_with_its_ground_and_the_person_reads_it()
    {
        var (kela, aino) = (await house.As("4-specialist"), await Aino());
        var id = await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == aino).Select(s => s.Id).SingleAsync());
        (await kela.Go($"/support/{id}")).Status.ShouldBe(HttpStatusCode.OK);
        (await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == aino && l.Page == "support" && l.Why == SupportAccess.Ground))).ShouldBeGreaterThan(0);
        var person = await house.As("7-jobseeker");
        (await person.Go("/own/looks")).Text.ShouldContain("on osapuolena monialaisessa tuessasi");
        var own = await person.Go("/own/support");
        own.Text.ShouldContain("Tarvetta arvioidaan yhdessä");
        own.Document.QuerySelector("[data-party=Kela]").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_late_plan_is_told_in_the_list_on_the_case_and_on_the_persons_page()
    {
        var coach = await house.As("2-coach");
        var begun = DateOnly.FromDateTime(FrozenClock.Start.UtcDateTime).AddDays(-95);
        var late = await house.InDb(db => db.MultiAgencySupports.FirstAsync(s => s.State == SupportState.Assessing && s.BegunOn < begun));
        (await coach.Go("/support")).Document.QuerySelector("#cases tbody tr")!.GetAttribute("data-late").ShouldBe("yes");
        (await coach.Go($"/support/{late.Id}")).Document.QuerySelector("#next")!.GetAttribute("data-late").ShouldBe("yes");
        (await coach.Go($"/clients/{late.ClientId}")).Document.QuerySelector("#support-card")!.GetAttribute("data-late").ShouldBe("yes");
    }

    [Fact]
    public async Task Two_who_act_at_once_are_told_of_each_other_and_what_was_typed_stays()
    {
        var (coach, client) = (await house.As("2-coach"), await Client(3));
        var noticed = await Notice(coach, client);
        var other = await coach.Go(noticed.Address.AbsolutePath);
        State(await Begin(noticed)).ShouldBe("Assessing");
        var told = await other.Submit("#refuse", ("RefuseWhy", "Neuvonpito riittää."));
        told.Text.ShouldContain("Toinen työntekijä muutti asiaa sillä välin");
        told.Document.QuerySelector("#RefuseWhy")!.TextContent.Trim().ShouldBe("Neuvonpito riittää.");
        State(await told.Submit("#refuse")).ShouldBe("Refused");
    }

    [Theory]
    [InlineData("1-adviser", HttpStatusCode.Forbidden)]
    [InlineData("3-job-coach", HttpStatusCode.NotFound)]
    [InlineData("5-provider", HttpStatusCode.Forbidden)]
    [InlineData("9-manager", HttpStatusCode.Forbidden)]
    public async Task Nobody_else_opens_a_case(string persona, HttpStatusCode status)
    {
        var id = await house.InDb(db => db.MultiAgencySupports.Where(s => s.State == SupportState.Supported && s.ReviewedOn == null).OrderBy(s => s.NoticedOn).Select(s => s.Id).FirstAsync());
        (await (await house.As(persona)).Go($"/support/{id}")).Status.ShouldBe(status);
    }

    [Fact]
    public async Task A_party_gets_another_worker_who_sees_the_case_from_then_on_and_the_former_no_more()
    {
        var (coach, county, client) = (await house.As("2-coach"), await County(), await Client(5));
        var begun = await Begin(await Notice(coach, client));
        var path = begun.Address.AbsolutePath;
        await (await county.Go(path)).Submit("#answer", ("Needed", "yes"), ("PartyWords", "Sosiaaliohjaus jatkuu 55."));
        var colleague = await Colleague();
        var page = await county.Go(path);
        page.Document.QuerySelectorAll("#worker option:not([value=''])").ShouldAllBe(o => o.TextContent.StartsWith("Hyvinvointialue"), "a party changes its own worker, not the others'");
        (await page.Submit("#worker", ("NewWorker", ""))).Text.ShouldContain("Valitse työntekijä");
        (await page.Submit("#worker", ("NewWorker", $"{colleague}"))).Address.AbsolutePath.ShouldBe("/support");
        (await county.Go(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        var seen = await (await house.As("42-county")).Go(path);
        seen.Document.QuerySelector("[data-party=County]")!.TextContent.ShouldContain("Sosiaaliohjaus jatkuu 55.", customMessage: "what the party has answered stands");
        (await coach.Go($"/clients/{client}")).Text.ShouldContain("Monialaisen tuen osapuolen työntekijä vaihtui: Hyvinvointialue");
    }

    [Fact]
    public async Task A_coach_who_took_over_the_person_is_told_that_the_parties_know_the_former_one()
    {
        var (coach, client) = (await house.As("2-coach"), await Aino());
        var path = $"/support/{await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == client).Select(s => s.Id).SingleAsync())}";
        var me = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).SingleAsync());
        await house.InDb(async db =>
        {
            var party = await db.SupportParties.SingleAsync(p => p.ClientId == client && p.Kind == SupportPartyKind.Authority);
            var former = await db.People.FirstAsync(u => u.Role == Role.PersonalCoach && u.Id != me && u.AreaId == party.AreaId);
            party.HandTo(former, former.AsActor(), house.Clock.Now);
            await db.SaveChangesAsync();
        });
        var page = await coach.Go(path);
        page.Document.QuerySelector("#old-coach").ShouldNotBeNull();
        page.Document.QuerySelector("#answer").ShouldBeNull();
        var mine = await page.Submit("#worker", ("NewWorker", $"{me}"));
        mine.Document.QuerySelector("#old-coach").ShouldBeNull();
        mine.Document.QuerySelector("#answer").ShouldNotBeNull();
    }

    [Fact]
    public async Task With_one_party_alone_there_is_nothing_to_coordinate_and_the_page_says_so()
    {
        var (coach, county, kela, client) = (await house.As("2-coach"), await County(), await house.As("4-specialist"), await Client(4));
        var begun = await Begin(await Notice(coach, client));
        foreach (var (party, needed) in new[] { (coach, "yes"), (county, "no"), (kela, "no") }) await (await party.Go(begun.Address.AbsolutePath)).Submit("#answer", ("Needed", needed), ("PartyWords", "Arvio."));
        var page = await coach.Go(begun.Address.AbsolutePath);
        page.Document.QuerySelector("#start").ShouldBeNull();
        page.Document.QuerySelector("#start-waits")!.TextContent.ShouldContain("vähintään kahden osapuolen");
        State(await Forced(page)).ShouldBe("Assessing");
    }

    /// <summary>A page that does not offer the start is made to ask for it all the same.</summary>
    private static Task<Page> Forced(Page page)
    {
        page.Document.QuerySelector("#refuse")!.SetAttribute("action", "?handler=Start");
        return page.Submit("#refuse");
    }

    private static async Task<Page> Notice(Visitor coach, ClientId client) =>
        await (await coach.Go($"/clients/{client}/support")).Submit("#notice", ("LifeManagement", "true"), ("Need", "Asuminen ja työkokeilu sovitettava yhteen."));

    private static Task<Page> Begin(Page page)
    {
        string First(string name) => page.Document.QuerySelector($"#begin input[name={name}]")!.GetAttribute("value")!;
        return page.Submit("#begin", ("County", First("County")), ("Kela", First("Kela")), ("Lead", "Authority"), ("PersonIsIn", "true"));
    }

    private static string? State(Page page) => page.Document.QuerySelector("#state")!.GetAttribute("data-state");

    /// <summary>Another worker of the county's, with a persona card to sign in by.</summary>
    private Task<UserId> Colleague() => house.InDb(async db =>
    {
        var worker = await db.People.SingleAsync(u => u.Persona == "41-county");
        var colleague = await db.People.SingleAsync(u => u.OrganisationId == worker.OrganisationId && u.Role == worker.Role && u.Id != worker.Id);
        colleague.Persona = "42-county";
        await db.SaveChangesAsync();
        return colleague.Id;
    });

    private Task<Visitor> County() => house.As("41-county");

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());

    /// <summary>The n-th of the coach's people who has no support yet.</summary>
    private Task<ClientId> Client(int number) => house.InDb(db => db.Clients.Where(c => c.EndedOn == null && !c.IsProtected && !db.MultiAgencySupports.Any(s => s.ClientId == c.Id && s.Need.StartsWith("Velka"))
        && db.Assignments.Any(a => a.ClientId == c.Id && a.Task == ClientTaskKind.Coach && a.EndsOn == null && db.People.Any(u => u.Id == a.UserId && u.Persona == "2-coach")))
        .OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Skip(number).Select(c => c.Id).FirstAsync());
}
