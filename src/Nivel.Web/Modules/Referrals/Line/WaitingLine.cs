using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The line of a group (jono): who came first is offered the place that frees first. An offered place is held, so nobody passes by.</summary>
public sealed class WaitingLine(Db db, ReferralMails mails, TimeProvider clock)
{
    /// <summary>Working days in which the person and the sender answer an offer; the house's own custom.</summary>
    public const int DaysToAnswer = 3;

    public static IQueryable<WaitingPlace> Of(Db db, ServiceGroupId group) => db.WaitingPlaces.Where(p => p.GroupId == group && p.LeftAt == null).OrderBy(p => p.Since).ThenBy(p => p.Id);

    /// <summary>Offers every free place to the next in line and holds it. The caller saves.</summary>
    public async Task<int> Offer(ServiceGroup group)
    {
        var (offered, today) = (0, clock.Today);
        if (!Services.Places.TakesIn(group.StartsOn, group.EndsOn, today)) return 0;
        foreach (var next in (await Of(db, group.Id).ToListAsync()).Where(p => p is { OfferUntil: null, LeftAt: null }).OrderBy(p => p.Since).TakeWhile(_ => group.Free > 0))
        {
            var (referral, until) = (await db.Referrals.SingleAsync(r => r.Id == next.ReferralId), FinnishCalendar.AddWorkingDays(today, DaysToAnswer, WorkingDays.Strict));
            group.TakePlace();
            next.Offer(until);
            referral.OfferPlace(until, House(referral), clock.Now);
            await Tell(referral);
            offered++;
        }

        return offered;
    }

    /// <summary>The person takes the offered place: the referral is accepted and the place, which was held, is theirs.</summary>
    public async Task<bool> Take(Referral referral, Actor by)
    {
        if (await Find(referral) is not { IsOffered: true } place) return false;
        place.Leave(clock.Now);
        referral.Accept(referral.Answer, referral.ProposedAt, by, clock.Now);
        return true;
    }

    /// <summary>Not now: the place goes to the next one and the person stands last in the line.</summary>
    public async Task<bool> LetGo(Referral referral, string why, Actor by)
    {
        if (await Find(referral) is not { IsOffered: true } place) return false;
        place.GoLast(clock.Now);
        referral.LetPlaceGo(why, by, clock.Now);
        await GiveBack(place.GroupId);
        return true;
    }

    /// <summary>The referral is over or elsewhere: the line closes up behind it.</summary>
    public async Task Leave(Referral referral)
    {
        if (await Find(referral) is not { LeftAt: null } place) return;
        var held = place.IsOffered;
        place.Leave(clock.Now);
        if (held) await GiveBack(place.GroupId);
    }

    private async Task GiveBack(ServiceGroupId id)
    {
        var group = await db.ServiceGroups.SingleAsync(g => g.Id == id);
        group.GiveBackPlace();
        await Offer(group);
    }

    private Task<WaitingPlace?> Find(Referral referral) => db.WaitingPlaces.SingleOrDefaultAsync(p => p.ReferralId == referral.Id);

    private async Task Tell(Referral referral)
    {
        var to = (await Minding.Of(db, referral, clock.Today)).Email;
        mails.YourTurn(db, referral, to, await db.Services.Where(s => s.Id == referral.ServiceId).Select(s => s.NameFi).SingleAsync(), clock.Now);
    }

    /// <summary>The house itself acts, in the name of nobody.</summary>
    internal static Actor House(Referral referral) => new(default, Role.Administrator, referral.ToOrganisationId, referral.AreaId, "Nivel");
}
