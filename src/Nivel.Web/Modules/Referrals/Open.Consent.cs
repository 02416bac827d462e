using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A referral that stopped when its consent ended goes on with a new one: its place in the line and its story stay.</summary>
public sealed partial class OpenModel
{
    /// <summary>The sending end may ask for a new consent.</summary>
    public bool MayRevive => IsSender && !IsShown && !Referral.IsOver && Referral.Ground == ReferralGround.Consent;

    public async Task<IActionResult> OnPostReviveAsync(ReferralId id, ConsentWay? way, DateOnly? until)
    {
        if (!await Load(id) || !MayRevive) return NotFound();
        if (way is not (ConsentWay.OnScreen or ConsentWay.OnPaper or ConsentWay.ByPhone)) return await Again(id, "revive-way", "revive-way");
        if (until is not { } day || day < clock.Today || day > clock.Today.AddYears(2)) return await Again(id, "revive-until", "revive-until");
        return await consents.Revive(Client, Referral, way.Value, day, this.Actor) ? Redirect($"/referrals/{id}?done=revived") : await Again(id, "revive-way", "changed");
    }
}
