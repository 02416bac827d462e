using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The person's own word on sharing: a consent lets a kept referral go, a new one revives a referral that had stopped.</summary>
public sealed class OwnConsents(Db db, Sending sending, ReferralMails mails, TimeProvider clock)
{
    /// <summary>"sent" when the referral left, "stuck" when the consent is kept but something else stands in the way and the worker goes on; null when nothing was asked.</summary>
    public async Task<string?> Give(Client client, KeptReferralId id, Actor person)
    {
        if (await Asked(client, id) is not var (kept, service)) return null;
        var (now, today) = (clock.Now, clock.Today);
        var until = kept.Until is { } day && day >= today ? day : today.AddYears(1);
        var consent = Consent.Give(client, person, now, today, new(service.OrganisationId, null, service.Provider), "referral", kept.Shared, ConsentWay.OwnPages, until);
        db.Consents.Add(consent);
        var judged = await Judged.Of(db, client, service, kept.GroupId, today);
        var sender = (await db.People.SingleAsync(u => u.Id == kept.ByUserId)).AsActor();
        if (judged.Refusals.Count == 0) await sending.Add(client, service, kept.Words, consent, sender, Id.Next());
        else
        {
            kept.Write(kept.Words with { Ground = "existing" }, kept.ByUserId, now);
            await Tell(kept, service, "stuck");
        }

        await db.SaveChangesAsync();
        return judged.Refusals.Count == 0 ? "sent" : "stuck";
    }

    public async Task<bool> Decline(Client client, KeptReferralId id, Actor person)
    {
        if (await Asked(client, id) is not var (kept, service)) return false;
        kept.Decline(service.NameFi, service.NameSv, service.NameEn, person, clock.Now);
        await Tell(kept, service, "declined");
        await db.SaveChangesAsync();
        return true;
    }

    /// <summary>A new consent for a referral whose first one has been withdrawn or has run out; the provider sees the person again and, where it owes an answer, has a new day.</summary>
    public async Task<bool> Revive(Client client, Referral referral, ConsentWay way, DateOnly until, Actor by)
    {
        var (now, today) = (clock.Now, clock.Today);
        if (referral.IsOver || referral.Ground != ReferralGround.Consent || await db.ShowsPerson(referral, today)) return false;
        var service = (await ServiceRow.Of(db, db.Services.Where(s => s.Id == referral.ServiceId), today)).Single();
        var consent = Consent.Give(client, by, now, today, new(referral.ToOrganisationId, null, service.Provider), "referral", referral.Shared, way, until);
        db.Consents.Add(consent);
        referral.Revive(consent, Sending.AnswerBy(service, today), by, now);
        if (referral.State == ReferralState.Sent)
            mails.Sent(db, referral, await ReceiverAddress.Of(db, service.Id), service.NameFi, await db.Organisations.Where(o => o.Id == referral.FromOrganisationId).Select(o => o.Name).SingleAsync(), now, $"referral-revived:{consent.Id}");
        try { await db.SaveChangesAsync(); return true; }
        catch (DbUpdateConcurrencyException) { return false; }
    }

    private async Task<(KeptReferral Kept, ServiceRow Service)?> Asked(Client client, KeptReferralId id)
    {
        if (await db.KeptReferrals.SingleOrDefaultAsync(k => k.Id == id && k.ClientId == client.Id) is not { WaitsForPerson: true } kept) return null;
        return (kept, (await ServiceRow.Of(db, db.Services.Where(s => s.Id == kept.ServiceId), clock.Today)).Single());
    }

    private async Task Tell(KeptReferral kept, ServiceRow service, string what)
    {
        if (await Minding.Of(db, kept.ClientId, kept.ByUserId, clock.Today) is { } minder) mails.PersonAnswered(db, kept, minder.Email, what, service.NameFi, clock.Now);
    }
}
