using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

public sealed class Occupations_near_the_skills(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_person_and_the_coach_see_occupations_and_what_is_missing()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            await db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync();
            foreach (var skill in (string[])["warehouse-work", "forklift-driving", "pallet-jack-use"]) db.ClientSkills.Add(new ClientSkill(aino.Id, skill, SkillStanding.Has, "worker"));
            await db.SaveChangesAsync();
        });
        var own = await (await house.As("7-jobseeker")).Go("/own/skills");
        own.Text.ShouldContain("Ammatteja lähellä tätä osaamista");
        own.Text.ShouldContain("Puuttuu vielä");
        (await (await house.As("2-coach")).Go($"/skills/{aino.Id}")).Text.ShouldContain("Ammatteja lähellä tätä osaamista");
        await house.InDb(db => db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync());
        (await (await house.As("7-jobseeker")).Go("/own/skills")).Text.ShouldNotContain("Ammatteja lähellä");
    }

    [Fact]
    public async Task The_right_to_work_is_what_the_person_says_and_nothing_else()
    {
        var aino = await Orders.Aino(house);
        var person = await house.As("7-jobseeker");
        await (await person.Go("/own/skills")).Submit("#wish", "button[value=save]", ("Wish.MayWork", "false"));
        (await house.InDb(db => db.WorkWishes.SingleAsync(w => w.ClientId == aino.Id))).MayWork.ShouldBe(false);
        await (await person.Go("/own/skills")).Submit("#wish", "button[value=save]", ("Wish.MayWork", ""));
        (await house.InDb(db => db.WorkWishes.SingleAsync(w => w.ClientId == aino.Id))).MayWork.ShouldBeNull();
    }
}
