using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Services;

public sealed class Looking_after_cards(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly DateOnly Today = new(2026, 3, 12);

    [Fact]
    public void The_quality_of_a_card_is_a_hundred_when_nothing_is_missing_and_names_what_is()
    {
        CardQuality.Points.Sum(p => p.Weight).ShouldBe(100);
        var card = Card();
        CardQuality.Score(card, Today).ShouldBe(0);
        CardQuality.Missing(card, Today).ShouldBe(CardQuality.Points.Select(p => p.Code));
        (card.SummaryFi, card.SummarySv, card.NameSv, card.ContactPhone, card.ForWhom, card.How, card.Where, card.When, card.Cost, card.Accessibility, card.Goal, card.Prerequisites, card.FirstUpdater, card.SecondUpdater) =
            ("a", "b", "c", "1", "d", "e", "f", "g", "h", "i", "j", "k", UserId.New(), UserId.New());
        card.Confirm(Today.AddDays(-120));
        CardQuality.Missing(card, Today).ShouldBe(["translation"], "a reader of Swedish would meet Finnish");
        (card.ForWhomSv, card.HowSv) = ("l", "m");
        CardQuality.Score(card, Today).ShouldBe(100);
        CardQuality.Missing(card, Today).ShouldBeEmpty();
        CardQuality.Missing(card, Today.AddDays(1)).ShouldBe(["fresh"]);
        card.ForWhom = " ";
        CardQuality.Missing(card, Today).ShouldBe(["for-whom"]);
    }

    [Theory]
    [InlineData(120, 0, null, null)]
    [InlineData(121, 0, null, 1)]
    [InlineData(135, 1, 14, null)]
    [InlineData(136, 1, 15, 2)]
    [InlineData(151, 2, 15, 3)]
    [InlineData(500, 0, null, 1)]
    [InlineData(500, 3, 200, null)]
    public void Reminders_come_one_step_at_a_time(int age, int stage, int? remindedDaysAgo, int? due) =>
        CardCare.Due(Today.AddDays(-age), stage, remindedDaysAgo is { } ago ? Today.AddDays(-ago) : null, Today).ShouldBe(due);

    [Fact]
    public void Two_texts_are_compared_word_by_word()
    {
        WordDiff.Of("ma ja ti klo 9", "ma ja ke klo 9").ShouldBe([(Diff.Same, "ma ja"), (Diff.Gone, "ti"), (Diff.New, "ke"), (Diff.Same, "klo 9")]);
        WordDiff.Of("", "uusi").ShouldBe([(Diff.New, "uusi")]);
        WordDiff.Of("sama", "sama").ShouldBe([(Diff.Same, "sama")]);
    }

    [Fact]
    public async Task Who_changed_what_and_when_stands_in_the_history()
    {
        var (provider, id) = (await house.As("5-provider"), await Metsola());
        var before = (await provider.Go($"/services/{id}/history")).Document.QuerySelectorAll("main section").Length;
        await (await provider.Go($"/services/{id}/edit")).Submit("#card", ("Form.When", "Arkisin kello 9–15"));
        await (await (await house.As("8-coordinator")).Go($"/services/{id}/edit")).Submit("#card", ("Form.When", "Arkisin kello 9–16"));
        var page = await provider.Go($"/services/{id}/history");
        (page.Document.QuerySelectorAll("main section").Length - before).ShouldBe(2);
        var last = page.Document.QuerySelector("main section")!;
        last.QuerySelector("del")!.TextContent.ShouldBe("9–15");
        last.QuerySelector("ins")!.TextContent.ShouldBe("9–16");
        last.QuerySelector("h2")!.TextContent.ShouldContain("Pekka");
        (await (await house.As("4-specialist")).Go($"/services/{id}/history")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await (await house.As("2-coach")).Go($"/services/{id}/history")).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_keeper_sees_the_quality_and_names_two_updaters()
    {
        var (provider, id) = (await house.As("5-provider"), await Metsola());
        var page = await provider.Go($"/services/{id}/edit");
        page.Document.QuerySelector("#quality")!.TextContent.ShouldContain("Mitä puuttuu");
        var me = page.Document.QuerySelectorAll("[name='Form.FirstUpdater'] option").Last().GetAttribute("value")!;
        var twice = await page.Submit("#card", ("Form.FirstUpdater", me), ("Form.SecondUpdater", me));
        twice.Text.ShouldContain("kaksi eri ihmistä");
        var stranger = await house.InDb(db => db.People.Where(u => u.Persona == "2-coach").Select(u => u.Id).SingleAsync());
        await page.Submit("#card", ("Form.FirstUpdater", stranger.ToString()), ("Form.SecondUpdater", ""));
        (await house.InDb(db => db.Services.SingleAsync(s => s.Id == id))).FirstUpdater.ShouldBeNull();
    }

    [Fact]
    public async Task What_a_municipality_says_stands_on_the_card_and_in_the_open_data()
    {
        var (coordinator, id) = (await house.As("8-coordinator"), await Free());
        var page = await coordinator.Go($"/services/{id}/towns");
        (await page.Submit("#town", ("Kind", "OtherContact"))).Text.ShouldContain("puhelin tai sähköposti");
        var said = await page.Submit("#town", ("Kind", "NotHere"), ("Words", "Kunta käyttää omaa pajaansa"));
        said.Document.QuerySelector("#said")!.TextContent.ShouldContain("Kunta käyttää omaa pajaansa");
        (await house.Visitor().Go($"/services/{id}")).Text.ShouldContain("Kunta käyttää omaa pajaansa");
        var town = await house.InDb(db => db.TownExceptions.Where(e => e.ServiceId == id).Select(e => e.MunicipalityCode).SingleAsync());
        (await house.Visitor().Go($"/hsds/services/{id.Value:D}")).Html.ShouldNotContain($"\"extent\":\"{town}\"");
        await said.Submit("#said form");
        (await house.InDb(db => db.TownExceptions.CountAsync(e => e.ServiceId == id))).ShouldBe(0);
        (await (await house.As("5-provider")).Go($"/services/{id}/towns")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sessions_of_a_group_are_told_once_each_and_can_be_taken_back()
    {
        var (provider, id) = (await house.As("5-provider"), await Metsola());
        var group = await house.InDb(db => db.ServiceGroups.Where(g => g.ServiceId == id).FirstAsync());
        var page = await provider.Go($"/services/{id}/groups?group={group.Id}");
        var day = (group.StartsOn > Today ? group.StartsOn : Today).AddDays(7).ToString("yyyy-MM-dd", null);
        var told = await page.Submit("#session", ("On", day), ("Starts", "09:00"), ("Ends", "12:00"), ("Place", "Verstas"));
        told.Document.QuerySelector("#sessions")!.TextContent.ShouldContain("9.00–12.00 Verstas");
        (await told.Submit("#session", ("On", day))).Text.ShouldContain("on jo tapaaminen");
        (await told.Submit("#session", ("On", "1999-01-01"))).Text.ShouldContain("ryhmän aikana");
        (await told.Submit("#sessions form")).Document.QuerySelector("#sessions").ShouldBeNull();
    }

    internal static Service Card() => new(ServiceId.New(), default, default, "Paja");

    private Task<ServiceId> Metsola() => house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).FirstAsync());

    private Task<ServiceId> Free() => house.InDb(db => db.Services.Where(s => s.State == CardState.Published && s.Municipalities == "").OrderBy(s => s.Id).Select(s => s.Id).LastAsync());
}
