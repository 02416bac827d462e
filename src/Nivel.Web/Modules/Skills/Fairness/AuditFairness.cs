using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Skills.Fairness;

/// <summary>Audits the past month's lists once a month, and deletes lists that are past their time.</summary>
public sealed class AuditFairness(TimeProvider clock) : IScheduledJob
{
    /// <summary>Compensation can be claimed within two years (1325/2014, section 26); until then a list must be explainable.</summary>
    private const int YearsKept = 2;

    public string Name => "audit-fairness";

    public TimeSpan Every => TimeSpan.FromDays(1);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, run) = (services.GetRequiredService<Db>(), services.GetRequiredService<FairnessRun>());
        var (month, kept) = (Month.Of(clock.Today).AddMonths(-1), 0);
        var begun = FinnishTime.At(month.Next.First, TimeOnly.MinValue);
        foreach (var area in await db.Areas.Select(a => a.Id).ToListAsync(cancel))
        {
            // A row made by hand in the middle of the month does not count as the month's.
            if (await db.FairnessReports.AnyAsync(r => r.AreaId == area && r.Month == $"{month}" && r.ComputedAt >= begun, cancel)) continue;
            await run.Keep(area, month, cancel);
            kept++;
        }

        var oldest = FinnishTime.At(clock.Today.AddYears(-YearsKept), TimeOnly.MinValue);
        var deleted = await db.RankingLogs.Where(l => l.At < oldest).ExecuteDeleteAsync(cancel);
        return $"{kept} areas audited, {deleted} old lists deleted";
    }
}
