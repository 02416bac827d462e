using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Match;
using Nivel.Tests.Houses;
using Nivel.Tests.Modules.Employers;
using Nivel.Web.Modules.Skills.Fairness;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Skills;

public sealed class Fairness_of_matching(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_manager_audits_the_lists_and_the_month_keeps_one_row()
    {
        await Looked(12);
        var manager = await house.As("9-manager");
        var audited = await (await manager.Go("/insight/fairness")).Submit("#audit");
        audited.Document.QuerySelector("#by-sex").ShouldNotBeNull();
        audited.Document.QuerySelector("#by-language").ShouldNotBeNull();
        audited.Text.ShouldContain("1 / log2(1 + sija)");
        await (await manager.Go("/insight/fairness")).Submit("#audit");
        var report = await house.InDb(db => db.FairnessReports.SingleAsync(r => r.Month == "2026-03"));
        var audits = report.Audits();
        audits.Select(a => a.Grouping).ShouldBe(["sex", "age", "language"]);
        audits[0].Shown.Lists.ShouldBeGreaterThanOrEqualTo(12);
        audits[0].Shown.Groups.Select(g => g.Group).ShouldBe(["female", "male"]);
        audits[0].Shown.Groups.ShouldAllBe(g => g.Verdict != ExposureVerdict.TooFew || g.Ratio >= 0 || double.IsNaN(g.Ratio));
        report.Result.ShouldNotContain((await Orders.Aino(house)).Id.ToString());
    }

    [Fact]
    public async Task The_job_audits_the_past_month_once()
    {
        await using var scope = house.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<IScheduledJob>().OfType<AuditFairness>().Single();
        (await job.Run(scope.ServiceProvider, TestContext.Current.CancellationToken)).ShouldNotStartWith("0 areas");
        (await job.Run(scope.ServiceProvider, TestContext.Current.CancellationToken)).ShouldStartWith("0 areas");
        (await house.InDb(db => db.FairnessReports.CountAsync(r => r.Month == "2026-02"))).ShouldBe(await house.InDb(db => db.Areas.CountAsync()));
    }

    [Theory]
    [InlineData("9-manager", HttpStatusCode.OK)]
    [InlineData("91-administrator", HttpStatusCode.OK)]
    [InlineData("2-coach", HttpStatusCode.Forbidden)]
    [InlineData("6-employer", HttpStatusCode.Forbidden)]
    public async Task Only_managers_and_administrators_see_it(string persona, HttpStatusCode status) =>
        (await (await house.As(persona)).Go("/insight/fairness")).Status.ShouldBe(status);

    [Fact]
    public void Small_cells_are_hidden_and_too_few_say_nothing()
    {
        IndexModel.Count(4).ShouldBe("< 5");
        IndexModel.Count(5).ShouldBe("5");
        IndexModel.Figure(new GroupExposure("female", 4, 2, 0.5, 0.1, 0.9, ExposureVerdict.TooFew)).ShouldBe("–");
        IndexModel.Figure(null).ShouldBe("–");
    }

    private async Task Looked(int orders)
    {
        var (employer, coach) = (await house.As("6-employer"), await house.As("3-job-coach"));
        for (var i = 0; i < orders; i++) await coach.Go($"/employers/orders/{Orders.IdOf(await Orders.Send(employer, $"Varastotyöntekijä {i}"))}");
    }
}
