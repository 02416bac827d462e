using System.Net;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills;

namespace Nivel.Tests.Modules.Skills;

public sealed class Future_skills_of_an_occupation(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Address = "/skills/occupations/warehouse-worker";

    [Fact]
    public async Task Anyone_reads_what_the_work_takes_and_a_jobseeker_sees_what_they_have()
    {
        var aino = await Orders.Aino(house);
        await house.InDb(async db =>
        {
            await db.ClientSkills.Where(s => s.ClientId == aino.Id).ExecuteDeleteAsync();
            db.ClientSkills.Add(new ClientSkill(aino.Id, "forklift-driving", SkillStanding.Has, "worker"));
            await db.SaveChangesAsync();
        });
        var found = await house.Visitor().Go("/skills/occupations?q=varastomies");
        found.Document.QuerySelector($"a[href='{Address}']").ShouldNotBeNull();
        var anyone = await house.Visitor().Go(Address);
        anyone.Text.ShouldContain("Tarvitaan yleensä");
        anyone.Text.ShouldNotContain("osaat tämän");
        (await (await house.As("7-jobseeker")).Go(Address)).Text.ShouldContain("Sinulla on näistä jo");
    }

    [Fact]
    public async Task A_profile_names_its_checker_and_never_describes_one_company()
    {
        var coordinator = await house.As("8-coordinator");
        var form = await coordinator.Go($"{Address}/write");
        var refused = await form.Submit("#future-form", "button[value=save]", ("Form.Story", "Automaatio lisääntyy."), ("Form.EmployersHeard", "1"), ("Form.CheckedBy", ""), ("Form.CheckedOn", "2026-03-20"), ("Form.Source", "Haastattelut"));
        refused.Text.ShouldContain("vähintään kahta työnantajaa");
        refused.Text.ShouldContain("mikä organisaatio");
        refused.Text.ShouldContain("Valitse tarkistuspäivä");
        refused.Document.QuerySelector("#Form_Story")!.TextContent.ShouldBe("Automaatio lisääntyy.");
        var sought = await refused.Submit("#future-form", "button[value=find]", ("Form.Find", "trukin ajo"));
        var written = await sought.Submit("#future-form", "button[value=save]", ("Form.Growing", "forklift-driving"), ("Form.EmployersHeard", "6"), ("Form.CheckedBy", "REDU"), ("Form.CheckedOn", "2026-03-02"));
        written.Text.ShouldContain("Osaajaprofiili on tallennettu");
        written.Text.ShouldContain("Kuultu 6 työnantajaa");
        (await house.Visitor().Go(Address)).Text.ShouldContain("Automaatio lisääntyy.");
        (await form.Submit("#future-form", "button[value=save]", ("Form.Story", "Toinen."), ("Form.EmployersHeard", "3"), ("Form.CheckedBy", "X"), ("Form.CheckedOn", "2026-03-02"), ("Form.Source", "Y"))).Text.ShouldContain("Joku muu on tallentanut");
    }

    [Fact]
    public async Task A_profile_that_nobody_has_checked_for_three_years_says_so()
    {
        await house.InDb(async db =>
        {
            var profile = new Nivel.Web.Modules.Skills.Occupations.FutureProfile((await db.Areas.FirstAsync()).Id, "cook");
            profile.Write(new() { Story = "Kasvisruoka lisääntyy.", EmployersHeard = 4, CheckedBy = "Alue", CheckedOn = new DateOnly(2023, 3, 1), Source = "Selvitys" }, [], await Orders.ActorOf(house, "8-coordinator"), FrozenClock.Start);
            db.FutureProfiles.Add(profile);
            await db.SaveChangesAsync();
        });
        (await house.Visitor().Go("/skills/occupations/cook")).Text.ShouldContain("olisi pitänyt tarkistaa uudelleen");
    }
}

/// <summary>In a house of its own: no order tells what it needs.</summary>
public sealed class Future_skills_that_few_asked_for(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_few_employers_asked_is_not_shown()
    {
        var rare = await house.InDb(async db => (await db.JobOrders.OrderBy(o => o.Id).Select(o => o.Need).ToListAsync()).Select(n => n.OccupationId).OfType<string>().First());
        await house.InDb(async db =>
        {
            foreach (var order in await db.JobOrders.ToListAsync()) order.Correct(Nivel.Web.Modules.Employers.JobNeed.Empty, await Orders.ActorOf(house, "3-job-coach"), FrozenClock.Start);
            await db.SaveChangesAsync();
        });
        (await house.Visitor().Go($"/skills/occupations/{rare}")).Text.ShouldContain("ei vielä voi sanoa");
        (await house.Visitor().Go("/skills/occupations/no-such")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
