using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Referrals;

/// <summary>After the acceptance somebody asks again: one mail for each reader and day, whatever the number of referrals; what stays untold is asked again after a week, then of the sending end too.</summary>
public sealed class ChaseResults(TimeProvider clock) : IScheduledJob
{
    private const int Most = 500;

    private sealed record Asked(Referral Referral, ResultFacts Facts, bool IsShown, string Service, string Provider, string Minder);

    public string Name => "referrals-chase-results";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<ReferralMails>(), clock.Today);
        var (digest, told) = (new Dictionary<string, List<ChaseLine>>(StringComparer.OrdinalIgnoreCase), await ToldToday(db, today, cancel));
        var (ofProvider, ofSender) = (new HashSet<ReferralId>(), new HashSet<ReferralId>());
        foreach (var asked in await Read(db, cancel))
            foreach (var due in ResultsDue.Of(asked.Facts, clock.Now).Where(d => IsTime(asked.Referral, d)))
            {
                var lines = LinesOf(asked, due).Where(l => l.To.Length > 0).ToList();
                // Whoever has had the mail of today gets the rest tomorrow.
                if (lines.Count == 0 || lines.Exists(l => told.Contains(ReferralMails.OnceOfDay(l.To, today)))) continue;
                foreach (var line in lines) (digest.TryGetValue(line.To, out var known) ? known : digest[line.To] = []).Add(line);
                (due.IsProviders ? ofProvider : ofSender).Add(asked.Referral.Id);
            }

        await Send(db, mails, digest, ofProvider, ofSender, cancel);
        return $"{ofProvider.Count} results and {ofSender.Count} other words asked for in {digest.Count} mails";
    }

    /// <summary>The provider by a link that needs no account; the one who minds the referral when the provider was asked a week ago, has no address, or may not see the person any more.</summary>
    private static IEnumerable<ChaseLine> LinesOf(Asked asked, DueWord due)
    {
        if (!due.IsProviders) return [new(asked.Minder, due.Code, asked.Service, due.Day, asked.Referral.Id, false)];
        if (!asked.IsShown) return [new(asked.Minder, "stopped", asked.Service, due.Day, asked.Referral.Id, false)];
        var provider = new ChaseLine(asked.Provider, due.Code, asked.Service, due.Day, asked.Referral.Id, true);
        var minder = new ChaseLine(asked.Minder, $"{due.Code}-silent", asked.Service, due.Day, asked.Referral.Id, false);
        return asked.Referral.ResultAskedOn is null && provider.To.Length > 0 ? [provider] : [provider, minder];
    }

    private bool IsTime(Referral referral, DueWord due) =>
        (due.IsProviders ? referral.ResultAskedOn : referral.SenderAskedOn) is not { } last || last <= clock.Today.AddDays(-ResultsDue.AgainDays);

    private async Task<IReadOnlyList<Asked>> Read(Db db, CancellationToken cancel)
    {
        var today = clock.Today;
        var rows = await (from r in Candidates(db)
                          join g in db.ServiceGroups on r.GroupId equals (ServiceGroupId?)g.Id into groups
                          from g in groups.DefaultIfEmpty()
                          orderby r.SentAt
                          select new
                          {
                              Referral = r, Starts = g == null ? null : (DateOnly?)g.StartsOn, Ends = g == null ? null : g.EndsOn,
                              IsShown = r.Ground == ReferralGround.Law || db.Consents.Any(c => c.Id == r.ConsentId && c.WithdrawnAt == null && c.GivenOn <= today && c.UntilOn >= today),
                          }).AsNoTracking().Take(Most).ToListAsync(cancel);
        var services = rows.Select(r => r.Referral.ServiceId).Distinct().ToList();
        var (addresses, minders) = (await ReceiverAddress.Of(db, services, cancel), await Minding.Of(db, [.. rows.Select(r => r.Referral)], today, cancel));
        var names = await db.Services.AsNoTracking().Where(s => services.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.NameFi, cancel);
        return [.. rows.Select(r => new Asked(r.Referral, ResultFacts.Of(r.Referral, r.Starts, r.Ends), r.IsShown, names[r.Referral.ServiceId], addresses[r.Referral.ServiceId], minders[r.Referral.Id].Email))];
    }

    /// <summary>Those of which something may be due; <see cref="ResultsDue"/> looks closer.</summary>
    private IQueryable<Referral> Candidates(Db db)
    {
        var (now, today, dayBegan) = (clock.Now, clock.Today, FinnishTime.StartOf(clock.Today));
        var (again, fresh, quiet) = (today.AddDays(-ResultsDue.AgainDays), today.AddDays(-ResultsDue.FollowUpForDays), now.AddDays(1 - ResultsDue.AgainDays));
        return db.Referrals.Where(r =>
            ((r.ResultAskedOn == null || r.ResultAskedOn <= again)
                && ((r.State == ReferralState.Accepted && (r.ProposedAt < dayBegan || (r.ProposedAt == null && (r.GroupId == null || db.ServiceGroups.Any(g => g.Id == r.GroupId && g.StartsOn < today)))))
                    || (r.State == ReferralState.Started && db.ServiceGroups.Any(g => g.Id == r.GroupId && g.EndsOn < today))))
            || ((r.SenderAskedOn == null || r.SenderAskedOn <= again)
                && ((r.HandoverAt < now && r.HandoverHeld == null && r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn)
                    || (r.State == ReferralState.Ended && r.FollowedUpOn == null && r.FollowUpOn <= today && r.FollowUpOn >= fresh)
                    || (r.State == ReferralState.Question && r.AnsweredAt < dayBegan)
                    || (r.State == ReferralState.Unanswered && r.EscalatedAt < quiet))));
    }

    private static async Task<IReadOnlySet<string>> ToldToday(Db db, DateOnly today, CancellationToken cancel)
    {
        var since = FinnishTime.StartOf(today);
        return (await db.Outbox.AsNoTracking().Where(m => m.CreatedAt >= since && m.Once != null && m.Once.StartsWith("referral-results:")).Select(m => m.Once!).ToListAsync(cancel)).ToHashSet();
    }

    /// <summary>The mails and the marks that they have gone, together or not at all. The marks go past the row version: a mail must not disturb who is just writing.</summary>
    private async Task Send(Db db, ReferralMails mails, Dictionary<string, List<ChaseLine>> digest, HashSet<ReferralId> ofProvider, HashSet<ReferralId> ofSender, CancellationToken cancel)
    {
        var today = clock.Today;
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, lines) in digest) mails.Results(db, lines, to, clock.Now);
        await db.SaveChangesAsync(cancel);
        var (results, words) = (ofProvider.ToList(), ofSender.ToList());
        await db.Referrals.Where(r => results.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.ResultAskedOn, today), cancel);
        await db.Referrals.Where(r => words.Contains(r.Id)).ExecuteUpdateAsync(set => set.SetProperty(r => r.SenderAskedOn, today), cancel);
        await whole.CommitAsync(cancel);
    }
}
