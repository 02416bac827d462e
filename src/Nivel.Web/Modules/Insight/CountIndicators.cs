using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Insight;

/// <summary>Counts every indicator of every area for the last four years. Counting again gives the same rows, so it can run any time.</summary>
public sealed class CountIndicators(TimeProvider clock) : IScheduledJob
{
    private const int Months = 46;

    public string Name => "count-indicators";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<Db>();
        var counted = 0;
        foreach (var area in await db.Areas.Select(a => a.Id).ToListAsync(cancel))
        {
            var counting = new Counting(db, area, clock.Now);
            var values = new List<IndicatorValue>();
            for (var month = Month.Of(clock.Today).AddMonths(-Months); month.CompareTo(Month.Of(clock.Today)) < 0; month = month.Next) values.AddRange(await counting.Of(month, clock.Today));
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            await db.IndicatorValues.Where(v => v.AreaId == area).ExecuteDeleteAsync(cancel);
            await db.WriteAll(values, cancel);
            await db.CounterCounts.Where(c => c.AreaId == area).ExecuteDeleteAsync(cancel);
            await db.WriteAll(await CounterCounting.Of(db, area, clock.Today), cancel);
            await transaction.CommitAsync(cancel);
            counted += values.Count;
        }

        return $"{counted} figures";
    }
}
