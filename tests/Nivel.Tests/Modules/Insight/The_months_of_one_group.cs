using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Figures;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Insight;

public sealed class The_months_of_one_group(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_municipality_has_its_own_series_and_a_small_month_is_hidden_in_the_table_and_in_the_file()
    {
        await Count();
        var small = await house.InDb(db => db.IndicatorValues.Where(v => v.Indicator == "young-unemployed" && v.By == "place" && v.Value > 0 && v.Value < 5).OrderBy(v => v.Id).FirstAsync());
        var manager = await house.As("9-manager");
        var page = await manager.Go($"/insight/young-unemployed?view=place-{small.Group}");
        var name = await house.InDb(db => db.Municipalities.Where(m => m.Code == small.Group).Select(m => m.Name).SingleAsync());
        page.Document.QuerySelector("h1")!.TextContent.ShouldContain(name);
        var row = page.Document.QuerySelectorAll("#series tbody tr").Single(r => r.Children[0].TextContent == SeriesModel.Label(small.Month));
        row.Children[1].TextContent.ShouldBe("peitetty");
        row.Children[1].GetAttribute("data-value").ShouldBeNullOrEmpty();
        (await manager.Go($"/insight/young-unemployed?view=place-{small.Group}&as=csv")).Html.ShouldContain($"\r\n{small.Month};;;");
    }

    [Fact]
    public async Task The_wall_of_a_municipality_leads_to_its_own_series_and_the_divided_table_to_each_of_them()
    {
        await Count();
        var manager = await house.As("9-manager");
        var place = await house.InDb(db => db.IndicatorValues.Where(v => v.By == "place").Select(v => v.Group).FirstAsync());
        (await manager.Go($"/insight?view=place-{place}")).Document.QuerySelectorAll(".n-tile-name").ShouldAllBe(a => a.GetAttribute("href")!.EndsWith($"?view=place-{place}"));
        (await manager.Go("/insight/unemployed?by=place")).Document.QuerySelectorAll("#groups th a").Length.ShouldBeGreaterThan(1);
        (await manager.Go("/insight/unemployed?by=place&as=groups.csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task A_figure_is_divided_by_sex_and_by_phase_and_no_small_group_follows_from_the_total()
    {
        await Count();
        var manager = await house.As("9-manager");
        foreach (var by in new[] { "sex", "phase" })
        {
            var page = await manager.Go($"/insight/unemployed?by={by}");
            page.Document.QuerySelectorAll("#groups tbody tr").Length.ShouldBeGreaterThan(1, by);
            page.Document.QuerySelectorAll("#groups tbody tr").Count(r => r.Children[1].TextContent == "peitetty").ShouldNotBe(1, by);
        }
    }

    [Fact]
    public async Task Another_workers_months_are_not_found_and_the_own_ones_are()
    {
        await Count();
        var coach = await house.As("2-coach");
        (await coach.Go("/insight/jobseekers?view=own")).Status.ShouldBe(HttpStatusCode.OK);
        var other = await house.InDb(db => db.Clients.Where(c => c.CoachId != null).Select(c => c.CoachId!.Value).Distinct().ToListAsync());
        foreach (var id in other) (await coach.Go($"/insight/jobseekers?view=coach-{id.Value:N}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_rate_takes_the_labour_force_from_the_register_and_is_hidden_where_the_unemployed_are()
    {
        await house.InDb(async db =>
        {
            var places = await db.Municipalities.Select(m => m.Code).ToListAsync();
            db.Statistics.AddRange(places.Select(code => new StatisticValue("12r5.TYOVOIMATK", $"KU{code}", "2025-12", 1000, "koe", new(2026, 1, 20), null)));
            return await db.SaveChangesAsync();
        });
        await Count();
        var (unemployed, rates) = await house.InDb(async db => (
            await db.IndicatorValues.Where(v => v.Indicator == "unemployed" && v.Month == "2026-02").ToDictionaryAsync(v => v.By + v.Group),
            await db.IndicatorValues.Where(v => v.Indicator == "unemployment-rate" && v.Month == "2026-02").ToListAsync()));
        var places = await house.InDb(async db => await db.Municipalities.CountAsync(m => m.AreaId == db.Areas.First().Id));
        rates.Count.ShouldBe(1 + unemployed.Values.Count(v => v.By == "place"));
        foreach (var rate in rates) rate.Value.ShouldBe(Math.Round(100m * unemployed[rate.By + rate.Group].Value!.Value / (1000 * (rate.By == "" ? places : 1)), 1, MidpointRounding.AwayFromZero));
        var manager = await house.As("9-manager");
        List<string> Hidden(Page page) => [.. page.Document.QuerySelectorAll("#groups tbody tr").Where(r => r.Children[1].TextContent == "peitetty").Select(r => r.Children[0].TextContent.Trim())];
        Hidden(await manager.Go("/insight/unemployed?by=place")).ShouldNotBeEmpty("a small municipality is needed for this to mean anything");
        Hidden(await manager.Go("/insight/unemployment-rate?by=place")).ShouldBe(Hidden(await manager.Go("/insight/unemployed?by=place")));
    }

    [Fact]
    public async Task A_published_series_stands_beside_the_same_months_where_it_has_them()
    {
        await house.InDb(async db =>
        {
            var places = await db.Municipalities.Where(m => m.AreaId == db.Areas.First().Id).Select(m => m.Code).ToListAsync();
            db.Statistics.AddRange(places.Select(code => new StatisticValue("12r5.PITKAAIKAISTYOTTOMAT", $"KU{code}", "2025-11", 7, "koe", new(2026, 1, 20), null)));
            return await db.SaveChangesAsync();
        });
        await Count();
        var page = await (await house.As("9-manager")).Go("/insight/long-term-unemployed");
        page.Text.ShouldContain("Samat kuukaudet vierekkäin");
        var filled = page.Document.QuerySelectorAll("#series tbody tr").Where(r => r.Children[2].TextContent != "–").ToList();
        filled.Select(r => r.Children[0].TextContent).ShouldBe(["11/2025"]);
    }

    [Fact]
    public void A_change_of_a_year_is_called_one_only_beyond_chance()
    {
        IndicatorValue Of(string code, decimal? value, int? of = null) => new(default, code, "2026-01", "", "", value, of, default);
        var (persons, share) = (Indicator.Find("unemployed")!, Indicator.Find("exits-to-work")!);
        YearChange.Of(persons, Of("", 125), Of("", 100))!.Word.ShouldBe("same");
        YearChange.Of(persons, Of("", 150), Of("", 100)).ShouldBe(new("more", "+50"));
        YearChange.Of(share, Of("", 30, 200), Of("", 50, 200)).ShouldBe(new("less", $"−{20:0.0}"));
        YearChange.Of(share, Of("", 30, 20), Of("", 50, 20))!.Word.ShouldBe("same");
        YearChange.Of(Indicator.Find("duration")!, Of("", 30, 20), Of("", 50, 20))!.Word.ShouldBe("bare");
        YearChange.Of(persons, Of("", null), Of("", 100)).ShouldBeNull();
    }

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }
}
