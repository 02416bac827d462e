using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Where somebody stands in the line, without telling who the others are.</summary>
/// <param name="Number">1 is next.</param>
public sealed record LinePlace(int Number, int Of, DateTimeOffset Since, DateOnly PromisedOn, DateOnly? OfferUntil)
{
    public bool IsLate(DateOnly today) => OfferUntil is null && PromisedOn < today;

    /// <summary>Null when the referral does not wait in a line.</summary>
    public static async Task<LinePlace?> Find(Db db, Referral referral)
    {
        if (referral.State != ReferralState.Waiting) return null;
        if (await db.WaitingPlaces.AsNoTracking().SingleOrDefaultAsync(p => p.ReferralId == referral.Id && p.LeftAt == null) is not { } mine) return null;
        var all = await WaitingLine.Of(db, mine.GroupId).Select(p => p.Id).ToListAsync();
        return new(all.IndexOf(mine.Id) + 1, all.Count, mine.Since, mine.PromisedOn, mine.OfferUntil);
    }
}

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

    public string? PromiseWords { get; private set; }
    public DateOnly? PromiseDay { get; private set; }

    /// <summary>The provider tells how the line stands and promises a new day; a promise that has passed is put right here.</summary>
    public async Task<IActionResult> OnPostPromiseAsync(ReferralId id, DateOnly? day, string? words)
    {
        if (!await Load(id) || !IsReceiver || !IsShown) return NotFound();
        (PromiseDay, PromiseWords) = (day, words);
        if (await db.WaitingPlaces.SingleOrDefaultAsync(p => p.ReferralId == id && p.LeftAt == null) is not { } place || Referral.State != ReferralState.Waiting) return await Again(id, "promise-day", "changed");
        if (day is not { } until || until < clock.Today || until > clock.Today.AddYears(1)) return await Again(id, "promise-day", "queue-day");
        if (words?.Length > 4000) return await Again(id, "promise-words", "long");
        place.Promise(until);
        Referral.PromiseAgain(Modules.Shared.Typed.Text(words), until, this.Actor, clock.Now);
        return await Saved() ? Redirect($"/referrals/{id}?done=promised") : await Again(id, "promise-day", "changed");
    }
}
