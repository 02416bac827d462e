using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Insight;

/// <summary>Brings the store up to now and publishes the figures of every area for the last four years. Doing it again gives the same rows, so it can run any time.</summary>
public sealed class CountIndicators(TimeProvider clock) : IScheduledJob
{
    private const int Months = 46;

    public string Name => "count-indicators";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public Task<string> Run(IServiceProvider services, CancellationToken cancel) => Run(services, whole: false, cancel);

    public async Task<string> Run(IServiceProvider services, bool whole, CancellationToken cancel)
    {
        var (db, folder) = (services.GetRequiredService<Db>(), services.GetRequiredService<InsightFolder>());
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var built = await services.GetRequiredService<StoreBuild>().Build(whole, cancel);
        var read = watch.Elapsed;
        var (last, counted) = (Month.Of(clock.Today).AddMonths(-1), 0);
        using var store = folder.Read()!;
        var codes = await Codes.Of(db, store);
        foreach (var area in await db.Areas.Select(a => a.Id).ToListAsync(cancel))
            counted += await new Publishing(db, clock).Of(store, area, codes, last.AddMonths(1 - Months), last, cancel);
        Nivel.Insight.Store.Snapshots.Write(store, folder.Snapshots, last, last);
        return $"{counted} figures; {built.Persons} persons read{(built.Whole ? ", all of them" : "")}; {built.Twins} cut off; read in {read.TotalSeconds:0.0} s, counted in {(watch.Elapsed - read).TotalSeconds:0.0} s";
    }
}
