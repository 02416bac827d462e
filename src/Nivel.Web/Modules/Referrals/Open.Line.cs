using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Where somebody stands in the line, without telling who the others are.</summary>
/// <param name="Number">1 is next.</param>
public sealed record LinePlace(int Number, int Of, DateTimeOffset Since, DateOnly PromisedOn, DateOnly? OfferUntil);

/// <summary>Waiting in the line: the place, and the two answers to an offered one.</summary>
public sealed partial class OpenModel
{
    public LinePlace? InLine { get; private set; }

    public async Task<IActionResult> OnPostTakePlaceAsync(ReferralId id)
    {
        if (!await Load(id) || !IsSender) return NotFound();
        return await line.Take(Referral, this.Actor) && await Saved() ? Redirect($"/referrals/{id}?done=place-taken") : await Again(id, "line", "changed");
    }

    public async Task<IActionResult> OnPostLetPlaceGoAsync(ReferralId id)
    {
        if (!await Load(id) || !IsSender) return NotFound();
        return await line.LetGo(Referral, "not-now", this.Actor) && await Saved() ? Redirect($"/referrals/{id}?done=place-let-go") : await Again(id, "line", "changed");
    }

    private async Task<LinePlace?> PlaceInLine()
    {
        if (Referral.State != ReferralState.Waiting || (!IsSender && !IsShown)) return null;
        if (await db.WaitingPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.ReferralId == Referral.Id && p.LeftAt == null) is not { } mine) return null;
        var all = await WaitingLine.Of(db, mine.GroupId).Select(p => p.Id).ToListAsync();
        return new(all.IndexOf(mine.Id) + 1, all.Count, mine.Since, mine.PromisedOn, mine.OfferUntil);
    }
}
