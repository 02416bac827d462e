using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Sends a referral, whether its writer presses the button or the person's own consent lets a kept one go. The caller has asked the rules, and saves.</summary>
public sealed class Sending(Db db, ReferralMails mails, TimeProvider clock)
{
    public async Task<Referral> Add(Client client, ServiceRow service, ReferralWords words, Consent? consent, Actor by, Guid once)
    {
        var (now, today, isLaw) = (clock.Now, clock.Today, consent is null);
        var draft = new ReferralDraft(service.Id, service.NameFi, service.OrganisationId, words.Group, isLaw ? ReferralGround.Law : ReferralGround.Consent, consent?.Id, isLaw ? words.LawReason!.Trim() : null,
            words.Shared, words.Message!, AnswerBy(service, today), service.NameSv, service.NameEn, isLaw ? words.LawSection : null);
        // The form's own mark is the referral's id: a second click meets the first one whatever mails there are.
        var referral = Referral.Send(client, draft, by, now, once == default ? null : ReferralId.Of(once));
        db.Referrals.Add(referral);
        var to = await ReceiverAddress.Of(db, service.Id);
        if (await ReferralMails.HasToldToday(db, to, today)) referral.HoldMail();
        else mails.Sent(db, referral, to, service.NameFi, await db.Organisations.Where(o => o.Id == by.OrganisationId).Select(o => o.Name).SingleAsync(), now, $"referral-sent:{once:N}");
        await Forget(client.Id, service.Id);
        return referral;
    }

    /// <summary>Of the kept words nothing is needed any more.</summary>
    public async Task Forget(ClientId client, ServiceId service)
    {
        if (await db.KeptReferrals.SingleOrDefaultAsync(k => k.ClientId == client && k.ServiceId == service) is { } kept) db.Remove(kept);
    }

    public static DateOnly AnswerBy(ServiceRow service, DateOnly today) => FinnishCalendar.AddWorkingDays(today, Math.Max(1, service.AnswerDays), WorkingDays.Strict);
}
