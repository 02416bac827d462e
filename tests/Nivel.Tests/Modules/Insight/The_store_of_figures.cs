using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Tests.Modules.Insight;

public sealed class The_store_of_figures(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Brought_up_to_now_is_the_same_as_built_anew()
    {
        await Count();
        var client = await house.InDb(db => db.Clients.Where(c => c.EndedOn == null && c.CoachId != null).OrderBy(c => c.Id).FirstAsync());
        await house.InDb(async db =>
        {
            var actor = (await db.People.SingleAsync(p => p.Id == client.CoachId)).AsActor();
            var known = await db.Clients.SingleAsync(c => c.Id == client.Id);
            known.Close(new(2026, 3, 10), "work", null, null, actor, house.Clock.GetUtcNow());
            foreach (var spell in await db.Spells.Where(s => s.ClientId == client.Id && s.EndsOn == null).ToListAsync()) spell.End(new(2026, 3, 9), "work");
            return await db.SaveChangesAsync();
        });
        await Count();
        var (now, anew) = await InScope(services => services.GetRequiredService<StoreBuild>().Verify(CancellationToken.None));
        now.ShouldBe(anew);
    }

    [Fact]
    public async Task Days_that_pass_without_a_happening_are_told_too()
    {
        await using var other = new TestHouse();
        await other.InitializeAsync();
        await Count(other);
        foreach (var days in new[] { 1, 6, 20 })
        {
            other.Clock.Pass(days);
            await Count(other);
            await using var scope = other.Services.CreateAsyncScope();
            var (now, anew) = await scope.ServiceProvider.GetRequiredService<StoreBuild>().Verify(CancellationToken.None);
            now.ShouldBe(anew, $"{days} days later");
        }
    }

    [Fact]
    public async Task With_another_secret_everybody_is_counted_once()
    {
        await using var other = new TestHouse();
        await other.InitializeAsync();
        await Count(other);
        Task<decimal?> Unemployed() => other.InDb(db => db.IndicatorValues.Where(v => v.Indicator == "unemployed" && v.By == "").OrderByDescending(v => v.Month).Select(v => v.Value).FirstAsync());
        var before = await Unemployed();
        File.Delete(Path.Combine(other.Services.GetRequiredService<Settings>().DataFolder, "insight.secret"));
        await using (var scope = other.Services.CreateAsyncScope())
        {
            var built = await scope.ServiceProvider.GetRequiredService<StoreBuild>().Build(whole: false, CancellationToken.None);
            (built.Whole, built.Twins).ShouldBe((true, 0));
        }

        await Count(other);
        (await Unemployed()).ShouldBe(before);
    }

    [Fact]
    public async Task Only_persons_to_whom_something_happened_are_read_again()
    {
        await Count();
        var second = await InScope(services => services.GetRequiredService<StoreBuild>().Build(whole: false, CancellationToken.None));
        second.Whole.ShouldBeFalse();
        second.Persons.ShouldBe(0);
    }

    [Fact]
    public async Task The_published_figures_are_those_of_counting_the_record_itself_by_the_rules()
    {
        await Count();
        var (area, day) = (await house.InDb(db => db.Areas.Select(a => a.Id).FirstAsync()), Calendar.CountedOn(new(2026, 1)));
        var runs = await house.InDb(db => db.Spells.AsNoTracking().Where(s => s.AreaId == area).ToListAsync());
        var served = (await house.InDb(db => db.Participations.AsNoTracking().Where(p => p.AreaId == area && p.StartsOn <= day && (p.EndsOn == null || p.EndsOn >= day)).Select(p => p.ClientId).ToListAsync())).ToHashSet();
        served.UnionWith(await house.InDb(db => db.Placements.AsNoTracking().Where(p => p.Kind != Nivel.Web.Modules.Employers.PlacementKind.OpenWork && p.StartsOn <= day && (p.EndsOn == null || p.EndsOn >= day)).Select(p => p.ClientId).ToListAsync()));
        var open = runs.Where(r => r.StartsOn <= day && (r.EndsOn is null || r.EndsOn >= day)).Select(r => r.ClientId).Distinct().ToList();
        (await Published("unemployed", "2026-01")).ShouldBe(open.Count(c => !served.Contains(c)));
        (await Published("in-services", "2026-01")).ShouldBe(open.Count(served.Contains));
    }

    [Fact]
    public async Task A_late_correction_changes_the_figure_and_says_so()
    {
        await Count();
        // Other tests of this house correct the past too, before this one or after it.
        Task<int> Revisions() => house.InDb(db => db.FigureRevisions.CountAsync(r => r.Indicator == "unemployed" && r.Month == "2025-11" && r.By == ""));
        var (before, revised) = (await Published("unemployed", "2025-11"), await Revisions());
        var area = await house.InDb(db => db.Areas.Select(a => a.Id).FirstAsync());
        var client = await house.InDb(db => db.Clients.Where(c => !db.Spells.Any(s => s.ClientId == c.Id && (s.EndsOn == null || s.EndsOn > new DateOnly(2025, 6, 1)))
            && !db.Participations.Any(p => p.ClientId == c.Id && (p.EndsOn == null || p.EndsOn > new DateOnly(2025, 6, 1)))).Select(c => c.Id).FirstAsync());
        await house.InDb(async db =>
        {
            db.Add(new Spell(area, client, new(2025, 10, 1), new(2025, 12, 30), "work"));
            return await db.SaveChangesAsync();
        });
        await Count(whole: true);
        (await Published("unemployed", "2025-11")).ShouldBe(before + 1);
        (await Revisions() - revised).ShouldBe(1);
        (await (await house.As("9-manager")).Go("/insight/unemployed")).Text.ShouldContain("Tarkentuneet luvut");
    }

    [Fact]
    public async Task Divided_by_municipality_no_small_figure_is_told()
    {
        await Count();
        var page = await (await house.As("9-manager")).Go("/insight/long-term-unemployed?by=place");
        var shown = page.Document.QuerySelectorAll("#groups tbody td").Select(c => c.TextContent).ToList();
        shown.ShouldNotBeEmpty();
        shown.ShouldAllBe(s => s == "peitetty" || s == "0" || int.Parse(string.Concat(s.Where(char.IsDigit)), null) >= 5);
        shown.Count(s => s == "peitetty").ShouldNotBe(1, "one hidden figure alone follows from the total");
    }

    [Fact]
    public async Task A_coach_sees_the_own_figure_alone_and_the_manager_every_coach()
    {
        await Count();
        (await (await house.As("2-coach")).Go("/insight/jobseekers?by=coach")).Document.QuerySelectorAll("#groups tbody tr").Length.ShouldBe(1);
        (await (await house.As("9-manager")).Go("/insight/jobseekers?by=coach")).Document.QuerySelectorAll("#groups tbody tr").Length.ShouldBeGreaterThan(1);
        (await (await house.As("9-manager")).Go("/insight/jobseekers?by=nonsense")).Document.QuerySelectorAll("#groups").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_service_with_few_people_is_said_to_have_too_few_and_no_share_is_shown()
    {
        await Count();
        var manager = await house.As("9-manager");
        var page = await manager.Go("/insight/effect");
        var service = page.Document.QuerySelectorAll("select[name=Service] option").Select(o => o.GetAttribute("value")).Last(v => v is { Length: > 0 });
        var study = await manager.Go($"/insight/effect?Service={service}&Year=2025");
        study.Document.QuerySelectorAll("[data-said]").ShouldNotBeEmpty();
        study.Document.QuerySelectorAll("[data-said='effect']").ShouldBeEmpty();
        study.Document.QuerySelectorAll("#differences").ShouldBeEmpty();
        (await manager.Go("/insight/effect?Service=kind-x&Year=12")).Document.QuerySelectorAll("[data-said]").ShouldBeEmpty();
    }

    /// <summary>In a new installation nothing but an import tells of unemployment.</summary>
    [Fact]
    public async Task What_an_import_tells_of_unemployment_is_counted_and_stays_when_the_next_one_tells_otherwise()
    {
        await Count();
        var client = await house.InDb(db => db.Clients.Where(c => c.EndedOn == null && c.UnemployedSince == null && !db.Spells.Any(s => s.ClientId == c.Id)).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync());
        await Told(client, new(2025, 3, 3));
        await Count(whole: true);
        await Told(client, new(2026, 2, 2));
        await Count(whole: true);
        await Count(whole: true);
        var runs = await house.InDb(db => db.Spells.AsNoTracking().Where(s => s.ClientId == client).OrderBy(s => s.StartsOn).Select(s => new { s.StartsOn, s.EndsOn }).ToListAsync());
        runs.Select(r => (r.StartsOn, r.EndsOn)).ShouldBe([(new DateOnly(2025, 3, 3), new DateOnly(2026, 2, 1)), (new DateOnly(2026, 2, 2), (DateOnly?)null)]);
    }

    private Task<int> Told(ClientId client, DateOnly since) => house.InDb(async db =>
    {
        var known = await db.Clients.SingleAsync(c => c.Id == client);
        known.TakeIn(known.RegisteredOn, since, known.BenefitDays, new("list.csv", new(2026, 3, 11), "Olli Ranta"));
        return await db.SaveChangesAsync();
    });

    [Theory]
    [InlineData("not-enough-people", 1, "< 5")]
    [InlineData("not-enough-people", 15, "15")]
    [InlineData("poor-overlap", 0.8, "80")]
    [InlineData("outcome-much-missing", 0.2, "20")]
    [InlineData("poor-balance", 0.1, "0.10")]
    [InlineData("sensitive-to-unseen", 1.2, "1.20")]
    [InlineData("effect", -0.034, "-3.4")]
    public void A_statement_tells_its_figures_in_the_measure_of_its_words(string statement, double value, string told)
    {
        System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
        EffectWords.Of(statement, value).ShouldBe(told);
    }

    [Fact]
    public void A_share_of_few_people_hides_what_it_rests_on_and_a_second_one_beside_it()
    {
        Figure Rate(int group, int of) => new("activation-rate-all", new(2026, 1), group, 50m, of);
        var hidden = SmallGroups.Of(Indicator.Find("activation-rate-all")!, Division.Age, [Rate(24, 3), Rate(39, 40), Rate(59, 60)]);
        hidden.ShouldContain(24);
        hidden.Count.ShouldBe(2);
        SmallGroups.Of(Indicator.Find("activation-rate-all")!, Division.Coach, [Rate(1, 3), Rate(2, 40)]).ShouldBeEmpty();
    }

    private Task<decimal> Published(string indicator, string month) =>
        house.InDb(db => db.IndicatorValues.Where(v => v.Indicator == indicator && v.Month == month && v.By == "").Select(v => v.Value!.Value).SingleAsync());

    private static async Task Count(TestHouse house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, CancellationToken.None);
    }

    private Task<string> Count(bool whole = false) => InScope(services => services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(services, whole, CancellationToken.None));

    private async Task<T> InScope<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }
}
