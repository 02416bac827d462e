using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Referrals;
using Nivel.Web.Modules.Panels;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Panels;

public sealed class Choosing_together(ReferralHouse house) : IClassFixture<ReferralHouse>
{
    [Fact]
    public async Task Everybody_gets_an_answer_with_a_reason_and_whoever_is_not_chosen_another_service()
    {
        var (service, group) = await house.Card(places: 1);
        var (other, _) = await house.Card();
        var (chosen, waiting, refused) = (await house.Sent(service, group), await house.Sent(service, group), await house.Sent(service, null));
        var (panel, lead) = await Called(group);
        var open = await lead.Go($"/panels/{panel}");
        open.Document.QuerySelectorAll("#applicants tbody tr").Length.ShouldBe(3);
        open.Document.QuerySelector("#close").ShouldBeNull("nobody is left without an answer");
        open.Document.QuerySelector("[data-refusal=undecided]")!.TextContent.ShouldContain("3");

        await Decide(lead, panel, chosen, "Chosen");
        await Decide(lead, panel, waiting, "Chosen");
        var without = await (await lead.Go($"/panels/{panel}/applicants/{refused}")).Submit("#decide", ("Choice", "NotChosen"), ("Why", "Toinen palvelu vastaa tarpeeseen paremmin."));
        without.Text.ShouldContain("Valitse toinen palvelu");
        without.Document.QuerySelector("#Why")!.TextContent.ShouldStartWith("Toinen palvelu");
        await without.Submit("#decide", ("Alternative", $"{other}"));
        (await lead.Go($"/panels/{panel}")).Document.QuerySelector("[data-refusal=places]").ShouldNotBeNull("invitations only where places exist");
        await Decide(lead, panel, waiting, "Waiting");
        (await house.Read(chosen)).State.ShouldBe(ReferralState.Sent, "decisions take effect together");

        var closed = await (await lead.Go($"/panels/{panel}")).Submit("#close");
        closed.Path.ShouldEndWith("?done=closed", customMessage: closed.Text);
        (await house.Read(chosen)).State.ShouldBe(ReferralState.Accepted);
        (await house.Read(waiting)).State.ShouldBe(ReferralState.Waiting);
        var no = await house.Read(refused);
        (no.State, no.RefusalReason, no.AlternativeServiceId).ShouldBe((ReferralState.Refused, "panel", (ServiceId?)other));
        (await house.Taken(group)).ShouldBe(1);
        foreach (var (id, kind) in ((ReferralId, string)[])[(chosen, "ReferralAccepted"), (waiting, "ReferralQueued"), (refused, "ReferralRefused")]) (await house.Happened(id, kind)).ShouldBeTrue(kind);
        (await lead.Go($"/panels/{panel}")).Document.QuerySelectorAll("#applicants tbody tr").Length.ShouldBe(3, "those who were decided stay to be seen");
    }

    [Fact]
    public async Task Members_change_until_the_end_and_who_has_not_rated_is_reminded_once()
    {
        var (service, group) = await house.Card(places: 2);
        var applicant = await house.Sent(service, group);
        var (panel, lead) = await Called(group);
        var open = await lead.Go($"/panels/{panel}");
        (await open.Submit("#add", ("user", ""))).Text.ShouldContain("Valitse lisättävä jäsen");
        var adviser = await house.InDb(db => db.People.SingleAsync(u => u.Persona == "1-adviser"));
        open = await open.Submit("#add", ("user", $"{adviser.Id}"));
        open.Document.QuerySelector("#members")!.TextContent.ShouldContain(adviser.Name);
        (await house.InDb(db => db.Outbox.CountAsync(m => m.Once == $"panel-called:{panel}:{adviser.Id}"))).ShouldBe(1);

        await Rate(lead, panel, applicant, 3, 3, 3);
        await house.InDb(db => db.Panels.Where(p => p.Id == panel).ExecuteUpdateAsync(set => set.SetProperty(p => p.MeetsOn, new DateOnly(2026, 3, 13))));
        await house.RunJob("panel-reminders");
        await house.RunJob("panel-reminders");
        var reminded = await house.InDb(db => db.Outbox.Where(m => m.Once!.StartsWith($"panel-remind:{panel}:")).Select(m => m.Once!).ToListAsync());
        reminded.ShouldContain($"panel-remind:{panel}:{adviser.Id}");
        reminded.Count.ShouldBe(await house.InDb(db => db.PanelMembers.CountAsync(m => m.PanelId == panel)) - 1, "who has rated everybody is left in peace, the others are told once");

        open = await (await lead.Go($"/panels/{panel}")).Submit($"#remove-{adviser.Id}");
        open.Document.QuerySelector("#members")!.TextContent.ShouldNotContain(adviser.Name);
    }

    [Fact]
    public async Task Members_rate_by_need_first_and_see_the_others_only_after_their_own()
    {
        var (service, group) = await house.Card(places: 3);
        var (easy, needy) = (await house.Sent(service, group), await house.Sent(service, group));
        var (panel, lead) = await Called(group);
        await Rate(lead, panel, easy, 1, 5, 5);
        await Rate(lead, panel, needy, 5, 1, 3);
        var rows = (await lead.Go($"/panels/{panel}")).Document.QuerySelectorAll("#applicants tbody a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        rows.ShouldBe([$"{needy}", $"{easy}"], "need goes before urgency and suitability");
        var coach = await house.As("2-coach");
        var page = await coach.Go($"/panels/{panel}/applicants/{needy}");
        page.Document.QuerySelector("#others").ShouldBeNull();
        (await page.Submit("#rate", ("Need", "4"))).Text.ShouldContain("Valitse 1–5.");
        await Rate(coach, panel, needy, 4, 4, 4);
        (await coach.Go($"/panels/{panel}/applicants/{needy}")).Document.QuerySelector("#others")!.TextContent.ShouldContain("tarve 5, kiireellisyys 1, sopivuus 3");
        page.Document.QuerySelector("#decide").ShouldBeNull("the lead writes down the decision");
    }

    [Fact]
    public async Task A_third_organisation_reads_the_shared_part_only_with_the_persons_consent_and_the_look_is_logged()
    {
        var (service, group) = await house.Card(places: 3);
        var applicant = await house.Sent(service, group);
        var (panel, _) = await Called(group);
        var (kela, coach) = (await house.As("4-specialist"), await house.As("2-coach"));
        var client = (await house.Read(applicant)).ClientId;
        var name = await house.InDb(db => db.Clients.Where(c => c.Id == client).Select(c => c.FamilyName).SingleAsync());
        var hidden = await kela.Go($"/panels/{panel}/applicants/{applicant}");
        hidden.Document.QuerySelector("#no-consent").ShouldNotBeNull();
        hidden.Text.ShouldNotContain(name);
        hidden.Document.QuerySelector("#rate").ShouldBeNull();
        (await Looks(client)).ShouldBe(0);
        var asked = await (await coach.Go($"/panels/{panel}/applicants/{applicant}")).Submit("#consent", ("Way", "ByPhone"));
        asked.Path.ShouldEndWith("?done=consented");
        var seen = await kela.Go($"/panels/{panel}/applicants/{applicant}");
        seen.Document.QuerySelector("#shared")!.TextContent.ShouldContain(name);
        (await Looks(client)).ShouldBe(1);
        (await house.InDb(db => db.Consents.Where(c => c.ClientId == client && c.Purpose == "panel").ToListAsync())).ShouldHaveSingleItem().About.ShouldBe($"panels/{panel}");
    }

    [Fact]
    public async Task Two_who_write_down_a_decision_at_once_are_told()
    {
        var (service, group) = await house.Card(places: 3);
        var applicant = await house.Sent(service, group);
        var (panel, lead) = await Called(group);
        var path = $"/panels/{panel}/applicants/{applicant}";
        var (one, two) = (await lead.Go(path), await lead.Go(path));
        await one.Submit("#decide", ("Choice", "Chosen"), ("Why", "Tarvitsee paikan heti."));
        var told = await two.Submit("#decide", ("Choice", "Waiting"), ("Why", "Voi hyvin odottaa vuoroaan."));
        told.Text.ShouldContain("Joku kirjasi päätöksen sillä välin");
        told.Document.QuerySelector("#Why")!.TextContent.ShouldBe("Voi hyvin odottaa vuoroaan.");
        (await told.Submit("#decide")).Path.ShouldEndWith("?done=decided");
    }

    [Fact]
    public async Task A_panel_is_called_with_members_of_several_organisations()
    {
        var (_, group) = await house.Card();
        var lead = await house.As("5-provider");
        var page = await (await lead.Go("/panels")).Submit("#call", ("Group", $"{group}"));
        page.Text.ShouldContain("Valitse vähintään yksi jäsen muusta organisaatiosta");
        page.Document.QuerySelector("#Group option[selected]")!.GetAttribute("value").ShouldBe($"{group}");
        (await house.As("2-coach")).ShouldNotBeNull();
        (await (await house.As("2-coach")).Go("/panels")).Document.QuerySelector("#call").ShouldBeNull();
    }

    [Theory]
    [InlineData("1-adviser", HttpStatusCode.NotFound)]
    [InlineData("3-job-coach", HttpStatusCode.NotFound)]
    [InlineData("8-coordinator", HttpStatusCode.Forbidden)]
    [InlineData("7-jobseeker", HttpStatusCode.Forbidden)]
    public async Task Others_do_not_know_that_the_panel_exists(string persona, HttpStatusCode status)
    {
        var (service, group) = await house.Card();
        var applicant = await house.Sent(service, group);
        var (panel, _) = await Called(group);
        var visitor = await house.As(persona);
        foreach (var path in (string[])[$"/panels/{panel}", $"/panels/{panel}/applicants/{applicant}"]) (await visitor.Go(path)).Status.ShouldBe(status, path);
    }

    private async Task<(PanelId Panel, Visitor Lead)> Called(ServiceGroupId group)
    {
        var (lead, members) = (await house.As("5-provider"), await house.InDb(db => db.People.Where(u => u.Persona == "2-coach" || u.Persona == "4-specialist").Select(u => u.Id).ToListAsync()));
        await house.InDb(async db =>
        {
            var caller = await db.People.SingleAsync(u => u.Persona == "5-provider");
            var panel = SelectionPanel.Call(await db.ServiceGroups.SingleAsync(g => g.Id == group), house.Clock.GetUtcNow().AddDays(7).Date is var day ? DateOnly.FromDateTime(day) : default, caller.AsActor(), house.Clock.GetUtcNow());
            db.Panels.Add(panel);
            foreach (var user in await db.People.Where(u => u.Id == caller.Id || members.Contains(u.Id)).ToListAsync()) db.PanelMembers.Add(new PanelMember(panel.Id, user.Id, user.OrganisationId));
            await db.SaveChangesAsync();
        });
        return (await house.InDb(db => db.Panels.Where(p => p.GroupId == group).Select(p => p.Id).SingleAsync()), lead);
    }

    private static async Task Decide(Visitor lead, PanelId panel, ReferralId applicant, string choice) =>
        (await (await lead.Go($"/panels/{panel}/applicants/{applicant}")).Submit("#decide", ("Choice", choice), ("Why", "Ryhmä päätti näin yhdessä."))).Path.ShouldEndWith("?done=decided");

    private static async Task Rate(Visitor member, PanelId panel, ReferralId applicant, int need, int urgency, int suitability) =>
        (await (await member.Go($"/panels/{panel}/applicants/{applicant}")).Submit("#rate", ("Need", $"{need}"), ("Urgency", $"{urgency}"), ("Suitability", $"{suitability}"))).Path.ShouldEndWith("?done=rated");

    private Task<int> Looks(ClientId client) => house.InDb(async db =>
    {
        var kela = await db.People.Where(u => u.Persona == "4-specialist").Select(u => u.Id).SingleAsync();
        return await db.Looks.CountAsync(l => l.ClientId == client && l.UserId == kela && l.Page == "panel");
    });
}
