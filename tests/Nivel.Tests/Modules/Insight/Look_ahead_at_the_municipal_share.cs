using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Rules.MunicipalFunding;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Insight;

public sealed class Look_ahead_at_the_municipal_share(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Before_the_first_count_the_page_says_what_to_do()
    {
        await house.InDb(db => db.CounterCounts.ExecuteDeleteAsync());
        (await (await house.As("9-manager")).Go("/insight/municipal-share")).Text.ShouldContain("ei ole maksettujen päivien tietoja");
    }

    [Fact]
    public async Task The_counters_are_those_of_the_unemployed_with_the_days_since_the_list_added()
    {
        await Count();
        var (counted, persons) = await house.InDb(async db => (await db.CounterCounts.SumAsync(c => c.Persons),
            await db.Clients.CountAsync(c => c.EndedOn == null && c.UnemployedSince != null && c.BenefitDays != null && c.Statutory != null)));
        counted.ShouldBe(persons);
        var highest = await house.InDb(db => db.CounterCounts.MaxAsync(c => c.Counter));
        // The lists of the demo area are of the first of March: nine payment days to the twelfth.
        highest.ShouldBe(await house.InDb(db => db.Clients.Where(c => c.EndedOn == null && c.UnemployedSince != null).MaxAsync(c => c.BenefitDays!.Value)) + PaymentDays.Since(new(2026, 3, 1), new(2026, 3, 12)));
    }

    [Fact]
    public async Task The_page_shows_twelve_months_day_classes_and_what_is_assumed()
    {
        await Count();
        var page = await (await house.As("9-manager")).Go("/insight/municipal-share");
        page.Document.QuerySelectorAll("#months tbody tr").Length.ShouldBe(12);
        page.Text.ShouldContain("4/2026");
        page.Text.ShouldContain("701–");
        page.Text.ShouldContain("Joka kuukausi poistuu");
        var worked = page.Document.QuerySelectorAll(".n-working dt").Select(t => t.TextContent).ToList();
        worked.ShouldContain("Poistuu kuukaudessa");
        var worded = Texts.FilesOf(typeof(Texts).Assembly).Single(f => f.Module == "Law").Entries.Where(e => e.Key.StartsWith("step-", StringComparison.Ordinal)).Select(e => e.Value["fi"]).ToHashSet();
        worked.ShouldAllBe(term => worded.Contains(term), "every line of the working has words of its own, not a code made readable");
    }

    [Fact]
    public async Task The_first_month_is_what_the_rules_say_of_the_same_counters()
    {
        await Count();
        var counts = await house.InDb(db => db.CounterCounts.AsNoTracking().ToListAsync());
        var outlook = ShareOutlook.Of(counts, new([], null), null, new(2026, 3, 12));
        var april = counts.Sum(c => MunicipalShare.OverDays(Nivel.Rules.Days.Of(new(2026, 4, 1), new(2026, 4, 30)), c.Counter + PaymentDays.Since(new(2026, 3, 11), new(2026, 3, 31)), outlook.Daily.Answer).Municipality.Amount * c.Persons);
        outlook.Stay[0].Municipality.Amount.ShouldBe(april);
    }

    [Fact]
    public async Task The_range_lies_around_the_middle_and_a_short_past_gives_none()
    {
        await Count();
        var counts = await house.InDb(db => db.CounterCounts.AsNoTracking().ToListAsync());
        var outlook = ShareOutlook.Of(counts, new([0.02m, 0.05m, 0.06m, 0.07m, 0.08m, 0.12m], 10), null, new(2026, 3, 12));
        var (most, least) = outlook.Fan!.Value;
        for (var month = 0; month < 12; month++)
            (least[month].Municipality.Amount <= outlook.AsBefore![month].Municipality.Amount && outlook.AsBefore[month].Municipality.Amount <= most[month].Municipality.Amount).ShouldBeTrue($"month {month}");
        ShareOutlook.Of(counts, new([0.05m, 0.06m], 10), null, new(2026, 3, 12)).Fan.ShouldBeNull();
    }

    [Theory]
    [InlineData("101–200 päivää", "101-200")]
    [InlineData("yli 700", "701-")]
    [InlineData("> 700", "701-")]
    [InlineData("700", "700-")]
    [InlineData("200–101", null)]
    [InlineData("kaikki", null)]
    public void A_class_of_days_is_understood_as_written(string written, string? days) => KelaShare.Days(written).ShouldBe(days);

    [Fact]
    public async Task What_Kela_published_stands_above_the_outlook_and_a_hidden_figure_stays_hidden()
    {
        await house.InDb(async db =>
        {
            var place = await db.Municipalities.OrderBy(m => m.Code).FirstAsync();
            db.AddRange(new StatisticValue("kela-share.euros.101-200", $"KU{place.Code}", "2026-01", 1234.5m, "Kela", new(2026, 3, 1), null), new StatisticValue("kela-share.persons.101-200", $"KU{place.Code}", "2026-01", null, "Kela", new(2026, 3, 1), null));
            await db.SaveChangesAsync();
        });
        var row = (await (await house.As("9-manager")).Go("/insight/municipal-share")).Document.QuerySelectorAll("#kela tbody tr td").Select(c => c.TextContent.Trim().Replace("\u00a0", " ")).ToList();
        row.ShouldBe(["1 235 €", "peitetty"]);
    }

    [Fact]
    public async Task Persons_sent_to_work_cost_less_and_what_makes_no_sense_is_said_by_the_field()
    {
        await Count();
        var manager = await house.As("9-manager");
        (await manager.Go("/insight/municipal-share?class=4&persons=10&months=6")).Text.ShouldContain("kunta maksaisi vuoden aikana");
        var wrong = await manager.Go("/insight/municipal-share?class=9&persons=kymmenen&months=99");
        wrong.Text.ShouldContain("Kirjoita henkilömäärä numeroina");
        wrong.Text.ShouldContain("Kirjoita kuukausien määrä numeroina, 1–12");
        wrong.Document.QuerySelector("#Persons")!.GetAttribute("value").ShouldBe("kymmenen");
    }

    [Fact]
    public async Task A_wave_costs_more_and_who_comes_new_is_reckoned_with()
    {
        await Count();
        var manager = await house.As("9-manager");
        var page = await manager.Go("/insight/municipal-share?what=wave&persons=40&months=12");
        page.Text.ShouldContain("enemmän. Sadasta ensimmäisestä päivästä kunta ei maksa");
        page.Text.ShouldContain("uutta maksettavaa");
        (await manager.Go("/insight/municipal-share?as=csv")).Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + 12);
        var counts = await house.InDb(db => db.CounterCounts.AsNoTracking().ToListAsync());
        decimal[] pace = [0.05m, 0.05m, 0.05m, 0.05m, 0.05m, 0.05m];
        ShareOutlook With(decimal? coming) => ShareOutlook.Of(counts, new(pace, coming), null, new(2026, 3, 12));
        ShareOutlook.Sum(With(50).AsBefore!).Amount.ShouldBeGreaterThan(ShareOutlook.Sum(With(null).AsBefore!).Amount);
        With(50).AsBefore![2].Municipality.ShouldBe(With(null).AsBefore![2].Municipality, "the first hundred days cost the municipality nothing");
    }

    [Fact]
    public void A_lone_small_class_takes_another_with_it() =>
        SmallGroups.Shown([120, 3, 40, 60], "peitetty").Count(shown => shown == "peitetty").ShouldBe(2);

    [Fact]
    public async Task A_municipality_of_fewer_than_five_is_not_shown()
    {
        await Count();
        var place = await house.InDb(db => db.CounterCounts.Select(c => c.Place).FirstAsync());
        await house.InDb(db => db.CounterCounts.Where(c => c.Place == place).ExecuteDeleteAsync());
        await house.InDb(async db =>
        {
            var area = await db.Areas.Select(a => a.Id).SingleAsync();
            db.CounterCounts.Add(new CounterCount(area, place, 350, 4, new(2026, 3, 12)));
            await db.SaveChangesAsync();
        });
        var page = await (await house.As("9-manager")).Go($"/insight/municipal-share?place={place}");
        page.Text.ShouldContain("Liian vähän henkilöitä");
        page.Document.QuerySelector("#months").ShouldBeNull();
    }

    [Theory]
    [InlineData("sv", "Kommunandelen nu och om ett år"), InlineData("en", "The municipal share now and in a year")]
    public async Task The_page_speaks_the_readers_language(string language, string heading) =>
        (await (await house.As("9-manager", language)).Go("/insight/municipal-share")).Text.ShouldContain(heading);

    private async Task Count()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }
}
