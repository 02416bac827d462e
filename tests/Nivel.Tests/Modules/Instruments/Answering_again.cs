using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Instruments;

public sealed class Answering_again(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_coach_asks_the_person_answers_in_parts_and_both_see_what_changed()
    {
        var aino = await Clean();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        var page = await (await coach.Go($"/clients/{aino}/instruments")).Submit("#ask-own-situation");
        page.Text.ShouldContain("Asiakas näkee pyynnön");
        (await own.Go("/own")).Text.ShouldContain("Vastaa kyselyyn: Oma tilanne");

        var form = await own.Go("/own/instruments/own-situation");
        (await form.Submit("#answers")).Text.ShouldContain("Vastaa ainakin yhteen kohtaan");
        var items = Items(form);
        var kept = await form.Submit("#answers", "button[name='Form.Keep']", [.. items.Take(5).Select(i => (i, "no"))]);
        kept.Text.ShouldContain("Voit jatkaa, kun haluat");
        form = await own.Go("/own/instruments/own-situation");
        form.Document.QuerySelectorAll("input:checked").Length.ShouldBe(5, "the draft holds what was answered");
        (await form.Submit("#answers", [.. items.Select(i => (i, "no"))])).Text.ShouldContain("Kiitos!");
        (await house.InDb(db => db.ClientTasks.AnyAsync(t => t.ClientId == aino && t.Text == "Vastaa kyselyyn: Oma tilanne" && t.DoneOn == null))).ShouldBeFalse("answering is the mark");
        (await house.Latest(aino, "InstrumentAnswered"))!.Facts["instrument"].ShouldBe("Oma tilanne");

        page = await (await coach.Go($"/clients/{aino}/instruments/own-situation?way=Paper")).Submit("#answers", [.. items.Select(i => (i, "yes"))]);
        page.Text.ShouldContain("Viimeksi vastattu paperilla");
        page.Document.QuerySelectorAll("tbody tr").Length.ShouldBe(6);
        page.Text.ShouldContain("raja on oletus");
        page.Document.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!.ShouldContain("Oma tilanne");
        (await own.Go("/own/instruments")).Document.QuerySelectorAll(".n-radar-first").Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Too_few_answers_give_no_score_and_never_a_zero()
    {
        var aino = await Clean();
        var coach = await house.As("2-coach");
        var form = await coach.Go($"/clients/{aino}/instruments/own-situation");
        var page = await form.Submit("#answers", (Items(form)[0], "yes"));
        page.Text.ShouldContain("ei tarpeeksi vastauksia");
        page.Document.QuerySelectorAll("td.num").Select(c => c.TextContent.Trim()).ShouldNotContain("0");
    }

    [Fact]
    public async Task Two_who_finish_the_same_draft_do_not_make_two_rounds()
    {
        var aino = await Clean();
        var (one, other) = (await (await house.As("2-coach")).Go($"/clients/{aino}/instruments/own-situation"), await (await house.As("7-jobseeker")).Go("/own/instruments/own-situation"));
        await one.Submit("#answers", "button[name='Form.Keep']", (Items(one)[0], "yes"));
        await other.Submit("#answers", (Items(other)[0], "no"));
        var rounds = await house.InDb(db => db.InstrumentRounds.Where(r => r.ClientId == aino).ToListAsync());
        rounds.Count.ShouldBe(1);
        rounds[0].Way.ShouldBe(AnswerWay.Own);
    }

    [Fact]
    public async Task Who_has_no_task_sees_no_answers()
    {
        var stranger = await house.Stranger();
        (await (await house.As("2-coach")).Go($"/clients/{stranger.Id}/instruments")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("2-coach")).Go($"/clients/{await Clean()}/instruments/no-such")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<ClientId> Clean()
    {
        var aino = (await house.Aino()).Id;
        await house.InDb(db => db.InstrumentRounds.Where(r => r.ClientId == aino).ExecuteDeleteAsync());
        return aino;
    }

    private static List<string> Items(Page page) => [.. page.Document.QuerySelectorAll("#answers input[type=radio]").Select(r => r.GetAttribute("name")!).Distinct()];
}
