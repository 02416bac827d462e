using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Platform.Ids;

namespace Nivel.Tests.Modules.Phases;

public sealed class Guides_of_an_area(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public void Every_model_that_came_along_reads_whole_in_three_languages()
    {
        Guides.CameAlong.Keys.Order().ShouldBe(["kemijarvi", "six-lines", "suunto", "valke"]);
        foreach (var (code, json) in Guides.CameAlong)
        {
            var (guide, problems) = GuideFile.Read(json);
            problems.ShouldBeEmpty(code);
            guide!.Code.ShouldBe(code);
            guide.Phases.ShouldAllBe(p => p.Criteria.Count > 0 && p.Meters.Count > 0);
        }
    }

    [Theory]
    [InlineData("not json", "json", "1:")]
    [InlineData("[]", "object", "$")]
    [InlineData("{}", "missing", "phases")]
    [InlineData("""{"code":"x","name":{"fi":"a","sv":"a"},"about":{"fi":"a","sv":"a","en":"a"},"phases":[]}""", "language", "name")]
    [InlineData("""{"code":"x","name":{"fi":"a","sv":"a","en":"a"},"about":{"fi":"a","sv":"a","en":"a"},"phases":[{"letter":"Z"}]}""", "phase", "phases[1].letter")]
    public void A_bad_file_is_refused_with_the_place_of_its_fault(string json, string code, string place) =>
        GuideFile.Read(json).Problems.ShouldContain(p => p.Code == code && p.Place.StartsWith(place, StringComparison.Ordinal));

    [Fact]
    public void Phases_out_of_order_or_without_the_open_labour_market_are_refused()
    {
        var json = Guides.CameAlong["suunto"];
        GuideFile.Read(json.Replace("\"letter\": \"T\"", "\"letter\": \"K\"", StringComparison.Ordinal)).Problems.Select(p => p.Code).ShouldBe(["twice", "phase-order"], ignoreOrder: true);
        GuideFile.Read(json.Replace("\"letter\": \"A\"", "\"letter\": \"P\"", StringComparison.Ordinal)).Problems.ShouldContain(p => p.Code == "phase-terminus");
    }

    [Fact]
    public async Task A_model_is_taken_into_use_from_a_day_ahead_and_may_be_taken_back_before_it()
    {
        var coordinator = await house.As("8-coordinator");
        var page = await coordinator.Go("/phases");
        page.Document.QuerySelector("h2#guide")!.TextContent.ShouldBe("Kuusi linjaa");
        (await page.Submit("#decide-form", ("Model", "suunto"), ("From", "2026-03-12"))).Text.ShouldContain("Valitse päivä huomisesta alkaen");
        var decided = await page.Submit("#decide-form", ("Model", "suunto"), ("From", "2026-04-01"));
        decided.Text.ShouldContain("Päätös on tallennettu.");
        (await page.Submit("#decide-form", ("Model", "valke"), ("From", "2026-04-01"))).Text.ShouldContain("Tälle päivälle on jo päätös.");
        var area = (await house.Worker("8-coordinator")).AreaId;
        (await house.InDb(db => db.GuideOn(area, new(2026, 3, 31)))).Code.ShouldBe("six-lines");
        (await house.InDb(db => db.GuideOn(area, new(2026, 4, 1)))).Code.ShouldBe("suunto");
        (await decided.Submit("form[action*='TakeBack']")).Text.ShouldContain("Päätös on peruttu.");
        (await house.InDb(db => db.AreaGuides.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_bad_file_of_ones_own_is_told_line_by_line_and_changes_nothing()
    {
        var file = Path.Combine(Databases.NewFolder(), "oma.json");
        await File.WriteAllTextAsync(file, Guides.CameAlong["suunto"].Replace("\"sv\"", "\"xx\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var page = await (await house.As("8-coordinator")).Go("/phases");
        var told = await page.Submit("#decide-form", ("Upload", $"file:{file}"), ("From", "2026-05-01"));
        told.Text.ShouldContain("phases[1].goal: teksti puuttuu kielellä sv.");
        (await house.InDb(db => db.AreaGuides.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_coach_reads_but_does_not_decide()
    {
        var page = await (await house.As("2-coach")).Go("/phases?show=valke");
        page.Document.QuerySelector("h2#guide")!.TextContent.ShouldBe("Kolme linjaa Välkkeen tapaan");
        page.Document.QuerySelector("#decide-form").ShouldBeNull();
        (await (await house.As("7-jobseeker")).Go("/phases")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_move_goes_through_the_criteria_and_the_person_reads_what_comes_next()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/phase");
        var standings = page.Document.QuerySelectorAll(".n-criterion input[type=radio][value=Met]").Select(r => r.GetAttribute("name")!).ToList();
        standings.ShouldNotBeEmpty();
        var target = aino.Phase == "T" ? "P" : "T";
        var stopped = await page.Submit("#phase", ("Phase", target), ("Reason", "Aika siirtyä"));
        stopped.Text.ShouldContain("Vastaa tähän ennen siirtoa");
        var refused = await stopped.Submit("#phase", [("Phase", target), ("Reason", "Aika siirtyä"), .. standings.Select(s => (s, "NotMet"))]);
        refused.Text.ShouldContain("Tämä ei vielä täyty.");
        var moved = await refused.Submit("#phase", [("Phase", target), ("Reason", "Aika siirtyä"), .. standings.Skip(1).Select(s => (s, "Met")), (standings[0], "Judged"), (standings[0].Replace("Standing", "Why", StringComparison.Ordinal), "Sovittu yhdessä")]);
        moved.Path.ShouldBe($"/clients/{aino.Id}?done=phase");
        var kept = await house.InDb(db => db.PhaseMoves.AsNoTracking().SingleAsync(m => m.ClientId == aino.Id && m.From != m.To));
        (kept.From, kept.To, kept.Checks.Count).ShouldBe((aino.Phase, target, standings.Count));
        kept.Checks[0].Why.ShouldBe("Sovittu yhdessä");
        (await (await house.As("7-jobseeker")).Go("/own")).Document.QuerySelector("[aria-labelledby=phase]")!.TextContent.ShouldContain("Eteenpäin pääset, kun");
        (await (await house.As("2-coach")).Go($"/clients/{aino.Id}/phase")).Text.ShouldContain("Sovittu yhdessä");
    }

    [Fact]
    public async Task A_review_that_keeps_the_phase_counts_for_two_months()
    {
        var aino = await house.Aino();
        var page = await (await house.As("2-coach")).Go($"/clients/{aino.Id}/phase");
        (await page.Submit("#phase", ("Phase", aino.Phase!), ("Reason", "Käyty läpi, jatketaan"))).Path.ShouldBe($"/clients/{aino.Id}?done=phase-review");
        (await house.Again(aino.Id)).PhaseReviewedOn.ShouldBe(Persons.Today);
        (await house.Latest(aino.Id, "PhaseReviewed"))!.Words.ShouldBe("Käyty läpi, jatketaan");
    }
}
