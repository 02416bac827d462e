using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

public sealed class Skills_from_own_words(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Only_what_the_person_says_yes_to_counts()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(db => db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync());
        var page = await (await house.As("7-jobseeker")).Go("/own/skills");
        var found = await page.Submit("#read", ("Words", "Minulla on hygieniapassi ja haluaisin oppia hitsausta."));
        found.Text.ShouldContain("”hygieniapassi”");
        var index = found.Document.QuerySelectorAll("#keep input[type=hidden][value='food-hygiene-passport']").Single().GetAttribute("name")!;
        var kept = await found.Submit("#keep", (index.Replace(".Id", ".As", StringComparison.Ordinal), "yes"));
        kept.Text.ShouldContain("Vastaukset on tallennettu");
        var skills = await house.InDb(db => db.ClientSkills.Where(s => s.ClientId == aino.Id).ToListAsync());
        skills.Single(s => s.Standing == SkillStanding.Has).ConceptId.ShouldBe("food-hygiene-passport");
        skills.ShouldContain(s => s.Standing == SkillStanding.WantsToLearn);
        (await house.InDb(db => db.Happenings.AnyAsync(h => h.ClientId == aino.Id && h.Kind == "SkillsConfirmed"))).ShouldBeTrue();
        var profile = await house.Services.GetRequiredService<CandidateShelf>().ProfileOf(aino.AreaId, aino.Id, TestContext.Current.CancellationToken);
        profile!.Licences.Select(l => l.Value).ShouldBe(["food-hygiene-passport"]);
        profile.Skills.ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_that_is_told_of_counts_as_done_or_wished_and_can_be_taken_back()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(db => db.WorkWishes.Where(w => w.ClientId == aino.Id).ExecuteDeleteAsync());
        var person = await house.As("7-jobseeker");
        var found = await (await person.Go("/own/skills")).Submit("#read", ("Words", "Olin kokkina viisi vuotta. Haluaisin hitsaajaksi."));
        var done = found.Document.QuerySelector("#keep input[value='cook']").ShouldNotBeNull().GetAttribute("name")!;
        await found.Submit("#keep", (done.Replace(".Id", ".As", StringComparison.Ordinal), "done"));
        var kept = await house.InDb(db => db.WorkWishes.SingleAsync(w => w.ClientId == aino.Id));
        kept.DoneWork.ShouldBe(["cook"]);
        kept.WishedWork.ShouldBe(["welder"]);
        var profile = await house.Services.GetRequiredService<CandidateShelf>().ProfileOf(aino.AreaId, aino.Id, TestContext.Current.CancellationToken);
        profile!.Occupations.ShouldContain(o => o.Occupation.Value == "cook" && !o.Wished);
        await (await person.Go("/own/skills")).Submit("#remove-work", "button[value=cook]");
        (await house.InDb(db => db.WorkWishes.SingleAsync(w => w.ClientId == aino.Id))).DoneWork.ShouldBeEmpty();
    }

    [Fact]
    public async Task Matching_switched_off_takes_the_person_out_of_the_ranking_at_once()
    {
        var aino = await Orders.Aino(house);
        var shelf = house.Services.GetRequiredService<CandidateShelf>();
        var before = (await shelf.Of(aino.AreaId, TestContext.Current.CancellationToken)).Index.Count;
        var person = await house.As("7-jobseeker");
        var form = await person.Go("/own/skills");
        form.Document.QuerySelector("input[name='Wish.WantsMatching']")!.RemoveAttribute("checked");
        (await form.Submit("#wish", "button[value=save]")).Text.ShouldContain("Toiveet on tallennettu");
        (await shelf.Of(aino.AreaId, TestContext.Current.CancellationToken)).Index.Count.ShouldBe(before - 1);
        await (await person.Go("/own/skills")).Submit("#wish", "button[value=save]", ("Wish.WantsMatching", "true"));
        (await shelf.Of(aino.AreaId, TestContext.Current.CancellationToken)).Index.Count.ShouldBe(before);
    }

    [Fact]
    public async Task A_worker_without_a_task_does_not_find_the_page_and_an_unknown_person_is_not_there()
    {
        var aino = await Orders.Aino(house);
        (await (await house.As("1-adviser")).Go($"/skills/{aino.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("2-coach")).Go($"/skills/{Guid.Empty:N}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("5-provider")).Go($"/skills/{aino.Id}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<script>alert(1)</script> 😀 '\"; drop table clients")]
    public async Task Strange_words_are_read_without_harm(string words)
    {
        var page = await (await house.As("7-jobseeker")).Go("/own/skills");
        var read = await page.Submit("#read", ("Words", words));
        read.Status.ShouldBe(HttpStatusCode.OK);
        read.Document.QuerySelectorAll("main script").ShouldBeEmpty();
        read.Document.QuerySelector("textarea[name=Words]")!.TextContent.ShouldBe(words);
    }

    [Fact]
    public async Task A_bad_wish_is_told_and_kept_in_the_form()
    {
        var page = await (await house.As("7-jobseeker")).Go("/own/skills");
        var told = await page.Submit("#wish", "button[value=save]", ("Wish.CommuteMinutes", "4000"));
        told.Text.ShouldContain("Kirjoita työmatka minuutteina");
        told.Document.QuerySelector("input[name='Wish.CommuteMinutes']")!.GetAttribute("value").ShouldBe("4000");
    }

    [Fact]
    public void A_profile_knows_nothing_that_the_law_forbids()
    {
        // 1325/2014 and D-19–D-24: a new field here is a decision, not an accident.
        typeof(PersonProfile).GetProperties().Select(p => p.Name).Where(n => n != "EqualityContract").ShouldBe(
            ["Key", "Lot", "HasCar", "MayWork", "Skills", "Occupations", "Licences", "Languages", "Municipality", "MostTravelMinutes", "AcceptedMunicipalities", "Hours", "Shifts", "AvailableFromDay", "WantsMatching"], ignoreOrder: true);
    }
}
