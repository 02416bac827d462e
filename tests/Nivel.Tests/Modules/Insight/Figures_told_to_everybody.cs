using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Protecting;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Printing;
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

    [Fact]
    public void A_rate_is_hidden_where_a_count_that_it_is_made_of_is()
    {
        Told Rate(int longTerm)
        {
            IndicatorValue Of(string indicator, string group, decimal value, int? of = null) => new(default, indicator, "2026-02", group.Length > 0 ? "place" : "", group, value, of, default);
            var places = new[] { "1", "2", "3" }.SelectMany(p => new[] { Of("jobseekers", p, 200), Of("unemployed", p, 100), Of("in-services", p, 30), Of("long-term-unemployed", p, longTerm), Of("young-unemployed", p, 20), Of("over-50-unemployed", p, 30) });
            IndicatorValue[] whole = [Of("jobseekers", "", 600), Of("unemployed", "", 300), Of("in-services", "", 90), Of("long-term-unemployed", "", 3 * longTerm), Of("young-unemployed", "", 60), Of("over-50-unemployed", "", 90), Of("activation-rate", "", 30, 60)];
            return PublicBook.Of("2026-02", [.. places, .. whole])[new("activation-rate", "2026-02", "", "")];
        }

        Rate(longTerm: 20).Value.ShouldBe(30);
        Rate(longTerm: 1).IsHidden.ShouldBeTrue("three long-term unemployed and a rate over sixty would tell each other");
    }

    [Fact]
    public async Task Become_a_tagged_report_in_each_language_for_everybody()
    {
        if (!house.Services.GetRequiredService<PdfPrinter>().IsPossible) Assert.Skip("No Chromium is installed here");
        await Count();
        await using var scope = house.Services.CreateAsyncScope();
        var (builder, shelf) = (scope.ServiceProvider.GetRequiredService<ReportBuilder>(), scope.ServiceProvider.GetRequiredService<ReportShelf>());
        await house.InDb(async db =>
        {
            var area = await db.Areas.FirstAsync(a => db.PublicFigures.Any(f => f.AreaId == a.Id));
            var month = (await PublicSeries.MonthsOf(db, area.Id))[0];
            foreach (var language in Web.Platform.Languages.All)
            {
                var file = await shelf.Get(area, null, month, (await builder.Of(area, null, month, language))!, "pdf", makes: true, CancellationToken.None);
                var document = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file!, TestContext.Current.CancellationToken));
                document.ShouldContain("/StructTreeRoot");
                document.ShouldContain($"/Lang ({language})");
            }
        });
        (await house.Visitor().Raw(new(HttpMethod.Get, "/statistics?as=report.pdf"))).Content.Headers.ContentType?.MediaType.ShouldBe("application/pdf", "what is made is lent to anybody");
    }

    [Fact]
    public async Task Are_told_of_to_each_manager_once_a_month_with_the_way_to_the_report_and_no_figure()
    {
        await Count();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await using var scope = house.Services.CreateAsyncScope();
            await house.Services.GetServices<IScheduledJob>().OfType<MonthlyReports>().Single().Run(scope.ServiceProvider, CancellationToken.None);
        }

        string[] Made(string kind) => [.. Directory.EnumerateFiles(house.DataFolder, $"nivel-2026-02-*.{kind}", SearchOption.AllDirectories).Select(f => Path.GetFileNameWithoutExtension(f)).Order()];
        Made("xlsx").Length.ShouldBeGreaterThan(3, "of the area and of municipalities, in three languages");
        if (house.Services.GetRequiredService<PdfPrinter>().IsPossible) Made("pdf").ShouldBe(Made("xlsx"), "whatever has a workbook has a paper");
        await house.InDb(async db =>
        {
            var mails = await db.Outbox.AsNoTracking().Where(m => m.Once != null && m.Once.StartsWith("monthly-report:")).ToListAsync();
            mails.Count.ShouldBe(await db.People.CountAsync(u => u.Role == Role.Manager && u.Email != ""));
            mails.ShouldAllBe(m => m.Subject.Contains("helmikuu 2026") && m.Subject.Contains("februari 2026"));
            foreach (var link in mails.SelectMany(m => m.Body.Split('\n')).Where(l => l.Contains("/statistics", StringComparison.Ordinal)).Select(l => new Uri(l).PathAndQuery).Distinct())
                (await house.Visitor().Go(link)).Text.ShouldContain("helmikuun 2026 lopussa");
        });
    }

    private static Task<int> Shown(Web.Platform.Data.Db db) => db.PublicFigures.CountAsync(f => f.AreaId == db.PublicFigures.Select(g => g.AreaId).First());

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }
}
