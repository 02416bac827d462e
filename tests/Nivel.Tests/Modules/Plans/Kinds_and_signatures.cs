using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Plans;

public sealed class Kinds_and_signatures(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_activation_plan_is_in_force_only_when_person_authority_and_county_have_agreed()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var page = await Draft(coach, aino, ("Kind", "Activation"));
        page = await page.Submit("#agree");
        page.Text.ShouldContain("kun kaikki ovat hyväksyneet");
        (await Newest(aino)).State.ShouldBe(PlanState.Draft);
        (await page.Submit("#sign-County", ("name", "  "))).Text.ShouldContain("Kirjoita, kuka allekirjoitti");
        page = await (await coach.Go($"/plans/{aino}")).Submit("#sign-County", ("name", "Sosiaaliohjaaja Sari Salo"));
        page.Path.ShouldContain("done=agreed");
        page.Text.ShouldContain("Sosiaaliohjaaja Sari Salo");
        // Three months by 189/2001 § 9.3 from 12.3.2026.
        page.Text.ShouldContain("Tarkistetaan viimeistään");
        (await Newest(aino)).Kind.ReviewBy(Persons.Today)!.Answer.ShouldBe(Persons.Today.AddMonths(3));
        (await coach.Go("/clients?filter=plan-review")).Html.ShouldNotContain($"/clients/{aino}");
        await house.InDb(db => db.Plans.Where(p => p.ClientId == aino && p.Kind == PlanKind.Activation).ExecuteUpdateAsync(p => p.SetProperty(x => x.AgreedOn, Persons.Today.AddMonths(-3))));
        (await coach.Go("/clients?filter=plan-review")).Html.ShouldContain($"/clients/{aino}");
    }

    [Fact]
    public async Task The_person_reads_asks_for_a_change_and_agrees_on_the_own_pages()
    {
        var aino = await Clean();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        var page = await Draft(coach, aino);
        (await own.Go("/own/plan")).Document.QuerySelector("#agree").ShouldBeNull("a draft is the worker's own until it is given");
        await page.Submit("#offer");
        (await own.Go("/own")).Text.ShouldContain("odottaa, että luet");
        (await coach.Go("/clients?filter=for-person")).Text.ShouldContain("Aino");
        var draft = (await Newest(aino)).Id;
        var mail = await house.InDb(db => db.Outbox.SingleAsync(m => m.Once!.StartsWith($"plan-offered:{draft}")));
        (mail.Body + mail.Subject).ShouldNotContain("Löydän työn läheltä");
        mail.Body.ShouldContain("/own/plan");
        var mine = await own.Go("/own/plan");
        (await mine.Submit("#ask", ("Wish", ""))).Text.ShouldContain("Kirjoita, mitä haluat muuttaa");
        (await mine.Submit("#ask", ("Wish", "En ehdi vielä kurssille"))).Text.ShouldContain("Toiveesi on lähetetty");
        (await coach.Go("/clients?filter=for-me")).Text.ShouldContain("Aino");
        (await coach.Go($"/plans/{aino}")).Text.ShouldContain("En ehdi vielä kurssille");

        await Draft(coach, aino, ("Goal", "Ensin lepo, sitten kurssi"));
        await (await coach.Go($"/plans/{aino}")).Submit("#offer");
        (await (await own.Go("/own/plan")).Submit("#agree")).Text.ShouldContain("hyväksyntäsi on tallessa");
        (await Newest(aino)).Missing.ShouldBe([PlanParty.Authority]);
        (await house.Latest(aino, "PlanSigned"))!.Facts["party"].ShouldBe("side-Person");
        (await own.Go("/own")).Text.ShouldContain("Suunnitelman version");
        (await coach.Go("/clients?filter=for-me")).Text.ShouldContain("Aino", customMessage: "the person has agreed, the authority has not");
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Once!.StartsWith($"plan-answered:{draft}")))).ShouldBe(1, "one a day for each plan, of the wish and of the agreement");
        page = await (await coach.Go($"/plans/{aino}")).Submit("#sign-Authority");
        page.Path.ShouldContain("done=agreed");
        (await Newest(aino)).AgreedBy.ShouldBe(AgreedWay.Electronic);
        (await own.Go("/own/plan/print?plain=true")).Text.ShouldContain("Mikä tämä paperi on?");
    }

    [Fact]
    public async Task A_signature_does_not_stay_under_a_text_that_was_changed()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        await (await Draft(coach, aino, ("Kind", "Activation"))).Submit("#agree");
        await Draft(coach, aino, ("Kind", "Activation"), ("Goal", "Aivan toinen"));
        (await Newest(aino)).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_agrees_to_an_older_draft_than_they_read_is_told()
    {
        var aino = await Clean();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await (await Draft(coach, aino)).Submit("#offer");
        var read = await own.Go("/own/plan");
        await Draft(coach, aino, ("Goal", "Muuttui lukiessa"));
        await (await coach.Go($"/plans/{aino}")).Submit("#offer");
        (await read.Submit("#agree")).Text.ShouldContain("muutettu sillä aikaa");
        (await Newest(aino)).Signatures.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_more_may_be_asked_for_than_the_law_allows()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var most = PlanDuty.Of(await house.Again(aino), PlanKind.Employment, Persons.Today).Answer.Opportunities;
        most.ShouldBe(4);
        var refused = await (await coach.Go($"/plans/{aino}/draft")).Submit("#draft", ("Goal", "Työ"), ("Steps[0].Text", "Haen"), ("Steps[0].DueOn", "2026-03-20"), ("SearchCount", "5"));
        refused.Text.ShouldContain("Kirjoita luku 0–4");
        refused.Document.QuerySelector("input[name=SearchCount]")!.GetAttribute("value").ShouldBe("5");
    }

    [Fact]
    public async Task What_came_of_a_step_is_kept_and_a_step_may_be_left()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var page = await (await Draft(coach, aino, ("Steps[1].Text", "Käyn tutustumassa pajaan"), ("Steps[1].DueOn", "2026-04-01"))).Submit("#agree");
        var steps = (await Newest(aino)).Steps.OrderBy(s => s.Order).ToList();
        page = await page.Submit($"#steps-{(await Newest(aino)).Edition}", $"button[name=step][value='{steps[0].Id}']", ($"results[{steps[0].Id}]", "Sain haastattelun"));
        page = await page.Submit($"#steps-{(await Newest(aino)).Edition}", $"button[name=left][value='{steps[1].Id}']", ($"results[{steps[1].Id}]", "Paja ei sopinut"));
        (await Newest(aino)).Steps.OrderBy(s => s.Order).Select(s => (s.Result, s.IsLeft)).ShouldBe([("Sain haastattelun", false), ("Paja ei sopinut", true)]);
        (await house.Latest(aino, "PlanStepLeft"))!.Words!.ShouldContain("Paja ei sopinut");
        page.Text.ShouldContain("jätetty pois");
        (await coach.Go($"/plans/{aino}/print")).Document.QuerySelectorAll("tbody tr")[1].TextContent.ShouldContain("jätetty pois");
        (await (await house.As("7-jobseeker")).Go("/own/plan/print?plain=true")).Document.QuerySelectorAll("ol li")[1].TextContent.ShouldContain("Jätettiin pois");
        (await coach.Go($"/clients/{aino}/export")).Document.QuerySelector("#sheet")!.TextContent.ShouldContain("Käyn tutustumassa pajaan (asiakas, jätetty pois");

        await Draft(coach, aino, ("Goal", "Uusi suunta työhön"));
        page = await coach.Go($"/plans/{aino}/changes");
        page.Text.ShouldContain("jätetty pois");
        page.Document.QuerySelectorAll("ins").Length.ShouldBeGreaterThan(0);
        (await (await house.As("9-manager")).Go($"/plans/{aino}/changes")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<ClientId> Clean()
    {
        var aino = (await house.Aino()).Id;
        await house.InDb(async db => { db.Plans.RemoveRange(db.Plans.Where(p => p.ClientId == aino)); await db.SaveChangesAsync(); });
        return aino;
    }

    private Task<Plan> Newest(ClientId client) =>
        house.InDb(db => db.Plans.AsNoTracking().Include(p => p.Steps).Include(p => p.Signatures).Where(p => p.ClientId == client).OrderByDescending(p => p.Edition).FirstAsync());

    private static async Task<Page> Draft(Visitor coach, ClientId client, params (string, string)[] fields)
    {
        (string Name, string Value)[] usual = [("Goal", "Löydän työn läheltä"), ("Steps[0].Text", "Soitan kolmeen työpaikkaan"), ("Steps[0].DueOn", "2026-03-20")];
        var page = await (await coach.Go($"/plans/{client}/draft")).Submit("#draft", [.. usual.Where(u => fields.All(f => f.Item1 != u.Name)), .. fields]);
        page.Path.ShouldBe($"/plans/{client}?done=draft");
        return page;
    }
}
