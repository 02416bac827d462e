using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Services;

public sealed class Keeping_cards(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_provider_writes_a_card_and_the_coordinator_publishes_it()
    {
        var provider = await house.As("5-provider");
        var edit = await (await provider.Go("/services/mine")).Submit("#new", ("Name", "Puutyöpaja aikuisille"));
        edit.Path.ShouldEndWith("/edit");
        var id = edit.Path.Split('/')[2];
        edit.Text.ShouldContain("lyhyt kuvaus suomeksi tai ruotsiksi");
        var saved = await edit.Submit("#card", ("Form.SummaryFi", "Puutöitä omaan tahtiin"), ("Form.ContactEmail", "paja@metsola.example"), ("Form.Phases", "O"));
        saved.Path.ShouldEndWith("?done=saved");
        await (await provider.Go($"/services/{id}/edit")).Submit("#ready");
        (await house.Visitor().Go($"/services/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var published = await (await (await house.As("8-coordinator")).Go($"/services/{id}/edit")).Submit("#publish");
        published.Path.ShouldEndWith("?done=published");
        (await house.Visitor().Go("/services?q=" + Uri.EscapeDataString("puutyöpajoissa"))).Text.ShouldContain("Puutyöpaja aikuisille");
        (await house.InDb(db => db.Happenings.CountAsync(h => h.Kind == "CardPublished" && h.About == $"services/{id}"))).ShouldBe(1);
    }

    [Fact]
    public async Task The_whole_public_face_is_told_in_the_language_of_the_reader_as_far_as_the_provider_has_written_it()
    {
        var id = await Metsola();
        var edit = await (await house.As("5-provider")).Go($"/services/{id}/edit");
        (await edit.Submit("#card", ("Form.How", "Tehdään puutöitä."), ("Form.HowSv", "Vi snickrar tillsammans."), ("Form.WhereSv", "I verkstaden vid ån"), ("Form.Statements", "Työkykyarvio"), ("Form.DoAfter", "Sovi jatkosta."))).Path.ShouldEndWith("?done=saved");
        var swedish = await house.Visitor("sv").Go($"/services/{id}");
        swedish.Text.ShouldContain("Vi snickrar tillsammans.");
        swedish.Text.ShouldNotContain("Tehdään puutöitä.");
        swedish.Text.ShouldNotContain("Työkykyarvio", Case.Sensitive, "what the provider needs with a referral is for those who refer");
        var english = await house.Visitor("en").Go($"/services/{id}");
        english.Document.QuerySelectorAll("#public-face + dl dd[lang=fi]").Select(d => d.TextContent.Trim()).ShouldContain("Tehdään puutöitä.", "a screen reader is told that these words are Finnish");
        (await house.Visitor("sv").Go("/services?q=snickrar")).Document.QuerySelector($"a[href^='/services/{id}']").ShouldNotBeNull();
        var coach = await (await house.As("2-coach")).Go($"/services/{id}");
        coach.Document.QuerySelector("#professional")!.TextContent.ShouldContain("Työkykyarvio");
        coach.Document.QuerySelector("#professional")!.TextContent.ShouldContain("Sovi jatkosta.");
    }

    [Fact]
    public async Task Two_who_edit_the_same_card_are_told_and_nothing_typed_is_lost()
    {
        var id = await Metsola();
        var (first, second) = (await (await house.As("5-provider")).Go($"/services/{id}/edit"), await (await house.As("8-coordinator")).Go($"/services/{id}/edit"));
        await first.Submit("#card", ("Form.When", "Maanantaisin"));
        var told = await second.Submit("#card", ("Form.When", "Tiistaisin"));
        told.Document.QuerySelector("#conflict")!.TextContent.ShouldContain("Toinen on muuttanut");
        told.Text.ShouldContain("Maanantaisin");
        told.Document.QuerySelector("[name='Form.When']")!.TextContent.Trim().ShouldBe("Tiistaisin");
        (await told.Submit("#card")).Path.ShouldEndWith("?done=saved");
    }

    [Fact]
    public async Task Wrong_answers_are_told_in_words_and_kept()
    {
        var page = await (await (await house.As("5-provider")).Go($"/services/{await Metsola()}/edit")).Submit("#card", ("Form.Website", "javascript:alert(1)"), ("Form.AnswerDays", "kolme"), ("Form.NameFi", ""));
        page.Document.QuerySelectorAll(".n-errors li").Length.ShouldBe(3);
        page.Document.QuerySelector("[name='Form.Website']")!.GetAttribute("value").ShouldBe("javascript:alert(1)");
    }

    [Fact]
    public async Task Confirming_makes_a_card_fresh()
    {
        var id = await Metsola();
        var page = await (await (await house.As("5-provider")).Go($"/services/{id}/edit")).Submit("#confirm");
        page.Document.QuerySelector("#freshness")!.TextContent.ShouldContain("Tiedot tarkistettu");
    }

    [Fact]
    public async Task A_group_never_gets_fewer_places_than_it_has_people()
    {
        var (id, group, taken) = await house.InDb(async db =>
        {
            var service = await db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync();
            var g = await db.ServiceGroups.SingleAsync(x => x.ServiceId == service);
            while (g.Taken < 2) g.TakePlace();
            await db.SaveChangesAsync();
            return (service, g.Id, g.Taken);
        });
        var provider = await house.As("5-provider");
        var refused = await (await provider.Go($"/services/{id}/groups?group={group}")).Submit("#group", ("Places", $"{taken - 1}"), ("Minimum", "0"));
        refused.Text.ShouldContain($"on jo {taken} osallistujaa");
        (await (await provider.Go($"/services/{id}/groups?group={group}")).Submit("#group", ("Places", $"{taken + 3}"), ("Minimum", "0"))).Path.ShouldEndWith("done=saved");
        (await house.InDb(db => db.ServiceGroups.Where(g => g.Id == group).Select(g => g.Places).SingleAsync())).ShouldBe(taken + 3);
    }

    [Theory]
    [InlineData("2-coach", HttpStatusCode.Forbidden)]
    [InlineData("7-jobseeker", HttpStatusCode.Forbidden)]
    public async Task Others_do_not_edit(string persona, HttpStatusCode expected) =>
        (await (await house.As(persona)).Go($"/services/{await Metsola()}/edit")).Status.ShouldBe(expected);

    [Fact]
    public async Task Another_organisation_does_not_edit()
    {
        var other = await house.InDb(db => db.Services.Where(s => s.NameFi == "NUOTTI-valmennus").Select(s => s.Id).SingleAsync());
        (await (await house.As("5-provider")).Go($"/services/{other}/edit")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("5-provider")).Go($"/services/{other}/groups")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<ServiceId> Metsola() => house.InDb(db => db.Services.Where(s => s.NameFi.Contains("Metsolan")).Select(s => s.Id).SingleAsync());
}
