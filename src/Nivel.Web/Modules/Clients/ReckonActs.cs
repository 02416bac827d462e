using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Clients;

/// <summary>A day that passes changes some next acts without anybody's deed: a complementing discussion of yesterday is no longer owed, and what a list brought in has not been reckoned yet.</summary>
public sealed class ReckonActs(TimeProvider clock) : IScheduledJob
{
    /// <summary>So far back, in case the house stood still. Later than that nothing changes any more.</summary>
    private const int DaysBack = 8;

    public string Name => "next-acts";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, acts, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<NextActKeeping>(), clock.Today);
        var stale = await Stale(db, today).ToListAsync(cancel);
        foreach (var client in stale)
        {
            cancel.ThrowIfCancellationRequested();
            await acts.Reckon(client, today);
        }

        return $"{stale.Count} reckoned";
    }

    /// <summary>An interview, a step, a task and a booked time stay what they are when their day has passed; only a discussion gives way to the next one.</summary>
    private static IQueryable<ClientId> Stale(Db db, DateOnly today)
    {
        var since = today.AddDays(-DaysBack);
        return db.Clients.Where(c => c.EndedOn == null
            && ((c.NextAct == "discussion" && c.NextActOn < today && c.NextActOn >= since) || (c.LawAct == "discussion" && c.LawActOn < today && c.LawActOn >= since)
                || (c.NextActOn == null && c.RegisteredOn != null && (c.RegisteredOn >= since || c.Statutory!.AsOf >= since)))).Select(c => c.Id);
    }
}
