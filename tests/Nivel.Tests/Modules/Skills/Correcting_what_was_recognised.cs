using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

public sealed class Correcting_what_was_recognised(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Told = "Trukinkuljettaja, pakkasin tavaraa.";

    [Fact]
    public async Task A_better_name_is_kept_with_the_own_words_and_the_suggestion_is_not()
    {
        var aino = await Cleared();
        var found = await (await (await house.As("7-jobseeker")).Go("/own/skills")).Submit("#read", ("Words", Told));
        var select = found.Document.QuerySelector("#keep select[name$='.Instead']").ShouldNotBeNull();
        var (field, better) = (select.GetAttribute("name")!, select.QuerySelectorAll("option")[1].GetAttribute("value")!);
        var suggested = found.Document.QuerySelector($"input[name='{field.Replace(".Instead", ".Id", StringComparison.Ordinal)}']")!.GetAttribute("value");
        await found.Submit("#keep", (field, better));
        var skill = await house.InDb(db => db.ClientSkills.SingleAsync(s => s.ClientId == aino.Id));
        (skill.ConceptId, skill.Standing).ShouldBe((better, SkillStanding.Has));
        skill.OwnWords.ShouldNotBeNullOrEmpty();
        var learnt = await house.InDb(db => db.SkillCorrections.OrderByDescending(c => c.Id).FirstAsync());
        (learnt.Suggested, learnt.Instead, learnt.Accepted).ShouldBe((suggested, better, false));
        learnt.Words.ShouldBe(skill.OwnWords);
    }

    [Fact]
    public async Task What_people_reject_again_and_again_is_suggested_no_more_and_pressing_twice_teaches_once()
    {
        var aino = await Cleared();
        var person = await house.As("7-jobseeker");
        var found = await (await person.Go("/own/skills")).Submit("#read", ("Words", "Minulla on hygieniapassi."));
        found.Document.QuerySelectorAll("#keep input[value='food-hygiene-passport']").ShouldNotBeEmpty();
        await house.InDb(async db =>
        {
            for (var i = 0; i < 60; i++) db.SkillCorrections.Add(new SkillCorrection(aino.AreaId, "hygieniapassi", Nivel.Match.Language.Finnish, "food-hygiene-passport", accepted: false, null));
            await db.SaveChangesAsync();
        });
        (await (await person.Go("/own/skills")).Submit("#read", ("Words", "Minulla on hygieniapassi."))).Document.QuerySelectorAll("#keep input[value='food-hygiene-passport']").ShouldBeEmpty();
        await house.InDb(db => db.SkillCorrections.ExecuteDeleteAsync());

        await found.Submit("#keep", ("Choices[0].As", "yes"));
        await found.Submit("#keep", ("Choices[0].As", "yes"));
        (await house.InDb(db => db.SkillCorrections.CountAsync())).ShouldBe(1);
    }

    [Theory]
    [InlineData("Soitin Matti Virtaselle", false)]
    [InlineData("131052-308T", false)]
    [InlineData("", false)]
    [InlineData("poronhoito ja erotukset", true)]
    public async Task Own_words_are_kept_where_no_name_fits_but_never_with_personal_data(string words, bool kept)
    {
        var aino = await Cleared();
        var page = await (await house.As("7-jobseeker")).Go("/own/skills");
        var sought = await page.Submit("#find", ("Find", words));
        if (sought.Document.QuerySelector("#own") is null) { words.ShouldBeEmpty(); return; }
        var told = await sought.Submit("#own");
        told.Text.ShouldContain(kept ? "Vastaukset on tallennettu" : "ilman nimiä ja henkilötietoja");
        var stored = await house.InDb(db => db.ClientSkills.Where(s => s.ClientId == aino.Id).Select(s => s.OwnWords).ToListAsync());
        stored.ShouldBe(kept ? [words] : []);
        if (kept) (await (await house.As("7-jobseeker")).Go("/own/profile")).Text.ShouldContain(words);
    }

    [Fact]
    public async Task A_skill_found_by_name_is_added_with_the_words_it_was_looked_for_by()
    {
        var aino = await Cleared();
        var sought = await (await (await house.As("2-coach")).Go($"/skills/{aino.Id}")).Submit("#find", ("Find", "trukilla ajo"));
        var field = sought.Document.QuerySelector("#add input[value='forklift-driving']").ShouldNotBeNull().GetAttribute("name")!;
        await sought.Submit("#add", (field.Replace(".Id", ".As", StringComparison.Ordinal), "yes"));
        var skill = await house.InDb(db => db.ClientSkills.SingleAsync(s => s.ClientId == aino.Id));
        (skill.ConceptId, skill.OwnWords, skill.Source).ShouldBe(("forklift-driving", "trukilla ajo", "worker"));
    }

    private async Task<Client> Cleared()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(db => db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync());
        await house.InDb(db => db.SkillCorrections.ExecuteDeleteAsync());
        return aino;
    }
}
