using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.MultiAgency;

/// <summary>A question of the coach to Kela or the wellbeing county, with and without a case, and who sees what of it.</summary>
public sealed class Asking_an_expert(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Asked = "Miten kysymys 88 etenee?", Answered = "Vastaus 88 on myönteinen.", Secret = "Välttämätön tieto 88";

    [Fact]
    public async Task Within_a_case_health_goes_apart_and_everybody_sees_what_belongs_to_them()
    {
        var (coach, county, kela, aino) = (await house.As("2-coach"), await house.As("41-county"), await house.As("4-specialist"), await Aino());
        var sent = await Ask(coach, aino, "Nurse", "41-county", "Support", ("WithPlan", "true"));
        sent.Text.ShouldContain("Kysymys on lähetetty");
        (await kela.Go(sent.Address.AbsolutePath)).Status.ShouldBe(HttpStatusCode.NotFound, "it was asked of another");
        (await Filtered(coach, "for-others")).ShouldContain($"/clients/{aino}");

        var bare = await (await county.Go(sent.Address.AbsolutePath)).Submit("#reply", ("Answer", ""), ("Health", Secret));
        bare.Text.ShouldContain("Kirjoita tähän lyhyesti");
        bare.Document.QuerySelector("#Health")!.TextContent.Trim().ShouldBe(Secret, "what was typed stays");
        bare.Document.QuerySelector("#attached").ShouldNotBeNull();
        var replied = await bare.Submit("#reply", ("Answer", Answered));
        replied.Text.ShouldContain("Vastaus on lähetetty");

        var read = await coach.Go(sent.Address.AbsolutePath);
        read.Text.ShouldContain(Answered);
        foreach (var path in (string[])[sent.Address.AbsolutePath, $"/clients/{aino}", $"/clients/{aino}/consultations", "/support"]) (await coach.Go(path)).Html.ShouldNotContain("tieto 88", customMessage: path);
        var support = await house.InDb(db => db.MultiAgencySupports.Where(s => s.ClientId == aino && s.ClosedOn == null).Select(s => s.Id).SingleAsync());
        (await kela.Go($"/support/{support}")).Text.ShouldContain(Secret, customMessage: "the named workers of Kela and the county read it on the case");
        (await Filtered(coach, "for-me")).ShouldContain($"/clients/{aino}");
        (await read.Submit("#read")).Document.QuerySelector("#read").ShouldBeNull();

        var person = await house.As("7-jobseeker");
        var own = await person.Go("/own/support");
        own.Document.QuerySelector("#consultations")!.TextContent.ShouldContain(Answered);
        own.Html.ShouldNotContain("tieto 88");
        (await person.Go("/own/looks")).Text.ShouldContain("on osapuolena monialaisessa tuessasi");
        (await house.Latest(aino, "ConsultationAnswered")).ShouldNotBeNull().Words.ShouldBeNull("the path carries no words of it");
    }

    [Fact]
    public async Task Without_a_case_a_consent_is_the_ground_and_its_end_is_the_end_of_the_sight()
    {
        var (coach, kela, client) = (await house.As("2-coach"), await house.As("4-specialist"), await Without());
        var missing = await Ask(coach, client, "KelaAdviser", "4-specialist", "Consent");
        missing.Text.ShouldContain("Kerro, miten henkilö on antanut suostumuksen.");
        missing.Document.QuerySelector("#Question")!.TextContent.Trim().ShouldBe(Asked);
        var sent = await missing.Submit("#ask", ("Way", nameof(ConsentWay.ByPhone)));
        var address = sent.Address.AbsolutePath;
        var seen = await kela.Go(address);
        seen.Text.ShouldContain(Asked);
        seen.Document.QuerySelector("#Health").ShouldBeNull("no health outside a case");
        (await house.InDb(db => db.Looks.CountAsync(l => l.ClientId == client && l.Why == ConsultationAccess.Ground))).ShouldBeGreaterThan(0);
        await house.InDb(async db =>
        {
            var (worker, consent) = ((await db.People.SingleAsync(u => u.Persona == "2-coach")).AsActor(), await db.Consents.SingleAsync(c => c.ClientId == client && c.About!.StartsWith("consultations/")));
            consent.Withdraw(worker, house.Clock.Now, "Kela");
            await db.SaveChangesAsync();
        });
        (await kela.Go(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_question_without_a_name_tells_of_nobody()
    {
        var (coach, county, client) = (await house.As("2-coach"), await house.As("41-county"), await Without());
        var sent = await Ask(coach, client, "WorkAbilityCoordinator", "41-county", "Nameless", ("WithContact", "true"));
        var name = await house.InDb(db => db.Clients.Where(c => c.Id == client).Select(c => c.FamilyName).SingleAsync());
        var seen = await county.Go(sent.Address.AbsolutePath);
        seen.Text.ShouldContain("Nimeä ei kerrota");
        seen.Html.ShouldNotContain(name);
        seen.Html.ShouldNotContain("tel:");
        (await county.Go($"/clients/{client}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_the_law_forbids_to_show_is_not_shown_to_the_person()
    {
        var (coach, aino, person) = (await house.As("2-coach"), await Aino(), await house.As("7-jobseeker"));
        var sent = await Ask(coach, aino, "KelaAdviser", "4-specialist", "Support", ("Question", "Salattava kysymys 99"), ("Withheld", "Laki 621/1999 § 11.2 kohta 1"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        foreach (var path in (string[])["/own", "/own/support"]) (await person.Go(path)).Text.ShouldNotContain("kysymys 99", customMessage: path);
        (await (await person.Go("/own/data")).Submit("#download")).Html.ShouldNotContain("kysymys 99");
    }

    [Fact]
    public async Task A_withdrawn_question_is_gone_from_the_one_asked_and_a_late_answer_is_told_of()
    {
        var (coach, kela, aino) = (await house.As("2-coach"), await house.As("4-specialist"), await Aino());
        var sent = await Ask(coach, aino, "KelaAdviser", "4-specialist", "Support");
        var open = await kela.Go(sent.Address.AbsolutePath);
        (await sent.Submit("#withdraw")).Document.QuerySelector("#state")!.GetAttribute("data-state").ShouldBe("Withdrawn");
        (await open.Submit("#reply", ("Answer", Answered))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await house.InDb(db => db.Consultations.CountAsync(c => c.State == ConsultationState.Withdrawn && c.Answer != null))).ShouldBe(0);
    }

    [Fact]
    public async Task A_Kela_adviser_is_looked_for_in_Kela()
    {
        var (coach, aino) = (await house.As("2-coach"), await Aino());
        (await Ask(coach, aino, "Nurse", "4-specialist", "Support")).Text.ShouldContain("Kelan asiantuntija valitaan Kelasta");
    }

    private async Task<Page> Ask(Visitor coach, ClientId client, string role, string of, string ground, params (string, string)[] more)
    {
        var to = await house.InDb(db => db.People.Where(u => u.Persona == of).Select(u => u.Id).SingleAsync());
        return await (await coach.Go($"/clients/{client}/consultations")).Submit("#ask", [("As", role), ("To", $"{to}"), ("Ground", ground), .. more.Any(m => m.Item1 == "Question") ? [] : (ReadOnlySpan<(string, string)>)[("Question", Asked)], .. more]);
    }

    private static async Task<string> Filtered(Visitor coach, string filter)
    {
        var html = (await coach.Go($"/clients?filter={filter}")).Html;
        for (var p = 2; p < 9; p++) html += (await coach.Go($"/clients?filter={filter}&p={p}")).Html;
        return html;
    }

    private Task<ClientId> Aino() => house.InDb(db => db.People.Where(u => u.Persona == "7-jobseeker").Select(u => u.ClientId!.Value).SingleAsync());

    private Task<ClientId> Without() => house.InDb(db => db.Clients.Where(c => c.EndedOn == null && !c.IsProtected && !db.MultiAgencySupports.Any(s => s.ClientId == c.Id)
        && db.Assignments.Any(a => a.ClientId == c.Id && a.Task == ClientTaskKind.Coach && a.EndsOn == null && db.People.Any(u => u.Id == a.UserId && u.Persona == "2-coach"))).OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Select(c => c.Id).FirstAsync());
}
