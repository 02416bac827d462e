using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What somebody promised in the course of a referral: a day by which the person in line hears again, and a proposed time that waits for a yes.</summary>
/// <remarks>The provider is reminded on the last working day before and, with the sender, once more when the day has passed; the page goes on showing it.</remarks>
public sealed partial class ChaseAnswers
{
    private async Task<int> Promises(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var (today, next, dayBegan) = (clock.Today, FinnishCalendar.AddWorkingDays(clock.Today, 1, WorkingDays.Strict), FinnishTime.StartOf(clock.Today));
        var due = await db.WaitingPlaces.AsNoTracking().Where(p => p.LeftAt == null && p.OfferUntil == null && p.Since < dayBegan && p.PromisedOn != today && p.PromisedOn <= next
                && ((p.PromisedOn > today && (p.RemindedOf == null || p.RemindedOf != p.PromisedOn)) || (p.PromisedOn < today && (p.LateToldOf == null || p.LateToldOf != p.PromisedOn))))
            .OrderBy(p => p.PromisedOn).Take(Most).ToListAsync(cancel);
        var promised = due.ToDictionary(p => p.ReferralId, p => p.PromisedOn);
        var of = await Read(db, [.. promised.Keys], cancel);
        var late = due.FindAll(p => p.PromisedOn < today);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, about) in await Receivers(db, of, cancel)) mails.Promised(db, Days(about, r => promised[r.Id]), to, clock.Now);
        foreach (var (to, about) in await Senders(db, of.FindAll(r => promised[r.Id] < today), cancel)) mails.Unkept(db, Days(about, r => promised[r.Id]), to, clock.Now);
        await db.SaveChangesAsync(cancel);
        // Past the row version: a mail must not disturb whoever is just moving the line.
        var (soonIds, lateIds) = (due.Except(late).Select(p => p.Id).ToList(), late.ConvertAll(p => p.Id));
        await db.WaitingPlaces.Where(p => soonIds.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.RemindedOf, p => p.PromisedOn), cancel);
        await db.WaitingPlaces.Where(p => lateIds.Contains(p.Id)).ExecuteUpdateAsync(set => set.SetProperty(p => p.LateToldOf, p => p.PromisedOn), cancel);
        await whole.CommitAsync(cancel);
        return due.Count;
    }

    /// <summary>A time that was proposed and not answered runs away: the sender hears on the last working day before it.</summary>
    private async Task<int> ProposedTimes(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var (from, until) = (clock.Now, FinnishTime.StartOf(FinnishCalendar.AddWorkingDays(clock.Today, 1, WorkingDays.Strict).AddDays(1)));
        var dayBegan = FinnishTime.StartOf(clock.Today);
        var near = (await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.TimeProposed && r.ProposedAt >= from && r.ProposedAt < until && r.AnsweredAt < dayBegan).OrderBy(r => r.ProposedAt).Take(Most).ToListAsync(cancel))
            .FindAll(r => r.TimeRemindedOf != r.ProposedAt!.Value.InFinland().Day);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, about) in await Senders(db, near, cancel)) mails.TimeNear(db, Days(about, r => r.ProposedAt!.Value.InFinland().Day), to, clock.Now);
        await db.SaveChangesAsync(cancel);
        foreach (var day in near.GroupBy(r => r.ProposedAt!.Value.InFinland().Day))
        {
            var ids = day.Select(r => r.Id).ToList();
            await db.Referrals.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.TimeRemindedOf, day.Key), cancel);
        }

        await whole.CommitAsync(cancel);
        return near.Count;
    }

    private static Task<List<Referral>> Read(Db db, List<Platform.Ids.ReferralId> ids, CancellationToken cancel) =>
        db.Referrals.AsNoTracking().Where(r => ids.Contains(r.Id) && r.State == ReferralState.Waiting).OrderBy(r => r.SentAt).ToListAsync(cancel);

    private static IReadOnlyList<MailedReferral> Days(IReadOnlyList<MailedReferral> about, Func<Referral, DateOnly> day) => [.. about.Select(a => a with { Day = day(a.Referral) })];
}
