using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Whom the mails about many referrals go to, at either end.</summary>
public sealed partial class ChaseAnswers
{
    private static async Task<IReadOnlyList<(string To, IReadOnlyList<MailedReferral> About)>> Receivers(Db db, IEnumerable<Referral> referrals, CancellationToken cancel)
    {
        var all = referrals.ToList();
        var (addresses, names) = (await ReceiverAddress.Of(db, [.. all.Select(r => r.ServiceId).Distinct()], cancel), await Names(db, all, cancel));
        return ByAddress(all, r => [addresses[r.ServiceId]], r => names[r.ServiceId]);
    }

    /// <summary>When the mailbox has stayed silent: the mailbox once more, the two who keep the card, and the contact persons of the organisation.</summary>
    private async Task<IReadOnlyList<(string To, IReadOnlyList<MailedReferral> About)>> Everybody(Db db, INamedContacts contacts, List<Referral> all, CancellationToken cancel)
    {
        var (services, today) = (all.Select(r => r.ServiceId).Distinct().ToList(), clock.Today);
        var (addresses, names) = (await ReceiverAddress.Of(db, services, cancel), await Names(db, all, cancel));
        var keepers = (await (from s in db.Services.AsNoTracking() where services.Contains(s.Id) from u in db.People where (u.Id == s.FirstUpdater || u.Id == s.SecondUpdater) && (u.EndsOn == null || u.EndsOn >= today) select new { s.Id, u.Email }).ToListAsync(cancel)).ToLookup(k => k.Id, k => k.Email);
        var named = await contacts.EmailsOf([.. all.Select(r => r.ToOrganisationId).Distinct()], cancel);
        return ByAddress(all, r => [addresses[r.ServiceId], .. keepers[r.ServiceId], .. named[r.ToOrganisationId]], r => names[r.ServiceId]);
    }

    private async Task<IReadOnlyList<(string To, IReadOnlyList<MailedReferral> About)>> Senders(Db db, List<Referral> all, CancellationToken cancel)
    {
        var (minders, names) = (await Minding.Of(db, all, clock.Today, cancel), await Names(db, all, cancel));
        return ByAddress(all, r => [minders[r.Id].Email], r => names[r.ServiceId]);
    }

    private static Task<Dictionary<Platform.Ids.ServiceId, string>> Names(Db db, List<Referral> all, CancellationToken cancel)
    {
        var services = all.Select(r => r.ServiceId).Distinct().ToList();
        return db.Services.AsNoTracking().Where(s => services.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.NameFi, cancel);
    }

    private static IReadOnlyList<(string To, IReadOnlyList<MailedReferral> About)> ByAddress(List<Referral> all, Func<Referral, IEnumerable<string>> to, Func<Referral, string> service) =>
        [.. all.SelectMany(r => to(r).Where(t => !string.IsNullOrWhiteSpace(t)).Distinct(StringComparer.OrdinalIgnoreCase).Select(t => (To: t, About: new MailedReferral(r, service(r)))))
            .GroupBy(t => t.To, StringComparer.OrdinalIgnoreCase).Select(g => (g.Key, (IReadOnlyList<MailedReferral>)[.. g.Select(t => t.About)]))];
}
