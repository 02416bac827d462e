using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nivel.Insight.Spells;
using Nivel.Rules;
using Nivel.Tests.Houses;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Insight;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.World;

namespace Nivel.Tests.Modules.Insight;

/// <summary>Each world is another one; the questions beside it are asked of the record itself, plainly and month by month, and share no code with the store.</summary>
public sealed class Figures_of_random_worlds
{
    private const int Months = 30;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public async Task Are_what_plain_questions_to_the_record_answer(int seed)
    {
        await using var house = new EmptyHouse();
        await house.InitializeAsync();
        var area = await house.InDb(async db => (await new Maker(db, new(2026, 3, 12), seed, persons: 120).Make()).Area);
        await using var scope = house.Services.CreateAsyncScope();
        await house.Services.GetServices<IScheduledJob>().OfType<CountIndicators>().Single().Run(scope.ServiceProvider, whole: true, CancellationToken.None);
        await house.InDb(async db =>
        {
            var told = await db.IndicatorValues.AsNoTracking().Where(v => v.AreaId == area && v.By == "").ToDictionaryAsync(v => (v.Indicator, v.Month), v => v.Value);
            for (var month = new Month(2026, 2).AddMonths(1 - Months); month.First < new DateOnly(2026, 3, 1); month = month.Next)
                foreach (var (indicator, plain) in await Plain(db, area, month)) told[(indicator, $"{month}")].ShouldBe(plain, $"{indicator} of {month}, seed {seed}");
        });
    }

    private static async Task<Dictionary<string, decimal?>> Plain(Db db, Nivel.Web.Platform.Ids.EmploymentAreaId area, Month month)
    {
        var (day, first, last) = (Calendar.CountedOn(month), month.First, month.Last);
        var people = db.Clients.Where(c => c.AreaId == area);
        var idle = people.Where(c => db.Spells.Any(s => s.ClientId == c.Id && s.StartsOn <= day && (s.EndsOn == null || s.EndsOn >= day)));
        var served = idle.Where(c => db.Participations.Any(p => p.ClientId == c.Id && p.StartsOn <= day && (p.EndsOn == null || p.EndsOn >= day))
            || db.Placements.Any(p => p.ClientId == c.Id && p.Kind != PlacementKind.OpenWork && p.StartsOn <= day && (p.EndsOn == null || p.EndsOn >= day)));
        var bare = idle.Where(c => !served.Contains(c));
        var (young, old) = (day.AddYears(-25), day.AddYears(-50));
        return new()
        {
            ["jobseekers"] = await people.CountAsync(c => c.RegisteredOn <= day && (c.EndedOn == null || c.EndedOn >= day)),
            ["unemployed"] = await bare.CountAsync(),
            ["in-services"] = await served.CountAsync(),
            ["young-unemployed"] = await bare.CountAsync(c => c.BornOn > young),
            ["over-50-unemployed"] = await bare.CountAsync(c => c.BornOn <= old),
            ["placements"] = await db.Placements.CountAsync(p => p.StartsOn >= first && p.StartsOn <= last && people.Any(c => c.Id == p.ClientId)),
            ["visits"] = await db.Visits.CountAsync(v => v.AreaId == area && v.On >= first && v.On <= last),
            ["exits-to-work"] = Share(await db.Spells.Where(s => s.AreaId == area && s.EndsOn >= first && s.EndsOn <= last).Select(s => s.ExitReason).ToListAsync()),
        };
    }

    private static decimal? Share(List<string?> reasons) => reasons.Count == 0 ? null : Math.Round(100m * reasons.Count(r => r == "work") / reasons.Count, 1, MidpointRounding.AwayFromZero);
}
