using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What is insisted upon, and the sending itself: referral, consent, happenings and mail in one save.</summary>
public sealed partial class NewModel
{
    private void Check()
    {
        if (ReferralRules.WhyNotShare(Shared, Ground, Existing, Way, Until, LawReason, clock.Today) is { } problem)
            ModelState.AddModelError(FieldOf(problem), texts[$"Referrals.ground-{problem}"]);
        if (string.IsNullOrWhiteSpace(Message)) ModelState.AddModelError(nameof(Message), texts["Referrals.message-missing"]);
        else if (Message.Length > 4000) ModelState.AddModelError(nameof(Message), texts["Referrals.message-long", Message.Length, 4000]);
        else if (PersonalIdentityCodes().IsMatch(Message)) ModelState.AddModelError(nameof(Message), texts["Referrals.message-code"]);
        if (Groups.Any(g => g.Free > 0) && Group is null) ModelState.AddModelError(nameof(Group), texts["Referrals.choose-group"]);
    }

    private static string FieldOf(string problem) => problem switch
    {
        "nothing-shared" or "not-shareable" or "consent-narrower" => nameof(Scopes),
        "no-way" => nameof(Way),
        "consent-days" => nameof(Until),
        "law-reason" => nameof(LawReason),
        _ => nameof(Ground),
    };

    /// <summary>The referral; null when this very form was sent already (a second click) and the first one stands.</summary>
    private async Task<ReferralId?> Send()
    {
        var (client, service, now, today) = (Person!, Service!, clock.Now, clock.Today);
        var ground = Ground == "law" ? ReferralGround.Law : ReferralGround.Consent;
        var consent = Ground == "new" ? Consent.Give(client, this.Actor, now, today, new(service.OrganisationId, null, service.Provider), "referral", Shared, Way!.Value, Until!.Value) : null;
        if (consent is not null) db.Consents.Add(consent);
        var draft = new ReferralDraft(service.Id, service.NameFi, service.OrganisationId, Group, ground, ground == ReferralGround.Law ? null : consent?.Id ?? Existing!.Id,
            ground == ReferralGround.Law ? LawReason!.Trim() : null, Shared, Message!, AnswerBy, service.NameSv, service.NameEn);
        // The form's own mark is the referral's id: a second click meets the first one whatever mails there are.
        var referral = Referral.Send(client, draft, this.Actor, now, Once == default ? null : ReferralId.Of(Once));
        db.Referrals.Add(referral);
        var to = await AddressOf(service.Id, service.OrganisationId);
        if (await ReferralMails.HasToldToday(db, to, today)) referral.HoldMail();
        else mails.Sent(db, referral, to, service.NameFi, await SenderOrganisation(), now, $"referral-sent:{Once:N}");
        try
        {
            await db.SaveChangesAsync();
            return referral.Id;
        }
        catch (DbUpdateException) when (db.Referrals.AsNoTracking().Any(r => r.Id == ReferralId.Of(Once)))
        {
            return null;
        }
    }

    private async Task<string> AddressOf(ServiceId service, OrganisationId organisation) =>
        await db.Services.Where(s => s.Id == service).Select(s => s.ContactEmail).SingleAsync() is { Length: > 0 } own ? own
        : await db.Organisations.Where(o => o.Id == organisation).Select(o => o.Email).SingleAsync();

    private Task<string> SenderOrganisation()
    {
        var mine = this.Actor.OrganisationId;
        return db.Organisations.Where(o => o.Id == mine).Select(o => o.Name).SingleAsync();
    }

    /// <summary>Something that looks like a personal identity code has no place in a message.</summary>
    [System.Text.RegularExpressions.GeneratedRegex(@"\b\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase)]
    private static partial System.Text.RegularExpressions.Regex PersonalIdentityCodes();
}
