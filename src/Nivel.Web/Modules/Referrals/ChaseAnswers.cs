using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Sees to it that no referral waits in silence: a reminder on the last working day before the promise, and after it both ends are told, once each. Nothing ever expires.</summary>
/// <remarks>Whoever is told of many is told of them in one mail: a flood of mails teaches people not to read them.</remarks>
public sealed partial class ChaseAnswers(TimeProvider clock) : IScheduledJob
{
    private const int Most = 500;

    /// <summary>From this hour on the rest of the day's referrals are told together; what is sent later goes the next afternoon.</summary>
    public static readonly TimeOnly HeldUntil = new(14, 0);

    public string Name => "referrals-chase-answers";

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails) = (services.GetRequiredService<Db>(), services.GetRequiredService<ReferralMails>());
        var held = await TellHeld(db, mails, cancel);
        var reminded = await Remind(db, mails, cancel);
        var escalated = await Escalate(db, mails, services.GetRequiredService<INamedContacts>(), cancel);
        var (promised, near) = (await Promises(db, mails, cancel), await ProposedTimes(db, mails, cancel));
        return $"{held} told together, {reminded} reminded, {escalated} escalated, {promised} promises of lines and {near} proposed times at hand";
    }

    /// <summary>The referrals after the first of a day, one mail to each address. Those of an earlier day do not wait for the afternoon.</summary>
    private async Task<int> TellHeld(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var (today, time) = clock.Now.InFinland();
        var before = time >= HeldUntil ? clock.Now : FinnishTime.StartOf(today);
        var held = await db.Referrals.AsNoTracking().Where(r => r.MailHeld && r.SentAt <= before).OrderBy(r => r.SentAt).Take(Most).ToListAsync(cancel);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, about) in await Receivers(db, held.Where(r => r.State == ReferralState.Sent), cancel)) mails.Held(db, about, to, clock.Now);
        await db.SaveChangesAsync(cancel);
        var ids = held.Select(r => r.Id).ToList();
        // Past the row version: a mail must not disturb somebody who is just answering.
        await db.Referrals.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.MailHeld, false), cancel);
        await whole.CommitAsync(cancel);
        return held.Count;
    }

    private async Task<int> Remind(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var today = clock.Today;
        var next = FinnishCalendar.AddWorkingDays(today, 1, WorkingDays.Strict);
        var startOfToday = FinnishTime.StartOf(today);
        var due = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Sent && r.AnswerBy > today && r.AnswerBy <= next && r.SentAt < startOfToday && (r.RemindedOf == null || r.RemindedOf != r.AnswerBy))
            .OrderBy(r => r.AnswerBy).Take(Most).ToListAsync(cancel);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, about) in await Receivers(db, due, cancel)) mails.Remind(db, about, to, clock.Now);
        await db.SaveChangesAsync(cancel);
        var ids = due.Select(r => r.Id).ToList();
        await db.Referrals.Where(r => ids.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.RemindedOf, r => r.AnswerBy), cancel);
        await whole.CommitAsync(cancel);
        return due.Count;
    }

    private async Task<int> Escalate(Db db, ReferralMails mails, INamedContacts contacts, CancellationToken cancel)
    {
        var today = clock.Today;
        var late = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Sent && r.AnswerBy < today).OrderBy(r => r.AnswerBy).Select(r => r.Id).Take(Most).ToListAsync(cancel);
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var told = new List<Referral>();
        foreach (var id in late)
        {
            db.ChangeTracker.Clear();
            var referral = await db.Referrals.SingleAsync(r => r.Id == id, cancel);
            if (referral.State != ReferralState.Sent) continue;
            referral.Escalate(House(referral), clock.Now);
            try { await db.SaveChangesAsync(cancel); told.Add(referral); }
            catch (DbUpdateConcurrencyException) { /* Answered at this very moment: then there is nothing to chase. */ }
        }

        db.ChangeTracker.Clear();
        var reached = new HashSet<Platform.Ids.ReferralId>();
        foreach (var (to, about) in await Everybody(db, contacts, told, cancel)) { mails.Overdue(db, about, to, clock.Now); reached.UnionWith(about.Select(a => a.Referral.Id)); }
        // Nobody may be told that the provider was reminded when there was no address to remind.
        foreach (var (to, about) in await Senders(db, told.FindAll(r => reached.Contains(r.Id)), cancel)) mails.Silent(db, about, to, clock.Now);
        foreach (var (to, about) in await Senders(db, told.FindAll(r => !reached.Contains(r.Id)), cancel)) mails.Unreached(db, about, to, clock.Now);
        await db.SaveChangesAsync(cancel);
        await whole.CommitAsync(cancel);
        return told.Count;
    }

    /// <summary>The house itself acts, in the name of nobody.</summary>
    private static Actor House(Referral referral) => new(default, Role.Administrator, referral.FromOrganisationId, referral.AreaId, "Nivel");
}
