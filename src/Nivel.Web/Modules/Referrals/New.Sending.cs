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
        if (ReferralRules.WhyNotShare(Shared, Ground, Existing, Way, Until, LawGrounds.FirstOrDefault(g => g.Code == LawSection), LawReason, clock.Today) is { } problem)
            ModelState.AddModelError(FieldOf(problem), texts[$"Referrals.ground-{problem}"]);
        if (IsAskedOfPerson && !HasOwnPages) ModelState.AddModelError(nameof(Way), texts["Referrals.ground-no-way"]);
        if (MessageRules.WhyNot(Message) is { } wrong) ModelState.AddModelError(nameof(Message), texts[$"Referrals.message-{wrong}", Message?.Length ?? 0, MessageRules.Longest]);
        if (Groups.Any(g => g.Free > 0) && Group is null) ModelState.AddModelError(nameof(Group), texts["Referrals.choose-group"]);
    }

    private static string FieldOf(string problem) => problem switch
    {
        "nothing-shared" or "not-shareable" or "consent-narrower" => nameof(Scopes),
        "no-way" => nameof(Way),
        "consent-days" => nameof(Until),
        "law-section" => nameof(LawSection),
        "law-reason" => nameof(LawReason),
        _ => nameof(Ground),
    };

    private ReferralWords Words => new(Shared, Ground, Way, Until, LawSection, LawReason, Group, Message);

    /// <summary>The referral; null when this very form was sent already (a second click) and the first one stands.</summary>
    private async Task<ReferralId?> Send()
    {
        var (client, service, today) = (Person!, Service!, clock.Today);
        var consent = Ground switch
        {
            "law" => null,
            "new" => Consent.Give(client, this.Actor, clock.Now, today, new(service.OrganisationId, null, service.Provider), "referral", Shared, Way!.Value, Until!.Value),
            _ => Existing,
        };
        if (Ground == "new") db.Consents.Add(consent!);
        var referral = await sending.Add(client, service, Words, consent, this.Actor, Once);
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
}
