using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Moves the lines: an offer that nobody answered goes to the next one, and places that were added to a group are offered in order.</summary>
public sealed class MoveLines(TimeProvider clock) : IScheduledJob
{
    public string Name => "referrals-move-lines";

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, line, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<WaitingLine>(), clock.Today);
        var lapsed = 0;
        foreach (var id in await db.WaitingPlaces.Where(p => p.LeftAt == null && p.OfferUntil < today).OrderBy(p => p.OfferUntil).Select(p => p.ReferralId).ToListAsync(cancel))
        {
            var referral = await db.Referrals.SingleAsync(r => r.Id == id, cancel);
            if (await line.LetGo(referral, "lapsed", WaitingLine.House(referral)) && await Saved(db, cancel)) lapsed++;
        }

        var offered = 0;
        var waited = db.WaitingPlaces.Where(p => p.LeftAt == null && p.OfferUntil == null).Select(p => p.GroupId);
        foreach (var group in await db.ServiceGroups.Where(g => g.CancelledOn == null && g.Taken < g.Places && waited.Contains(g.Id)).OrderBy(g => g.Id).ToListAsync(cancel))
        {
            var places = await line.Offer(group);
            if (places > 0 && await Saved(db, cancel)) offered += places;
        }

        return $"{lapsed} lapsed, {offered} offered";
    }

    /// <summary>Somebody answered or took a place at this very moment: the next round looks again.</summary>
    private static async Task<bool> Saved(Db db, CancellationToken cancel)
    {
        try { await db.SaveChangesAsync(cancel); return true; }
        catch (DbUpdateConcurrencyException) { db.ChangeTracker.Clear(); return false; }
    }
}
