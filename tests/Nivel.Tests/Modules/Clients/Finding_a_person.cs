using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Network;
using Microsoft.Extensions.DependencyInjection;

namespace Nivel.Tests.Modules.Clients;

public sealed class Finding_a_person(TestHouse house) : IClassFixture<TestHouse>
{
    private async Task<Page> Ask(string persona, params (string, string)[] values) => await (await (await house.As(persona)).Go("/clients/find")).Submit("#find", values);

    [Fact]
    public async Task An_own_client_is_found_by_code_and_by_name_and_each_hit_is_logged()
    {
        var aino = await house.Aino();
        (await Ask("2-coach", ("Code", aino.IdentityCode!.Reveal().ToLowerInvariant()))).Document.QuerySelector("#answer a")!.GetAttribute("href").ShouldBe($"/clients/{aino.Id}");
        (await Ask("2-coach", ("FamilyName", " virta"), ("GivenName", "AINO"), ("BornOn", $"{aino.BornOn:yyyy-MM-dd}"))).Document.QuerySelector("#answer a").ShouldNotBeNull();
        (await house.Looks(aino.Id, "find")).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task Of_another_coachs_client_only_the_coach_is_told()
    {
        var stranger = await house.Stranger();
        var page = await Ask("2-coach", ("Code", stranger.IdentityCode!.Reveal()));
        var coach = await house.InDb(db => db.People.SingleAsync(u => u.Id == stranger.CoachId));
        var answer = page.Document.QuerySelector("#answer")!.TextContent;
        answer.ShouldContain(coach.Name);
        foreach (var secret in new[] { stranger.FamilyName + " " + stranger.GivenName, stranger.Name, stranger.Phone!, $"{stranger.Id}", stranger.BornOn.ToString("d.M.yyyy", null) }) answer.ShouldNotContain(secret);
        page.Html.ShouldNotContain($"{stranger.Id}");
        (await house.Looks(stranger.Id, "find")).ShouldBe(1);
    }

    [Fact]
    public async Task A_protected_person_and_one_without_a_coach_get_the_same_neutral_words()
    {
        var stranger = await house.Stranger();
        await house.InDb(db => db.Clients.Where(c => c.Id == stranger.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsProtected, true)));
        var hidden = (await Ask("2-coach", ("Code", stranger.IdentityCode!.Reveal()))).Document.QuerySelector("#answer")!.InnerHtml;
        await house.InDb(db => db.Clients.Where(c => c.Id == stranger.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsProtected, false).SetProperty(c => c.CoachId, (Nivel.Web.Platform.Ids.UserId?)null)));
        var orphan = (await Ask("2-coach", ("Code", stranger.IdentityCode!.Reveal()))).Document.QuerySelector("#answer")!.InnerHtml;
        orphan.ShouldBe(hidden);
        hidden.ShouldContain("Ota yhteyttä esihenkilöösi");
        hidden.ShouldNotContain(stranger.FamilyName);
    }

    [Fact]
    public async Task Too_little_or_wrong_is_told_and_what_was_typed_stays()
    {
        (await Ask("1-adviser", ("FamilyName", "Virta"))).Document.QuerySelector(".n-errors")!.TextContent.ShouldContain("Anna henkilötunnus");
        var wrong = await Ask("1-adviser", ("Code", "131052-308X"), ("FamilyName", "Virta"));
        wrong.Text.ShouldContain("Henkilötunnus ei täsmää");
        wrong.Document.QuerySelector("input[name=FamilyName]")!.GetAttribute("value").ShouldBe("Virta");
        wrong.Address.Query.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_is_offered_to_be_added() =>
        (await Ask("1-adviser", ("FamilyName", "Tuntematon"), ("GivenName", "Kukaties"), ("BornOn", "1990-01-01"))).Document.QuerySelector("#answer a")!.GetAttribute("href").ShouldBe("/clients/new");

    [Fact]
    public async Task Only_those_who_meet_clients_may_ask()
    {
        foreach (var persona in new[] { "4-specialist", "5-provider", "7-jobseeker", "9-manager", "91-administrator" })
            foreach (var page in new[] { "/clients/find", "/clients/new" })
                (await (await house.As(persona)).Go(page)).Status.ShouldBe(HttpStatusCode.Forbidden, persona);
    }

    [Fact]
    public async Task A_person_entered_on_behalf_carries_who_entered_them_and_the_interview_is_due_at_once()
    {
        var page = await (await house.As("2-coach")).Go("/clients/new");
        page.Text.ShouldContain("kansallisessa järjestelmässä");
        var refused = await page.Submit("#new", ("FamilyName", "Uusi"));
        refused.Document.QuerySelectorAll(".n-errors li").Length.ShouldBeGreaterThanOrEqualTo(3);
        refused.Document.QuerySelector("input[name=FamilyName]")!.GetAttribute("value").ShouldBe("Uusi");
        var municipality = await house.InDb(db => db.Municipalities.Select(m => m.Code).FirstAsync());
        page = await page.Submit("#new", ("FamilyName", "Uusi"), ("GivenName", "Tulija"), ("BornOn", "1990-05-05"), ("Municipality", municipality));
        page.Path.ShouldContain("done=new");
        var made = await house.InDb(db => db.Clients.SingleAsync(c => c.FamilyName == "Uusi"));
        made.Statutory!.EnteredBy.ShouldBe("Riikka Salo");
        (made.NextAct, made.NextActOn).ShouldBe(("initial-interview", new DateOnly(2026, 3, 26)));
        (await house.Latest(made.Id, "CoachAssigned")).ShouldNotBeNull();
        var again = await (await page.Visitor.Go("/clients/new")).Submit("#new", ("FamilyName", "uusi"), ("GivenName", "tulija"), ("BornOn", "1990-05-05"), ("Municipality", municipality));
        again.Text.ShouldContain("jo alueen asiakas");
        (await house.InDb(db => db.Clients.CountAsync(c => c.BornOn == made.BornOn && c.GivenName == "Tulija"))).ShouldBe(1);
    }
}

public sealed class Ending_a_search(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task In_add_on_mode_the_page_says_where_it_is_done()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/end");
        page.Text.ShouldContain("kansallisessa asiakastietojärjestelmässä");
        page.Document.QuerySelector("form#end").ShouldBeNull();
    }

    [Fact]
    public async Task In_whole_mode_a_search_ends_and_goes_on_within_six_months()
    {
        var aino = await house.Aino();
        await house.InDb(async db => { (await db.Areas.SingleAsync(a => a.Id == aino.AreaId)).Work(AreaMode.Whole); await db.SaveChangesAsync(); });
        house.Services.GetRequiredService<Areas>().Forget(aino.AreaId);
        try
        {
            await EndAndContinue(aino);
        }
        finally
        {
            await house.InDb(async db => { (await db.Areas.SingleAsync(a => a.Id == aino.AreaId)).Work(AreaMode.AddOn); await db.SaveChangesAsync(); });
            house.Services.GetRequiredService<Areas>().Forget(aino.AreaId);
        }
    }

    private async Task EndAndContinue(Client aino)
    {
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/end");
        (await page.Submit("#end", ("EndedOn", "2026-03-13"))).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(3);
        page = await page.Submit("#end", ("Reason", "work"), ("Outcome", "Nearer"), ("Words", "Kaupan myyjäksi"));
        page.Path.ShouldContain("done=ended");
        var ended = await house.Again(aino.Id);
        (ended.EndedOn, ended.EndReason, ended.NextAct).ShouldBe((Persons.Today, "work", null));
        (await house.Latest(aino.Id, "SearchEnded"))!.Facts["reason"].ShouldBe("work");
        (await house.Latest(aino.Id, "OutcomeTold"))!.Facts["outcome"].ShouldBe("path-Nearer");
        (await page.Visitor.Go($"/clients/{aino.Id}")).Text.ShouldContain("Polun tulos: tavoitetta lähemmäs päästiin");
        (await page.Visitor.Go("/clients?filter=closed")).Html.ShouldContain($"/clients/{aino.Id}");
        page = await (await page.Visitor.Go($"/clients/{aino.Id}/end")).Submit("#continue");
        page.Path.ShouldContain("done=continued");
        (await house.Again(aino.Id)).ShouldSatisfyAllConditions(a => a.IsOpen.ShouldBeTrue(), a => a.Outcome.ShouldBeNull("the path goes on"));
        (await house.InDb(db => db.Assignments.AnyAsync(a => a.ClientId == aino.Id && a.Task == ClientTaskKind.Coach && a.EndsOn == null))).ShouldBeTrue();
    }

    [Fact]
    public async Task After_six_months_a_new_search_begins()
    {
        var aino = await house.Aino();
        aino.EndSearch(new DateOnly(2026, 1, 15), "work");
        aino.MayContinueOn(new DateOnly(2026, 7, 14)).ShouldBeTrue();
        aino.MayContinueOn(new DateOnly(2026, 7, 15)).ShouldBeFalse();
    }
}
