using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform.Network;

namespace Nivel.Tests.Modules.Employers;

/// <summary>What workers correct in orders improves what is recognised in the next.</summary>
public sealed class Orders_teach_the_recogniser(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Passport = "food-hygiene-passport";

    [Fact]
    public async Task What_a_worker_leaves_out_is_a_correction_and_what_stays_is_one_too()
    {
        await Forget();
        var read = await Read("3-job-coach");
        read.Document.QuerySelector("#order ul.n-needs")!.TextContent.ShouldContain("hygieniapassi");
        var line = Line(read);
        var found = await read.Submit("#order", "button[value=find]", ("Form.Search", "lajittelu"));
        found.Document.QuerySelector($"input[name='{line}.Words']")!.GetAttribute("value").ShouldBe("hygieniapassi", "looking for more keeps where the rest came from");
        await found.Submit("#order", "button[value=save]", ("Employer", "Varastola Oy"), ($"{line}.As", "no"));
        var learnt = await house.InDb(db => db.SkillCorrections.ToListAsync());
        learnt.Single(c => c.Suggested == Passport).ShouldSatisfyAllConditions(c => c.Accepted.ShouldBeFalse(), c => c.Words.ShouldBe("hygieniapassi"));
        learnt.ShouldContain(c => c.Accepted);
    }

    [Fact]
    public async Task What_an_employer_leaves_out_may_be_right_and_teaches_nothing()
    {
        await Forget();
        var read = await Read("6-employer");
        (await read.Submit("#order", "button[value=save]", ($"{Line(read)}.As", "no"))).Path.ShouldStartWith("/employers/orders/");
        (await house.InDb(db => db.SkillCorrections.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_workers_leave_out_again_and_again_is_no_longer_read_in_orders()
    {
        await Forget();
        await house.InDb(async db =>
        {
            var area = (await db.Set<EmploymentArea>().FirstAsync(a => db.People.Any(p => p.Persona == "3-job-coach" && p.AreaId == a.Id))).Id;
            for (var i = 0; i < 60; i++) db.SkillCorrections.Add(new SkillCorrection(area, "hygieniapassi", Nivel.Match.Language.Finnish, Passport, accepted: false, null));
            await db.SaveChangesAsync();
        });
        (await Read("6-employer")).Document.QuerySelectorAll($"#order input[value='{Passport}']").ShouldBeEmpty();
        await Forget();
    }

    private async Task<Page> Read(string persona)
    {
        var form = await (await house.As(persona)).Go("/employers/orders/new");
        (string, string)[] company = form.Document.QuerySelector("#order [name=Employer]") is null ? [] : [("Employer", "Varastola Oy")];
        return await form.Submit("#order", "button[value=read]", [("Title", "Varastotyöntekijä"), ("Words", Orders.Words), ("Municipality", "901"), .. company]);
    }

    /// <summary>The form's name for the line of the hygiene passport.</summary>
    private static string Line(Page read) => read.Document.QuerySelector($"#order input[value='{Passport}']")!.GetAttribute("name")!.Replace(".Id", "", StringComparison.Ordinal);

    private Task Forget() => house.InDb(db => db.SkillCorrections.ExecuteDeleteAsync());
}
