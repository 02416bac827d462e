using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Rules.MunicipalFunding;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Insight;
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
        page.Document.QuerySelectorAll(".n-working").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task The_first_month_is_what_the_rules_say_of_the_same_counters()
    {
        await Count();
        var counts = await house.InDb(db => db.CounterCounts.AsNoTracking().ToListAsync());
        var outlook = ShareOutlook.Of(counts, [], null, new(2026, 3, 12));
        var april = counts.Sum(c => MunicipalShare.OverDays(Nivel.Rules.Days.Of(new(2026, 4, 1), new(2026, 4, 30)), c.Counter + PaymentDays.Since(new(2026, 3, 11), new(2026, 3, 31)), outlook.Daily.Answer).Municipality.Amount * c.Persons);
        outlook.Stay[0].Municipality.Amount.ShouldBe(april);
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
