using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Plans;

namespace Nivel.Tests.Modules.Plans;

public sealed class The_plan(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Without_a_task_there_is_no_plan_and_some_roles_are_turned_away()
    {
        var (stranger, aino) = (await house.Stranger(), await house.Aino());
        foreach (var page in new[] { "", "/draft", "/print" })
        {
            (await (await house.As("2-coach")).Go($"/plans/{stranger.Id}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
            (await (await house.As("9-manager")).Go($"/plans/{aino.Id}{page}")).Status.ShouldBe(HttpStatusCode.Forbidden, page);
        }
    }

    [Fact]
    public async Task A_plan_is_drafted_agreed_worked_on_and_replaced_and_agreed_versions_stay_as_they_were()
    {
        var aino = await house.Aino();
        await house.InDb(async db => { db.Plans.RemoveRange(db.Plans.Where(p => p.ClientId == aino.Id && p.State == PlanState.Draft)); await db.SaveChangesAsync(); });
        var before = await house.InDb(db => db.Plans.Where(p => p.ClientId == aino.Id).Select(p => (int?)p.Edition).MaxAsync()) ?? 0;
        var coach = await house.As("2-coach");
        var page = await Drafted(coach, aino.Id, "Löydän työn läheltä");
        (await house.Latest(aino.Id, "PlanDrafted"))!.Facts["edition"].ShouldBe($"{before + 1}");
        page = await page.Submit("#agree");
        page.Path.ShouldContain("done=agreed");
        var agreed = await house.InDb(db => db.Plans.Include(p => p.Steps).SingleAsync(p => p.ClientId == aino.Id && p.State == PlanState.Agreed));
        (agreed.Goal, agreed.AgreedOn, agreed.AgreedBy).ShouldBe(("Löydän työn läheltä", Persons.Today, AgreedWay.Spoken));
        (await house.Again(aino.Id)).NextActOn.ShouldNotBeNull();

        var open = agreed.Steps.First(s => s.DoneOn is null);
        page = await page.Submit($"#steps-{agreed.Edition}", $"button[value='{open.Id}']");
        page.Path.ShouldContain("done=step");
        (await house.Latest(aino.Id, "PlanStepDone"))!.Words.ShouldBe(open.Text);

        page = await (await Drafted(coach, aino.Id, "Toinen tavoite")).Submit("#agree");
        var old = await house.InDb(db => db.Plans.Include(p => p.Steps).SingleAsync(p => p.Id == agreed.Id));
        (old.State, old.Goal, old.Steps.Count).ShouldBe((PlanState.Replaced, agreed.Goal, agreed.Steps.Count));
        page.Text.ShouldContain($"Versio {agreed.Edition}");
    }

    [Fact]
    public async Task What_is_missing_is_told_and_what_was_typed_stays()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/plans/{aino.Id}/draft");
        var refused = await page.Submit("#draft", ("Goal", ""), ("Steps[0].Text", "Haen kurssille"), ("Steps[0].DueOn", "huomenna"));
        refused.Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
        refused.Document.QuerySelector("input[name='Steps[0].Text']")!.GetAttribute("value").ShouldBe("Haen kurssille");
    }

    [Fact]
    public async Task Two_who_write_the_same_draft_are_told_and_nothing_typed_is_lost()
    {
        var aino = await house.Aino();
        await house.InDb(async db => { db.Plans.RemoveRange(db.Plans.Where(p => p.ClientId == aino.Id && p.State == PlanState.Draft)); await db.SaveChangesAsync(); });
        await Drafted(await house.As("2-coach"), aino.Id, "Yhteinen alku");
        var (one, other) = (await (await house.As("2-coach")).Go($"/plans/{aino.Id}/draft"), await (await house.As("2-coach")).Go($"/plans/{aino.Id}/draft"));
        (await one.Submit("#draft", ("Steps[0].Text", "Ensimmäisen askel"))).Path.ShouldContain("done=draft");
        var told = await other.Submit("#draft", ("Steps[0].Text", "Toisen askel"));
        told.Text.ShouldContain("Toinen on tallentanut");
        told.Text.ShouldContain("Ensimmäisen askel");
        told.Document.QuerySelector("input[name='Steps[0].Text']")!.GetAttribute("value").ShouldBe("Toisen askel");
        (await told.Submit("#draft")).Path.ShouldContain("done=draft");
        (await house.InDb(db => db.Plans.Include(p => p.Steps).SingleAsync(p => p.ClientId == aino.Id && p.State == PlanState.Draft))).Steps.Single(s => s.Order == 1).Text.ShouldBe("Toisen askel");
    }

    [Fact]
    public async Task The_paper_is_in_the_persons_language()
    {
        var aino = await house.Aino();
        if (!await house.InDb(db => db.Plans.AnyAsync(p => p.ClientId == aino.Id && p.State == PlanState.Agreed)))
            await (await Drafted(await house.As("2-coach"), aino.Id, "Tavoite paperille")).Submit("#agree");
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, "sv")));
        var page = await (await house.As("2-coach", "fi")).Go($"/plans/{aino.Id}/print");
        page.Document.QuerySelector("h1")!.TextContent.ShouldBe("Sysselsättningsplan");
        page.Document.QuerySelector("article")!.GetAttribute("lang").ShouldBe("sv");
        await house.InDb(db => db.Clients.Where(c => c.Id == aino.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, "fi")));
    }

    private static async Task<Page> Drafted(Visitor coach, Nivel.Web.Platform.Ids.ClientId client, string goal)
    {
        var page = await (await coach.Go($"/plans/{client}/draft")).Submit("#draft", ("Goal", goal), ("Steps[0].Text", "Soitan kolmeen työpaikkaan"), ("Steps[0].DueOn", "2026-03-20"));
        page.Path.ShouldBe($"/plans/{client}?done=draft");
        return page;
    }
}
