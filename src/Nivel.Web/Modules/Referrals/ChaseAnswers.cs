using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Sees to it that no referral waits in silence: a reminder on the last working day before the promise, and after it both ends are told, once each. Nothing ever expires.</summary>
public sealed class ChaseAnswers(TimeProvider clock) : IScheduledJob
{
    private const int Most = 500;

    public string Name => "referrals-chase-answers";

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails) = (services.GetRequiredService<Db>(), services.GetRequiredService<ReferralMails>());
        var reminded = await Remind(db, mails, cancel);
        var escalated = await Escalate(db, mails, cancel);
        return $"{reminded} reminded, {escalated} escalated";
    }

    private async Task<int> Remind(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var today = clock.Today;
        var next = FinnishCalendar.AddWorkingDays(today, 1, WorkingDays.Strict);
        var startOfToday = FinnishTime.StartOf(today);
        var due = await db.Referrals.AsNoTracking().Where(r => r.State == ReferralState.Sent && r.AnswerBy > today && r.AnswerBy <= next && r.SentAt < startOfToday).OrderBy(r => r.AnswerBy).Take(Most).ToListAsync(cancel);
        var told = 0;
        foreach (var referral in due)
        {
            if (await db.Outbox.AnyAsync(m => m.Once == $"referral-reminder:{referral.Id}:{referral.AnswerBy:O}", cancel)) continue;
            var (to, service) = await Receiver(db, referral, cancel);
            mails.Remind(db, referral, to, service, clock.Now);
            await db.SaveChangesAsync(cancel);
            told++;
        }

        return told;
    }

    private async Task<int> Escalate(Db db, ReferralMails mails, CancellationToken cancel)
    {
        var today = clock.Today;
        var late = await db.Referrals.Where(r => r.State == ReferralState.Sent && r.AnswerBy < today).OrderBy(r => r.AnswerBy).Select(r => r.Id).Take(Most).ToListAsync(cancel);
        var told = 0;
        foreach (var id in late)
        {
            db.ChangeTracker.Clear();
            var referral = await db.Referrals.SingleAsync(r => r.Id == id, cancel);
            if (referral.State != ReferralState.Sent) continue;
            referral.Escalate(House(referral), clock.Now);
            var (to, service) = await Receiver(db, referral, cancel);
            mails.Overdue(db, referral, to, service, clock.Now);
            var sender = await db.People.AsNoTracking().SingleAsync(u => u.Id == referral.FromUserId, cancel);
            mails.Silent(db, referral, sender.Email, service, clock.Now);
            try { await db.SaveChangesAsync(cancel); told++; }
            catch (DbUpdateConcurrencyException) { /* Answered at this very moment: then there is nothing to chase. */ }
        }

        return told;
    }

    private static async Task<(string To, string Service)> Receiver(Db db, Referral referral, CancellationToken cancel)
    {
        var found = await db.Services.AsNoTracking().Where(s => s.Id == referral.ServiceId)
            .Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s.NameFi, s.ContactEmail, o.Email }).SingleAsync(cancel);
        return (string.IsNullOrWhiteSpace(found.ContactEmail) ? found.Email : found.ContactEmail, found.NameFi);
    }

    /// <summary>The house itself acts, in the name of nobody.</summary>
    private static Actor House(Referral referral) => new(default, Role.Administrator, referral.FromOrganisationId, referral.AreaId, "Nivel");
}
