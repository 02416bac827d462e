using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

/// <summary>What is known of a skill can be told later, corrected and taken back; what is not said is not made up.</summary>
public sealed class Levels_and_years(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_held_language_gets_its_level_and_a_skill_its_years_and_both_can_be_taken_back()
    {
        var aino = await With(new Known("finnish-language", null), new Known("forklift-driving", 2), new Known("food-hygiene-passport", null));
        var page = await (await house.As("7-jobseeker")).Go("/own/skills");
        page.Document.QuerySelector("#more")!.HasAttribute("open").ShouldBeTrue("a language without a level is worth telling");
        page.Document.QuerySelectorAll("#tell-more li").Length.ShouldBe(2, "a card has neither level nor years");
        var told = await page.Submit("#tell-more", ("Choices[0].Level", "C1"), ("Choices[1].Years", "7"));
        told.Text.ShouldContain("Tasot ja vuodet on tallennettu");
        told.Document.QuerySelector("#more")!.HasAttribute("open").ShouldBeFalse();
        (await Held(aino, "finnish-language")).Level.ShouldBe("C1");
        (await Held(aino, "forklift-driving")).Years.ShouldBe(7);
        (await Profile(aino)).Languages.ShouldBe([new LanguageAt(new("finnish-language"), LanguageLevel.C1)]);
        await told.Submit("#tell-more", ("Choices[0].Level", ""), ("Choices[1].Years", ""));
        ((await Held(aino, "finnish-language")).Level, (await Held(aino, "forklift-driving")).Years).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("monta")]
    [InlineData("90")]
    [InlineData("-1")]
    public async Task Years_that_cannot_be_are_told_and_kept_in_the_form(string years)
    {
        var aino = await With(new Known("forklift-driving", 2));
        var told = await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#tell-more", ("Choices[0].Years", years));
        told.Text.ShouldContain("Kirjoita vuodet numeroina");
        told.Document.QuerySelector("#more-0")!.GetAttribute("value").ShouldBe(years);
        (await Held(aino, "forklift-driving")).Years.ShouldBe(2);
    }

    [Fact]
    public async Task The_year_of_last_use_is_told_and_reaches_the_matching()
    {
        var aino = await With(new Known("forklift-driving", 2));
        await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#tell-more", ("Choices[0].Years", "7"), ("Choices[0].LastUsedYear", "2015"));
        (await Profile(aino)).Skills.ShouldBe([new PersonSkill(new("forklift-driving"), SkillLevel.NotStated, 7, 2015)]);
        (await (await house.As("7-jobseeker")).Go("/own/skills")).Document.QuerySelector("input[name='Choices[0].LastUsedYear']")!.GetAttribute("value").ShouldBe("2015");
    }

    [Fact]
    public async Task How_well_is_read_from_the_words_shown_for_correction_and_reaches_the_matching_and_the_profile()
    {
        var aino = await With();
        var person = await house.As("7-jobseeker");
        var read = await (await person.Go("/own/skills")).Submit("#read", ("Words", "Hyvä hitsaustaito. Olen ajanut trukkia."));
        var welding = read.Document.QuerySelector("#keep input[value='welding']")!.GetAttribute("name")!;
        string Field(string name) => welding.Replace(".Id", $".{name}", StringComparison.Ordinal);
        read.Document.QuerySelector($"select[name='{Field("Mastery")}'] option[selected]")!.GetAttribute("value").ShouldBe("Skilled");
        read.Document.QuerySelectorAll("#keep select[name$='.Mastery']").Length.ShouldBe(1, "what the words do not say is not asked here");
        await read.Submit("#keep", (Field("As"), "yes"), (Field("Mastery"), "Expert"));
        (await Profile(aino)).Skills.ShouldBe([new PersonSkill(new("welding"), SkillLevel.Expert)]);
        (await person.Go("/own/profile")).Text.ShouldContain("(erittäin hyvin)");
        (await person.Go("/own/data/print")).Text.ShouldContain("erittäin hyvin", customMessage: "told in words, not as a code");
        var cleared = await (await person.Go("/own/skills")).Submit("#tell-more", ("Choices[0].Mastery", ""));
        (await Held(aino, "welding")).Mastery.ShouldBeNull();
        cleared.Text.ShouldContain("Tasot ja vuodet on tallennettu");
    }

    [Theory]
    [InlineData("2027")]
    [InlineData("15")]
    [InlineData("viime vuonna")]
    public async Task A_year_of_last_use_that_cannot_be_is_told_and_kept_in_the_form(string year)
    {
        var aino = await With(new Known("forklift-driving", 2));
        var told = await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#tell-more", ("Choices[0].Years", "3"), ("Choices[0].LastUsedYear", year));
        told.Text.ShouldContain("ei voi olla tulevaisuudessa");
        told.Document.QuerySelector("input[name='Choices[0].LastUsedYear']")!.GetAttribute("value").ShouldBe(year);
        told.Document.QuerySelector("#more-0")!.GetAttribute("value").ShouldBe("3");
        ((await Held(aino, "forklift-driving")).Years, (await Held(aino, "forklift-driving")).LastUsedYear).ShouldBe((2, null));
    }

    [Fact]
    public async Task A_language_found_by_name_is_added_with_its_level()
    {
        var aino = await With();
        var found = await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#find", ("Find", "ruotsin kieli"));
        var add = found.Document.QuerySelector("#add input[value='swedish-language']").ShouldNotBeNull().GetAttribute("name")!;
        await found.Submit("#add", (add.Replace(".Id", ".As", StringComparison.Ordinal), "yes"), (add.Replace(".Id", ".Level", StringComparison.Ordinal), "B2"));
        (await Held(aino, "swedish-language")).Level.ShouldBe("B2");
    }

    [Fact]
    public async Task Work_that_is_confirmed_says_nothing_of_shifts_or_journey_and_closes_no_evening_work()
    {
        var aino = await With();
        await house.InDb(db => db.WorkWishes.Where(w => w.ClientId == aino.Id).ExecuteDeleteAsync());
        var person = await house.As("7-jobseeker");
        var found = await (await person.Go("/own/skills")).Submit("#read", ("Words", "Olin kokkina viisi vuotta."));
        var done = found.Document.QuerySelector("#keep input[value='cook']")!.GetAttribute("name")!;
        var kept = await found.Submit("#keep", (done.Replace(".Id", ".As", StringComparison.Ordinal), "done"));

        var profile = await Profile(aino);
        (profile.Shifts, profile.MostTravelMinutes).ShouldBe((WorkShifts.NotStated, 0));
        var evening = new JobNeeds("evening") { Shifts = WorkShifts.Evening | WorkShifts.Weekend, Municipality = "901", Occupation = new("cook") };
        var taxonomy = await house.Services.GetRequiredService<TaxonomyShelf>().Open(TestContext.Current.CancellationToken);
        Ranking.One(taxonomy.Taxonomy, profile, evening, (await house.Services.GetRequiredService<CandidateShelf>().TravelTimes()).Minutes).Failed.ShouldBeEmpty();
        kept.Document.QuerySelectorAll("input[name='Wish.Shifts'][checked]").Select(i => i.GetAttribute("value")).ShouldBe(["day"], "the form offers the usual, and only saving it says so");
        kept.Document.QuerySelector("input[name='Wish.CommuteMinutes']")!.GetAttribute("value").ShouldBe("60");
    }

    private sealed record Known(string Concept, int? Years);

    private async Task<Client> With(params Known[] skills)
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            await db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync();
            foreach (var skill in skills) db.ClientSkills.Add(new ClientSkill(aino.Id, skill.Concept, SkillStanding.Has, "own-words") { Years = skill.Years });
            await db.SaveChangesAsync();
        });
        return aino;
    }

    private Task<ClientSkill> Held(Client client, string concept) => house.InDb(db => db.ClientSkills.AsNoTracking().SingleAsync(s => s.ClientId == client.Id && s.ConceptId == concept));

    private async Task<PersonProfile> Profile(Client client) =>
        (await house.Services.GetRequiredService<CandidateShelf>().ProfileOf(client.AreaId, client.Id, TestContext.Current.CancellationToken)).ShouldNotBeNull();
}
