using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;

namespace Nivel.Tests.Modules.Clients;

public sealed class Keeping_the_person_up_to_date(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_phase_changes_with_a_reason_that_stands_on_the_path()
    {
        var aino = await house.Aino();
        var next = aino.Phase == "T" ? "O" : "T";
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/phase");
        (await page.Submit("#phase")).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(1);
        var met = page.Document.QuerySelectorAll(".n-criterion input[value=Met]").Select(r => (r.GetAttribute("name")!, "Met"));
        page = await page.Submit("#phase", [("Phase", next), ("Reason", "Tavoite täyttyi"), .. met]);
        page.Path.ShouldContain("done=phase");
        (await house.Again(aino.Id)).Phase.ShouldBe(next);
        var card = (await house.Latest(aino.Id, "PhaseChanged"))!;
        (card.Words, card.Facts["to"]).ShouldBe(("Tavoite täyttyi", next));
    }

    [Fact]
    public async Task Two_people_who_edit_contact_details_are_told_and_nothing_typed_is_lost()
    {
        var aino = await house.Aino();
        var first = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/contact");
        var second = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/contact");
        (await first.Submit("#contact", ("Phone", "040 111 1111"))).Path.ShouldContain("done=contact");
        var told = await second.Submit("#contact", ("Email", "aino@esimerkki.fi"));
        told.Text.ShouldContain("Toinen on muuttanut");
        told.Text.ShouldContain("040 111 1111");
        told.Document.QuerySelector("input[name=Email]")!.GetAttribute("value").ShouldBe("aino@esimerkki.fi");
        (await house.Again(aino.Id)).Email.ShouldBe(aino.Email);
        (await told.Submit("#contact")).Path.ShouldContain("done=contact");
        (await house.Again(aino.Id)).Email.ShouldBe("aino@esimerkki.fi");
        (await house.Latest(aino.Id, "ContactCorrected"))!.Facts.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Phone", "soita illalla"), InlineData("Email", "aino at esimerkki"), InlineData("Email", "a@b c")]
    public async Task Wrong_contact_details_are_told_and_kept(string field, string typed)
    {
        var aino = await house.Aino();
        var page = await (await (await house.As("2-coach")).Go($"/clients/{aino.Id}/contact")).Submit("#contact", (field, typed));
        page.Document.QuerySelector(".n-errors").ShouldNotBeNull();
        page.Document.QuerySelector($"input[name={field}]")!.GetAttribute("value").ShouldBe(typed);
    }

    [Fact]
    public async Task A_task_is_agreed_becomes_the_next_act_and_is_done()
    {
        var aino = await house.Aino();
        await house.InDb(db => db.ClientTasks.Where(t => t.ClientId == aino.Id).ExecuteDeleteAsync());
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/tasks");
        (await page.Submit("#task", ("DueOn", "2026-03-11"))).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(2);
        (await page.Submit("#task", ("Text", "Soita"), ("DueOn", "31.2.2026"))).Text.ShouldContain("ei voi lukea");
        page = await page.Submit("#task", ("Text", "Soita paja"), ("DueOn", "2026-03-12"));
        page.Path.ShouldContain("done=task");
        (await house.Latest(aino.Id, "TaskAgreed"))!.Words.ShouldBe("Soita paja");
        (await house.Again(aino.Id)).NextActOn!.Value.ShouldBeLessThanOrEqualTo(Persons.Today);
        page = await page.Submit("#finish");
        (await house.InDb(db => db.ClientTasks.SingleAsync(t => t.ClientId == aino.Id))).DoneOn.ShouldBe(Persons.Today);
        (await house.Latest(aino.Id, "TaskDone")).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_consent_names_party_scope_and_end_and_can_be_withdrawn()
    {
        var aino = await house.Aino();
        var party = await house.InDb(db => db.Organisations.OrderBy(o => o.Name).FirstAsync());
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/consents");
        (await page.Submit("#consent", ("UntilOn", "2026-03-01"))).Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(3);
        page.Document.QuerySelectorAll("input[name=Scope]").Select(s => s.GetAttribute("value")).ShouldNotContain("Health");
        page = await page.Submit("#consent", ("Party", $"{party.Id}"), ("Scope", "Plan"));
        page.Path.ShouldContain("done=consent");
        var given = await house.InDb(db => db.Consents.OrderByDescending(c => c.Id).FirstAsync(c => c.ClientId == aino.Id && c.Scope == ConsentScope.Plan));
        given.OrganisationId.ShouldBe(party.Id);
        (await house.Latest(aino.Id, "ConsentGiven"))!.Facts["party"].ShouldBe(party.Name);
        page = await page.Submit("#withdraw", $"button[value='{given.Id}']");
        (await house.InDb(db => db.Consents.SingleAsync(c => c.Id == given.Id))).IsInForce(Persons.Today).ShouldBeFalse();
        (await house.Latest(aino.Id, "ConsentWithdrawn")).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_export_sheet_has_the_plan_and_no_name()
    {
        var aino = await house.Aino();
        var coach = await house.As("2-coach");
        (await coach.Go($"/clients/{aino.Id}/export")).Document.QuerySelector("#sheet")!.TextContent.ShouldContain("alkuhaastattelu pidetty");
        foreach (var file in new[] { "json", "csv" })
        {
            var answer = await coach.Raw(new HttpRequestMessage(HttpMethod.Get, $"/clients/{aino.Id}/export?handler={file}"));
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            text.ShouldContain("initial-interview");
            text.ShouldNotContain("Virta");
            text.ShouldNotContain(aino.IdentityCode!.Reveal());
        }

        (await coach.Go($"/clients/{aino.Id}/export?since=nonsense")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }
}
