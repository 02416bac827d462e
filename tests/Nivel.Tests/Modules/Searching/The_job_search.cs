using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Searching;

namespace Nivel.Tests.Modules.Searching;

public sealed class The_job_search(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_the_person_writes_counts_towards_the_agreed_number_and_the_coach_sees_it()
    {
        var aino = await house.Aino();
        var (coach, own) = (await house.As("2-coach"), await house.As("7-jobseeker"));
        await house.InDb(async db => { db.Plans.RemoveRange(db.Plans.Where(p => p.ClientId == aino.Id)); await db.SaveChangesAsync(); });
        var plan = await (await coach.Go($"/plans/{aino.Id}/draft")).Submit("#draft", ("Goal", "Työ"), ("SearchCount", "3"), ("Steps[0].Text", "Haen"), ("Steps[0].DueOn", "2026-03-20"));
        await plan.Submit("#agree");
        var page = await own.Go("/own/search");
        page.Text.ShouldContain("3 työmahdollisuutta kuukaudessa");
        var refused = await page.Submit("#act", ("Act.Job", ""), ("Act.On", "2027-01-01"));
        refused.Text.ShouldContain("Kirjoita, mitä työtä hait");
        refused.Text.ShouldContain("ei tulevaa");
        page = await page.Submit("#act", ("Act.Job", "Keittiötyöntekijä"), ("Act.Employer", "Ravintola Salo"), ("Act.On", "2026-03-12"));
        page.Document.QuerySelector("#periods")!.TextContent.ShouldContain("1 / 3");
        await (await coach.Go($"/clients/{aino.Id}/search")).Submit("#act", ("Act.Kind", "Interview"), ("Act.Job", "Kokki"), ("Act.On", "2026-03-12"));
        page = await coach.Go($"/clients/{aino.Id}/search");
        page.Document.QuerySelector("#periods")!.TextContent.ShouldContain("1 / 3", customMessage: "an interview is no application");
        page.Text.ShouldContain("työntekijän kirjaama");
        var act = await house.InDb(db => db.SearchActs.SingleAsync(a => a.Employer == "Ravintola Salo" && a.ClientId == aino.Id));
        (await (await own.Go("/own/search")).Submit($"#tell-{act.Id}", ("result", "Job"))).Text.ShouldContain("sai työn");
        (await house.Latest(aino.Id, "SearchActWritten")).ShouldNotBeNull();
    }

    [Fact]
    public void Each_act_falls_in_one_period_and_periods_follow_each_other() => Check.QuickThrowOnFailure(Prop.ForAll(
        (from begun in Gen.Choose(0, 800) from days in Gen.Choose(0, 85).ArrayOf() select (begun, days)).ToArbitrary(), given =>
    {
        var agreed = new DateOnly(2025, 1, 31).AddDays(given.begun);
        var today = agreed.AddDays(85);
        var acts = given.days.Select(d => (SearchActKind.Application, agreed.AddDays(d))).ToList();
        var periods = SearchPeriod.Of(agreed, 4, acts, today, before: 5);
        periods.Sum(p => p.Done).ShouldBe(acts.Count);
        periods[0].Days.Contain(today).ShouldBeTrue();
        foreach (var (later, earlier) in periods.Zip(periods.Skip(1))) earlier.Days.Last!.Value.AddDays(1).ShouldBe(later.Days.First);
    }));

    [Fact]
    public void Before_the_plan_there_are_no_periods() => SearchPeriod.Of(new(2026, 3, 12), 4, [], new(2026, 3, 11)).ShouldBeEmpty();
}
