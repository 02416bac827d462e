using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Tests.Houses;
using Nivel.Insight.Figures;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Insight;

public sealed class Read_the_areas_figures(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Before_the_first_count_the_page_says_so_instead_of_showing_zeros()
    {
        await house.InDb(db => db.IndicatorValues.ExecuteDeleteAsync());
        var page = await (await house.As("9-manager")).Go("/insight");
        page.Text.ShouldContain("Lukuja ei ole vielä laskettu");
    }

    [Fact]
    public async Task The_job_counts_the_same_twice_and_the_wall_shows_it_with_definition_and_age()
    {
        await Count();
        var once = await house.InDb(db => db.IndicatorValues.CountAsync());
        await Count();
        (await house.InDb(db => db.IndicatorValues.CountAsync())).ShouldBe(once);
        var visitor = await house.As("9-manager");
        var wall = await visitor.Go("/insight");
        wall.Document.QuerySelectorAll(".n-tile").Length.ShouldBe(Indicator.All.Count);
        var series = await visitor.Go("/insight/long-term-unemployed");
        series.Document.QuerySelectorAll("#series tbody tr").Length.ShouldBe(46);
        series.Text.ShouldContain("vähintään 12 kuukautta yhtäjaksoisesti");
        series.Text.ShouldContain("Laskettu to 12.3. 01.30");
    }

    [Fact]
    public async Task The_demo_area_follows_the_printed_series_in_shape()
    {
        await Count();
        var own = await house.InDb(db => db.IndicatorValues.Where(v => v.Indicator == "long-term-unemployed" && v.By == "").OrderBy(v => v.Month).Select(v => v.Value!.Value).ToListAsync());
        var printed = File.ReadLines(Repository.SharedFile("reference/long-term-unemployed.csv")).Skip(1).Select(l => decimal.Parse(l.Split(',')[4], null)).ToList();
        for (var month = 0; month < printed.Count; month++)
            (own[month] / own[0]).ShouldBe(printed[month] / printed[0], 0.12m, $"month {month}");
    }

    [Fact]
    public async Task Figures_of_fewer_than_five_persons_are_hidden_and_an_unknown_share_is_not_zero()
    {
        await Count();
        var small = await house.InDb(db => db.IndicatorValues.Where(v => v.By == "place" && v.Value > 0 && v.Value < 5).ToListAsync());
        small.ShouldNotBeEmpty("the small area must have small cells for this to mean anything");
        small.Where(v => Indicator.Find(v.Indicator)!.Unit == Unit.Persons).ShouldAllBe(v => Indicator.Find(v.Indicator)!.Show(v) == "< 5");
        Indicator.Find("referrals-answered")!.Show((IndicatorValue?)null).ShouldBe("–");
    }

    [Fact]
    public async Task An_indicator_that_does_not_exist_is_not_found_and_a_provider_may_not_look()
    {
        (await (await house.As("9-manager")).Go("/insight/nothing")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await house.As("5-provider")).Go("/insight")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }

    [Theory]
    [InlineData("2-coach", "own")]
    [InlineData("1-adviser", "")]
    [InlineData("8-coordinator", "")]
    [InlineData("9-manager", "")]
    public async Task The_list_behind_a_figure_opens_for_whoever_is_shown_it(string persona, string view)
    {
        var visitor = await house.As(persona);
        var behind = new HashSet<string>();
        foreach (var indicator in Indicator.All)
        {
            var page = await visitor.Go($"/insight/{indicator.Code}?view={view}");
            if (page.Document.QuerySelector("#list-behind a")?.GetAttribute("href") is { } address) behind.Add(address);
        }

        behind.Count.ShouldBeGreaterThan(1);
        behind.Any(a => a.StartsWith("/clients", StringComparison.Ordinal)).ShouldBe(persona == "2-coach", "people are listed for their own worker alone");
        foreach (var address in behind) (await visitor.Go(address)).Status.ShouldBe(HttpStatusCode.OK, address);
    }
}
