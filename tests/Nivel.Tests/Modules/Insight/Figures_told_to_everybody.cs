using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Protecting;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Tests.Modules.Insight;

public sealed class Figures_told_to_everybody(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Are_those_of_whole_months_and_none_of_a_few_people()
    {
        await Count();
        var told = await house.InDb(db => db.PublicFigures.AsNoTracking().ToListAsync());
        told.Max(f => f.Month).ShouldBe("2026-02");
        var counts = told.Where(f => MonthRelease.Counts.Contains(f.Indicator)).ToList();
        counts.ShouldAllBe(f => f.Value == null || f.Value == 0 || f.Value >= 5);
        counts.Count(f => f.IsHidden).ShouldBeGreaterThan(0, "the small area must have small cells for this to mean anything");
        foreach (var column in counts.Where(f => f.By == "place").GroupBy(f => (f.Indicator, f.Month)))
            if (!counts.Single(f => f.By == "" && f.Indicator == column.Key.Indicator && f.Month == column.Key.Month).IsHidden) column.Count(f => f.IsHidden).ShouldNotBe(1, $"{column.Key}");
    }

    [Fact]
    public async Task Stay_hidden_once_hidden_and_say_when_they_were_corrected()
    {
        await Count();
        await house.InDb(async db =>
        {
            var (hidden, shown) = (await db.PublicFigures.FirstAsync(f => f.IsHidden && f.By == "place"), await db.PublicFigures.FirstAsync(f => f.Indicator == "jobseekers" && f.By == "" && f.Month == "2025-11"));
            var area = shown.AreaId;
            await db.IndicatorValues.Where(v => v.AreaId == area && v.Indicator == hidden.Indicator && v.Month == hidden.Month && v.By == "place" && v.Group == hidden.Group).ExecuteUpdateAsync(v => v.SetProperty(x => x.Value, 500m));
            await db.IndicatorValues.Where(v => v.AreaId == area && v.Indicator == "orders" && v.Month == "2025-11" && v.By == "").ExecuteUpdateAsync(v => v.SetProperty(x => x.Value, 77m));
            await new Releasing(db, house.Clock).Of(area, CancellationToken.None);
            (await db.PublicFigures.AsNoTracking().SingleAsync(f => f.Id == hidden.Id)).Value.ShouldBeNull();
            var corrected = await db.PublicFigures.AsNoTracking().SingleAsync(f => f.AreaId == area && f.Indicator == "orders" && f.Month == "2025-11");
            corrected.Value.ShouldBe(77);
            corrected.RevisedAt.ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task Make_a_page_in_three_languages_that_needs_no_account()
    {
        await Count();
        var page = await house.Visitor().Go("/statistics");
        page.Text.ShouldContain("Työttömiä työnhakijoita oli helmikuun 2026 lopussa");
        page.Text.ShouldContain("eivät ole virallinen");
        page.Document.QuerySelectorAll("svg.n-lines path.line").Length.ShouldBeGreaterThanOrEqualTo(3);
        (await house.Visitor().Go("/statistics?month=nonsense&place=999&area=nobody")).Text.ShouldContain("helmikuun 2026 lopussa");
    }

    [Fact]
    public async Task Come_as_files_that_tell_the_same_as_the_table()
    {
        await Count();
        var visitor = house.Visitor();
        var rows = (await visitor.Go("/statistics?as=csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Length.ShouldBe(1 + await house.InDb(Shown));
        rows[0].ShouldContain("indicator;name;unit;month");
        rows.ShouldContain(r => r.Contains(";hidden;", StringComparison.Ordinal));
        var stat = JsonNode.Parse((await visitor.Go("/export/statistics.json")).Html)!;
        var size = stat["size"]!.AsArray().Select(s => (int)s!).Aggregate(1, (a, b) => a * b);
        stat["value"]!.AsObject().ShouldAllBe(v => int.Parse(v.Key, null) < size);
        stat["status"]!.AsObject().Select(s => (string)s.Value!).ShouldContain("hidden");
    }

    [Fact]
    public async Task Are_put_into_workbooks_by_the_job_and_made_once()
    {
        await Count();
        await using var scope = house.Services.CreateAsyncScope();
        await house.InDb(async db =>
        {
            var area = await db.Areas.FirstAsync(a => db.PublicFigures.Any(f => f.AreaId == a.Id));
            var month = (await PublicSeries.MonthsOf(db, area.Id))[0];
            var (builder, shelf) = (scope.ServiceProvider.GetRequiredService<ReportBuilder>(), scope.ServiceProvider.GetRequiredService<ReportShelf>());
            var report = (await builder.Of(area, null, month, "fi"))!;
            var file = (await shelf.Get(area, null, month, report, "xlsx", makes: true, CancellationToken.None))!;
            var made = File.GetLastWriteTimeUtc(file);
            (await shelf.Get(area, null, month, report, "xlsx", makes: true, CancellationToken.None)).ShouldBe(file);
            File.GetLastWriteTimeUtc(file).ShouldBe(made);
            using var stream = File.OpenRead(file);
            using var book = TabularFile.Open(stream, file);
            book.Columns[0].Name.ShouldStartWith(area.NameFi);
            book.Rows().Count().ShouldBeGreaterThan(30);
            (await builder.Of(area, "999", month, "fi")).ShouldBeNull();
        });
    }

    private static Task<int> Shown(Web.Platform.Data.Db db) => db.PublicFigures.CountAsync(f => f.AreaId == db.PublicFigures.Select(g => g.AreaId).First());

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }
}
