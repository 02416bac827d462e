using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Official;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Comparing;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Tests.Modules.Insight;

public sealed class Compare_with_the_official_table(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Table = "data/stats/unemployment_12r5_2026M06.tsv";

    [Fact]
    public async Task Without_the_table_the_page_says_what_to_import()
    {
        await house.InDb(db => db.Statistics.ExecuteDeleteAsync());
        (await (await house.As("9-manager")).Go("/insight/compare")).Text.ShouldContain("12r5");
    }

    [Fact]
    public async Task The_shares_reckoned_are_those_that_the_table_prints_of_every_region()
    {
        await TakeIn<StatisticsImport>(Repository.SharedFile(Table));
        var table = (await house.InDb(RegisterFigures.Newest))!;
        var share = RegisterShare.All[0];
        var regions = await house.InDb(db => db.Statistics.Where(s => s.Series == "12r5.TYOTOSUUS" && s.Value != null).Select(s => new { s.Region, s.Value }).ToListAsync());
        regions.Count.ShouldBeGreaterThan(300);
        // Of a region without anybody in the labour force the table prints 0.0, where nothing can be reckoned.
        foreach (var region in regions.Where(r => table.Number(r.Region, "TYOVOIMATK") > 0)) table.Of(share, [region.Region]).Value.ShouldBe(region.Value, region.Region);
        var all = regions.Select(r => r.Region).Where(r => r.StartsWith("KU", StringComparison.Ordinal)).ToList();
        (all.Sum(r => table.Number(r, "TYOTTOMATLOPUSSA")) / table.Number("SSS", "TYOTTOMATLOPUSSA"))!.Value.ShouldBe(1m, 0.001m);
    }

    [Fact]
    public async Task A_hidden_number_makes_a_share_at_least_so_much_and_never_less()
    {
        await house.InDb(async db =>
        {
            await db.Statistics.ExecuteDeleteAsync();
            // The official list may have been taken in before: most municipalities are elsewhere then.
            var own = await db.Municipalities.Where(m => m.AreaId != null).OrderBy(m => m.Code).Select(m => m.Code).Take(2).ToListAsync();
            foreach (var (column, first, second) in ((string, decimal?, decimal?)[])[("TYOTTOMATLOPUSSA", 100, 20), ("TYOVOIMATK", 1000, 300), ("PITKAAIKAISTYOTTOMAT", 36, null)])
                db.AddRange(new StatisticValue($"12r5.{column}", $"KU{own[0]}", "2026-06", first, "12r5", new(2026, 7, 21), null), new StatisticValue($"12r5.{column}", $"KU{own[1]}", "2026-06", second, "12r5", new(2026, 7, 21), null));
            await db.SaveChangesAsync();
        });
        var page = await (await house.As("9-manager")).Go("/insight/compare?share=long-term");
        page.Document.QuerySelector("#own-places tbody tr td")!.TextContent.ShouldBe("vähintään 30,0 %");
        page.Document.QuerySelectorAll("svg.n-places path").Length.ShouldBe(await house.InDb(db => db.MunicipalityBorders.CountAsync()));
        (await (await house.As("9-manager")).Go("/insight/compare")).Document.QuerySelector("#own-places tbody tr td")!.TextContent.ShouldBe("9,2 %");
    }

    [Fact]
    public async Task Two_numbers_printed_together_a_gap_and_a_month_out_of_place_are_named()
    {
        var file = Path.Combine(house.DataFolder, "printed.csv");
        await File.WriteAllTextAsync(file, "month,long_term_unemployed\n2024-01,4069\n2024-02,41344128\n2024-05,4130\n2024-04,4131\n2024-06,\"4 140,5\"\n");
        var verdicts = await TakeIn<StatisticsImport>(file);
        verdicts.Select(v => v.Verdict).ShouldBe([Verdict.New, Verdict.Refused, Verdict.New, Verdict.Refused, Verdict.New]);
        verdicts[1].Reasons[0].Code.ShouldBe("glued");
        verdicts[1].Reasons[0].Args.ShouldBe(["41344128", "4134", "4128"]);
        verdicts[2].Warnings[0].Code.ShouldBe("gap");
        verdicts[3].Reasons[0].Code.ShouldBe("not-in-order");
    }

    [Fact]
    public async Task Borders_are_read_thinned_and_refused_when_they_are_none()
    {
        var file = Path.Combine(house.DataFolder, "borders.geojson");
        await File.WriteAllTextAsync(file, """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"natcode":"901"},"geometry":{"type":"Polygon","coordinates":[[[25,65],[25.5,65.0001],[26,65],[26,65.5],[25,65.5],[25,65]]]}},
            {"type":"Feature","properties":{"natcode":"902"},"geometry":{"type":"Point","coordinates":[25,65]}},
            {"type":"Feature","properties":{"natcode":"903"},"geometry":{"type":"Polygon","coordinates":[[[425000,7200000],[426000,7200000],[426000,7210000],[425000,7200000]]]}},
            {"type":"Feature","properties":{},"geometry":null}]}
            """);
        var verdicts = await TakeIn<BorderImport>(file);
        verdicts.Select(v => v.Verdict).ShouldBe([Verdict.Changed, Verdict.Refused, Verdict.Refused, Verdict.Refused]);
        var path = await house.InDb(db => db.MunicipalityBorders.Where(b => b.Code == "901").Select(b => b.Path).SingleAsync());
        path.Count(c => c == 'L').ShouldBe(3, "the corner that lies on the line is left out");
    }

    [Fact]
    public async Task The_official_list_tells_the_employment_areas_with_which_to_compare()
    {
        await TakeIn<MunicipalityImport>(Repository.SharedFile("data/geo/municipalities_2026.tsv"));
        var areas = await house.InDb(db => db.Municipalities.Where(m => m.OfficialArea != "").Select(m => m.OfficialArea).Distinct().CountAsync());
        areas.ShouldBe(File.ReadLines(Repository.SharedFile("data/geo/employment_areas_2026.tsv")).Count(l => l.Length > 0) - 1);
    }

    private async Task<List<RowVerdict>> TakeIn<T>(string file) where T : IImporter
    {
        await using var scope = house.Services.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetServices<IImporter>().OfType<T>().Single();
        return await house.InDb(async db =>
        {
            var actor = (await db.People.FirstAsync(u => u.Role == Role.Administrator)).AsActor();
            var verdicts = new List<RowVerdict>();
            await foreach (var verdict in importer.Take(new ImportSource(file, Path.GetFileName(file)), new ImportRun(db, actor, house.Clock.GetUtcNow(), new(2026, 3, 12), new Dictionary<string, string>(), new Dictionary<int, string>()), CancellationToken.None)) verdicts.Add(verdict);
            await db.SaveChangesAsync();
            return verdicts;
        });
    }
}
