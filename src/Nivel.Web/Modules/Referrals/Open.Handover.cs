using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Agreeing on the meeting of a warm handover and telling whether it was held; either end may do both.</summary>
public sealed partial class OpenModel
{
    /// <summary>Whoever is at either end and still sees the person.</summary>
    private bool MayHandOver => IsSender || (IsReceiver && IsShown);

    public async Task<IActionResult> OnPostHandoverAsync(ReferralId id, DateOnly? on, TimeOnly? time, string? place)
    {
        if (!await Load(id) || !MayHandOver) return NotFound();
        if (on is not { } day || time is not { } hour) return await Again(id, "handover-on", "handover-time");
        if (place?.Trim().Length > Referral.LongestPlace) return await Again(id, "handover-place", "long");
        var when = FinnishTime.At(day, hour);
        if (Referral.WhyNotHandover(when, clock.Now) is { } why) return await Again(id, "handover-on", why);
        Referral.PlanHandover(when, Modules.Shared.Typed.Text(place), this.Actor, clock.Now);
        return await Saved() ? Redirect($"/referrals/{id}?done=handover") : await Again(id, "handover-on", "changed");
    }

    public async Task<IActionResult> OnPostHandoverHeldAsync(ReferralId id, bool? held, string? words)
    {
        if (!await Load(id) || !MayHandOver) return NotFound();
        if (held is not { } was || Referral.HandoverAt is not { } when || when > clock.Now || Referral.HandoverHeld is not null) return await Again(id, "handover-held", "changed");
        Referral.RecordHandover(was, Modules.Shared.Typed.Text(words), this.Actor, clock.Now);
        return await Saved() ? Redirect($"/referrals/{id}?done=handover-told") : await Again(id, "handover-held", "changed");
    }
}
