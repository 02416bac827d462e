using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Needs;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Needs;

public sealed class Mapping_needs(TestHouse house) : IClassFixture<TestHouse>
{
    private static string Field(NeedTheme theme, string name) => $"Lines[{(int)theme}].{name}";

    [Fact]
    public async Task What_was_told_at_the_desk_is_not_asked_again()
    {
        var aino = await Clean();
        await house.InDb(async db =>
        {
            var adviser = (await db.People.SingleAsync(u => u.Persona == "1-adviser")).AsActor();
            db.NeedsChecks.Add(NeedsCheck.Take("short-1", new Dictionary<string, string> { ["home"] = "urgent", ["strength"] = "good", ["language"] = "everyday" }, "K", aino, null, adviser, FrozenClock.Start.AddDays(1)));
            await db.SaveChangesAsync();
        });
        var coach = await house.As("2-coach");
        var page = await (await coach.Go($"/clients/{aino}/needs")).Submit("#begin");
        var housing = page.Document.QuerySelector("#theme-Housing")!;
        housing.TextContent.ShouldContain("tarvitsen apua heti");
        housing.TextContent.ShouldContain("lyhyt kartoitus");
        housing.QuerySelector("input[checked][value=Much]").ShouldNotBeNull("the answer speaks for a need");
        page.Document.QuerySelector("#theme-Language input[checked][value=Some]").ShouldNotBeNull();
        page.Document.QuerySelector("#theme-Work")!.TextContent.ShouldContain("Tiedossa jo");
    }

    [Fact]
    public async Task A_new_mapping_starts_from_the_last_and_tells_what_changed()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var page = await Map(coach, aino, (Field(NeedTheme.Economy, "Need"), "Much"), (Field(NeedTheme.Economy, "Words"), "Velat valvottavat."), (Field(NeedTheme.Housing, "Need"), "None"));
        page.Text.ShouldContain("Kartoitus on valmis");
        page = await (await coach.Go($"/clients/{aino}/needs")).Submit("#begin");
        page.Document.QuerySelector("#theme-Economy textarea[name$=Words]")!.TextContent.ShouldBe("Velat valvottavat.");
        page = await page.Submit("#needs", (Field(NeedTheme.Economy, "Need"), "Some"));
        page.Document.QuerySelector("#changes")!.TextContent.ShouldContain("paljon → jonkin verran");
        (await house.Latest(aino, "NeedsMapped")).ShouldNotBeNull();
        (await coach.Go($"/clients/{aino}/needs?edition=1")).Document.QuerySelector("#mapping")!.TextContent.ShouldContain("Velat valvottavat.");
    }

    [Fact]
    public async Task The_person_answers_the_own_part_and_the_coach_cannot_change_the_words()
    {
        var aino = await Clean();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        var page = await (await own.Go("/own/needs")).Submit("#needs", (Field(NeedTheme.Everyday, "Words"), "Aamut ovat vaikeita."), (Field(NeedTheme.Everyday, "Need"), "Some"), (Field(NeedTheme.WorkAbility, "Affects"), "Yes"));
        page.Text.ShouldContain("Omavalmentajasi näkee vastauksesi");
        page = await coach.Go($"/clients/{aino}/needs");
        page.Text.ShouldContain("Asiakkaan oma vastaus: jonkin verran");
        page.Document.QuerySelector("#theme-Everyday textarea[name$=Words]").ShouldBeNull("the words are the person's");
        page.Document.QuerySelector("#theme-WorkAbility textarea").ShouldBeNull("no room for a diagnosis");
        await page.Submit("#needs", (Field(NeedTheme.Everyday, "Resources"), "Sisko herättää"));
        var mapping = await house.InDb(db => db.NeedsAssessments.SingleAsync(a => a.ClientId == aino));
        mapping.Of(NeedTheme.Everyday).Words.ShouldBe("Aamut ovat vaikeita.");
        mapping.Of(NeedTheme.Everyday).Resources.ShouldBe("Sisko herättää");
        mapping.Of(NeedTheme.WorkAbility).Affects.ShouldBe(AffectsWork.Yes);
        (await own.Go("/own/needs")).Text.ShouldContain("Sisko herättää");
    }

    [Fact]
    public async Task Two_who_write_at_once_are_told_and_the_typed_text_stays()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var form = await (await coach.Go($"/clients/{aino}/needs")).Submit("#begin");
        await (await (await house.As("7-jobseeker")).Go("/own/needs")).Submit("#needs", (Field(NeedTheme.People, "Words"), "Naapuri auttaa."));
        var page = await form.Submit("#needs", (Field(NeedTheme.Housing, "Obstacles"), "Vuokrasopimus päättyy"));
        page.Text.ShouldContain("Toinen on kirjoittanut kartoitukseen sillä välin");
        page.Document.QuerySelector("#theme-Housing textarea[name$=Obstacles]")!.TextContent.ShouldBe("Vuokrasopimus päättyy");
        page = await page.Submit("#needs");
        page.Text.ShouldContain("Naapuri auttaa.");
        page.Text.ShouldContain("Vuokrasopimus päättyy");
        (await (await (await coach.Go($"/clients/{aino}/needs")).Submit("#begin")).Submit("#needs", (Field(NeedTheme.Work, "Resources"), new string('a', 1001)))).Text.ShouldContain("Kirjoita enintään 1000 merkkiä");
    }

    [Fact]
    public async Task A_need_is_answered_by_a_step_or_counted_as_a_gap()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        await Map(coach, aino, (Field(NeedTheme.Economy, "Need"), "Much"), (Field(NeedTheme.Mobility, "Need"), "Some"), (Field(NeedTheme.Housing, "Need"), "None"));
        var refused = await (await coach.Go($"/clients/{aino}/needs/Economy")).Submit("#new", ("Text", ""));
        refused.Status.ShouldBe(HttpStatusCode.OK);
        var page = await refused.Submit("#new", ("Text", "Varaan ajan velkaneuvontaan"), ("DueOn", "2026-04-01"));
        page.Text.ShouldContain("Askel on lisätty suunnitelman luonnokseen");
        (await coach.Go($"/plans/{aino}")).Text.ShouldContain("Varaan ajan velkaneuvontaan");
        (await (await coach.Go($"/clients/{aino}/needs/Mobility")).Submit("#step", ("Step", "Varaan ajan velkaneuvontaan"))).Text.ShouldContain("liitetty suunnitelman askeleeseen");
        page = await (await coach.Go($"/clients/{aino}/needs/Mobility")).Submit("#gap", "button[value=Distance]", ("Words", "Aamuvuoroon ei pääse"));
        page.Text.ShouldContain("palvelua ei löytynyt");
        (await house.InDb(db => db.ServiceGaps.AnyAsync(g => g.ClientId == aino && g.Field == "guidance" && g.Words == "Aamuvuoroon ei pääse"))).ShouldBeTrue();
        (await coach.Go($"/clients/{aino}/needs/Housing")).Status.ShouldBe(HttpStatusCode.NotFound, "what is not needed has no answer");
    }

    [Fact]
    public async Task Who_has_no_task_sees_no_needs() =>
        (await (await house.As("2-coach")).Go($"/clients/{(await house.Stranger()).Id}/needs")).Status.ShouldBe(HttpStatusCode.NotFound);

    private static async Task<Page> Map(Visitor coach, ClientId aino, params (string, string)[] said) => await (await (await coach.Go($"/clients/{aino}/needs")).Submit("#begin")).Submit("#needs", said);

    private async Task<ClientId> Clean()
    {
        var aino = (await house.Aino()).Id;
        await house.InDb(db => db.NeedsAssessments.Where(a => a.ClientId == aino).ExecuteDeleteAsync());
        return aino;
    }
}
