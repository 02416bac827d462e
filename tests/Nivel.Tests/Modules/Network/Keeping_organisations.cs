using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Links;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Network;

public sealed class Keeping_organisations(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_coordinator_adds_an_organisation_and_begins_its_first_card()
    {
        var coordinator = await house.As("8-coordinator");
        var wrong = await (await coordinator.Go("/network/organisations/new")).Submit("#organisation", ("Form.NameFi", "Kaarnan kyläyhdistys"), ("Form.Business", "123"));
        wrong.Text.ShouldContain("Valitse, millainen toimija on");
        wrong.Text.ShouldContain("Kirjoita sähköposti tai puhelin");
        wrong.Text.ShouldContain("1234567-8");
        wrong.Document.QuerySelector("[name='Form.NameFi']")!.GetAttribute("value").ShouldBe("Kaarnan kyläyhdistys");
        var page = await wrong.Submit("#organisation", ("Form.Kind", "Association"), ("Form.NameSv", "Kaarna byaförening"), ("Form.Email", "kyla@kaarna.example"), ("Form.Business", ""), ("Form.Municipality", "901"));
        page.Path.ShouldEndWith("?done=added");
        page.Document.QuerySelector("#facts")!.TextContent.ShouldContain("kyla@kaarna.example");
        (await page.Submit("#card")).Text.ShouldContain("Kirjoita");
        var card = await page.Submit("#card", ("CardName", "Kylän kahvihuone"));
        card.Path.ShouldEndWith("/edit");
        var (made, of) = await house.InDb(async db => (await db.Services.SingleAsync(s => s.NameFi == "Kylän kahvihuone"), await db.Organisations.SingleAsync(o => o.Name == "Kaarnan kyläyhdistys")));
        (made.OrganisationId, made.State, made.ContactEmail).ShouldBe((of.Id, CardState.Draft, "kyla@kaarna.example"));
        (await house.InDb(db => db.Happenings.AnyAsync(h => h.Kind == "OrganisationAdded" && h.About == $"organisations/{of.Id}"))).ShouldBeTrue();
        // Two of one name would be mixed by imports and by people.
        (await (await coordinator.Go("/network/organisations/new")).Submit("#organisation", ("Form.NameFi", "KAARNAN kyläyhdistys"), ("Form.Kind", "Association"), ("Form.Phone", "040 1"))).Text.ShouldContain("on jo verkostossa");
    }

    [Fact]
    public async Task A_new_name_is_found_on_the_cards_and_two_who_write_at_once_are_told()
    {
        var id = await Find("Metsolan paja");
        var (one, other) = (await house.As("8-coordinator"), await house.As("8-coordinator"));
        var (first, second) = (await one.Go($"/network/organisations/{id}/edit"), await other.Go($"/network/organisations/{id}/edit"));
        (await first.Submit("#organisation", ("Form.NameFi", "Metsolan verstas"), ("Form.NameEn", "Metsola Workshop"))).Path.ShouldEndWith("?done=corrected");
        (await house.Visitor().Go("/services?q=metsolan+verstas")).Text.ShouldContain("Metsolan verstas");
        var told = await second.Submit("#organisation", ("Form.Phone", "08 555 1234"));
        told.Text.ShouldContain("Joku muu tallensi samaan aikaan");
        told.Text.ShouldContain("Metsola Workshop");
        told.Document.QuerySelector("[name='Form.Phone']")!.GetAttribute("value").ShouldBe("08 555 1234");
        (await told.Submit("#organisation", ("Form.NameFi", "Metsolan paja"))).Path.ShouldEndWith("?done=corrected");
    }

    [Fact]
    public async Task A_closed_organisation_stands_in_the_nightly_findings_until_it_opens_again()
    {
        var (coordinator, id) = (await house.As("8-coordinator"), await house.InDb(db => db.Services.Where(s => s.State == CardState.Published && !s.NameFi.Contains("Metsolan")).OrderBy(s => s.NameFi).Select(s => s.OrganisationId).FirstAsync()));
        var page = await coordinator.Go($"/network/organisations/{id}/edit");
        (await page.Submit("#close", ("ClosesOn", "1999-01-01"))).Text.ShouldContain("enintään vuosi sitten");
        var closed = await page.Submit("#close", ("ClosesOn", "2026-03-12"));
        closed.Document.QuerySelector("#closed").ShouldNotBeNull();
        await Walk();
        (await Findings(id)).ShouldBe(0, "it works to the end of its last day");
        house.Clock.Pass(days: 1);
        coordinator = await house.As("8-coordinator");
        await Walk();
        (await Findings(id)).ShouldBeGreaterThan(0);
        (await coordinator.Go("/services/care")).Document.QuerySelector("#findings")!.TextContent.ShouldContain("lopettanut");
        var name = await house.InDb(db => db.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleAsync());
        (await coordinator.Go("/network/organisations")).Document.QuerySelector("tbody")!.TextContent.ShouldNotContain(name);
        (await coordinator.Go("/network/organisations?closed=true")).Document.QuerySelector("tbody")!.TextContent.ShouldContain(name);
        (await (await coordinator.Go($"/network/organisations/{id}")).Submit("#card", ("CardName", "Ei enää"))).Text.ShouldContain("toiminta on päättynyt");
        (await (await coordinator.Go($"/network/organisations/{id}/edit")).Submit("#open")).Path.ShouldEndWith("?done=opened");
        await Walk();
        (await Findings(id)).ShouldBe(0);
        house.Clock.Pass(days: -1);
    }

    [Fact]
    public async Task Those_who_refer_read_whom_to_ask_and_change_nothing()
    {
        var (coach, id) = (await house.As("2-coach"), await Find("Metsolan paja"));
        var list = await coach.Go("/network/organisations");
        list.Document.QuerySelector("tbody")!.TextContent.ShouldContain("Metsolan paja");
        list.Document.QuerySelector("a[href$='organisations/new']").ShouldBeNull();
        list.Document.QuerySelectorAll("thead th").Length.ShouldBe(3, "agreements are for those who keep the network");
        var page = await coach.Go($"/network/organisations/{id}");
        page.Document.QuerySelector("#contacts").ShouldNotBeNull();
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        (await coach.Go("/network/organisations/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await coach.Go($"/network/organisations/{id}/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await coach.Go("/services")).Document.QuerySelector("a[href='/network/organisations']").ShouldNotBeNull();
        (await (await house.As("8-coordinator")).Go($"/network/organisations/{OrganisationId.New()}/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<OrganisationId> Find(string name) => house.InDb(db => db.Organisations.Where(o => o.Name == name).Select(o => o.Id).SingleAsync());

    private Task<int> Findings(OrganisationId of) => house.InDb(db => db.CardFindings.CountAsync(f => f.Kind == FindingKind.ClosedOrganisation && db.Services.Any(s => s.Id == f.ServiceId && s.OrganisationId == of)));

    /// <summary>The round, behind a door that opens to no address: links are not what is looked for here.</summary>
    private async Task Walk()
    {
        using var door = new LinkDoor(_ => false, TimeSpan.FromSeconds(1));
        await using var scope = house.Services.CreateAsyncScope();
        await new WalkRound(door, house.Clock).Run(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }
}
