using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Plans;

/// <summary>The plan's own words beside the agreed ones in a language that the person reads.</summary>
public sealed class In_the_persons_language(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Goal = "Löydän työn läheltä", Step = "Soitan kolmeen työpaikkaan tällä viikolla", GoalInArabic = "أجد عملاً قريباً", StepInArabic = "أتصل بثلاثة أماكن عمل";

    [Fact]
    public async Task The_words_are_on_the_persons_page_first_and_on_the_paper_with_the_agreed_ones_beside()
    {
        var aino = await Speaking("ar");
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await Draft(coach, aino, Goal, Step);
        var page = await Translated(coach, aino);
        page.Text.ShouldContain("Sanat asiakkaan kielellä ovat tallessa");
        page.Document.QuerySelector("[data-translated]")!.GetAttribute("lang").ShouldBe("ar");
        await page.Submit("#agree");
        (await Agreed(aino)).Signatures.Count.ShouldBe(2, "a translation is not another plan");

        var mine = await own.Go("/own/plan");
        mine.Document.QuerySelector("#steps-1 li")!.TextContent.ShouldContain(StepInArabic);
        mine.Document.QuerySelector("#steps-1 li")!.TextContent.ShouldContain($"Sovitut sanat: {Step}");
        (await own.Go("/own")).Document.QuerySelector(".n-need-name span[lang=ar]")!.TextContent.ShouldBe(StepInArabic);
        foreach (var paper in (string[])["/own/plan/print", "/own/plan/print?plain=true"])
        {
            var printed = (await own.Go(paper)).Document.QuerySelector("article.n-paper")!.TextContent;
            printed.ShouldContain(GoalInArabic, customMessage: paper);
            printed.ShouldContain(StepInArabic, customMessage: paper);
            printed.ShouldContain($"The words agreed on: {Step}", customMessage: paper);
        }

        (await house.Latest(aino, "PlanTranslated")).ShouldNotBeNull().Words.ShouldBeNull();
        var file = await (await own.Go("/own/data")).Submit("#download");
        file.Html.ShouldContain(StepInArabic);
    }

    [Fact]
    public async Task When_the_original_changes_the_old_translation_is_told_of_and_not_shown_as_agreed()
    {
        var aino = await Speaking("ar");
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await Draft(coach, aino, Goal, Step);
        await (await Translated(coach, aino)).Submit("#agree");

        // The next version: one step in other words, the goal as it was.
        var page = await Draft(coach, aino, Goal, "Soitan viiteen työpaikkaan tällä viikolla");
        page.Document.QuerySelectorAll("[data-stale]").Length.ShouldBe(1);
        await page.Submit("#offer");
        var mine = (await own.Go("/own/plan")).Document.QuerySelector("#steps-2")!;
        mine.TextContent.ShouldContain("sanat ovat muuttuneet kääntämisen jälkeen");
        mine.TextContent.ShouldNotContain(StepInArabic);
        var words = await coach.Go($"/plans/{aino}/words");
        words.Document.QuerySelector("p[data-stale]")!.TextContent.ShouldContain(Step, customMessage: "the coach sees of which words it is");
        words.Document.QuerySelector("textarea[name='Steps[0]']")!.TextContent.ShouldBe(StepInArabic);
        page = await words.Submit("#words", ("Steps[0]", "أتصل بخمسة أماكن عمل"));
        page.Document.QuerySelectorAll("[data-stale]").ShouldBeEmpty();
        (await coach.Go($"/plans/{aino}")).Document.QuerySelector("#steps-1")!.TextContent.ShouldContain(StepInArabic, customMessage: "the version in force keeps its own");
    }

    [Fact]
    public async Task Two_who_write_at_once_are_told_and_what_was_typed_stays()
    {
        var aino = await Speaking("ar");
        var coach = await house.As("2-coach");
        await Draft(coach, aino, Goal, Step);
        var first = await coach.Go($"/plans/{aino}/words");
        await Translated(coach, aino);
        var told = await first.Submit("#words", ("Goal", "عمل"));
        told.Text.ShouldContain("Suunnitelma muuttui sillä aikaa");
        told.Document.QuerySelector("textarea[name=Goal]")!.TextContent.ShouldBe("عمل");
        (await told.Submit("#words", ("Goal", new string('a', Worded.Longest + 1)))).Text.ShouldContain("Kirjoita enintään 2000 merkkiä");
        (await told.Submit("#words")).Path.ShouldContain("done=words");
        (await house.InDb(db => db.Plans.SingleAsync(p => p.ClientId == aino))).GoalTranslated.ShouldBe("عمل");
    }

    [Fact]
    public async Task A_person_who_reads_finnish_is_not_offered_it_and_a_stranger_has_no_such_page()
    {
        var aino = await Speaking("fi");
        var coach = await house.As("2-coach");
        (await Draft(coach, aino, Goal, Step)).Document.QuerySelector($"a[href^='/plans/{aino}/words']").ShouldBeNull();
        (await coach.Go($"/plans/{(await house.Stranger()).Id}/words")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("9-manager")).Go($"/plans/{aino}/words")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<ClientId> Speaking(string language)
    {
        var aino = (await house.Aino()).Id;
        await house.InDb(db => db.Plans.Where(p => p.ClientId == aino).ExecuteDeleteAsync());
        await house.InDb(db => db.Clients.Where(c => c.Id == aino).ExecuteUpdateAsync(set => set.SetProperty(c => c.Language, language)));
        return aino;
    }

    private static async Task<Page> Draft(Visitor coach, ClientId client, string goal, string step) =>
        await (await coach.Go($"/plans/{client}/draft")).Submit("#draft", ("Goal", goal), ("Steps[0].Text", step), ("Steps[0].DueOn", "2026-03-20"));

    private static async Task<Page> Translated(Visitor coach, ClientId client) =>
        await (await coach.Go($"/plans/{client}/words")).Submit("#words", ("Goal", GoalInArabic), ("Steps[0]", StepInArabic));

    private Task<Plan> Agreed(ClientId client) => house.InDb(db => db.Plans.AsNoTracking().Include(p => p.Signatures).SingleAsync(p => p.ClientId == client && p.State == PlanState.Agreed));
}
