using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Cancels a group: everybody who had or awaited a place goes to the line of the next group, or is told that there is none. Nobody stays accepted to what is not held.</summary>
public sealed class GroupCancelling(Db db, WaitingLine line, ReferralMails mails, TimeProvider clock)
{
    /// <summary>Working days in which those who were moved hear how the next line stands; the house's own custom.</summary>
    public const int DaysToHear = 5;

    /// <summary>False when somebody changed the group or a referral of it at the same moment.</summary>
    public async Task<bool> Cancel(ServiceGroup group, ServiceGroup? next, string because, Actor by)
    {
        var (id, told) = (group.Id, new List<Referral>());
        group.Cancel(clock.Today, because);
        foreach (var referral in await db.Referrals.Where(r => r.GroupId == id && r.State != ReferralState.Started && r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn).OrderBy(r => r.SentAt).ToListAsync())
        {
            if (referral.State is ReferralState.Accepted or ReferralState.Waiting) { await Answer(referral, next, because, by); told.Add(referral); }
            else referral.LeaveGroup(next);
        }

        await Tell(told);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return false; }
        if (next is not null) await OfferPlaces(next.Id);
        return true;
    }

    private async Task Answer(Referral referral, ServiceGroup? next, string because, Actor by)
    {
        var (id, now) = (referral.Id, clock.Now);
        var place = await db.WaitingPlaces.SingleOrDefaultAsync(p => p.ReferralId == id);
        if (next is null)
        {
            if (place is { LeftAt: null }) place.Leave(now);
            referral.LoseGroup(because, by, now);
            return;
        }

        var promised = FinnishCalendar.AddWorkingDays(clock.Today, DaysToHear, WorkingDays.Strict);
        // Whoever already had a place stands by the day of the referral, and so before those who waited less.
        if (place is null) db.WaitingPlaces.Add(new WaitingPlace(referral, next.Id, promised, referral.SentAt));
        else place.MoveTo(next.Id, place.LeftAt is null ? place.Since : referral.SentAt, promised);
        referral.MoveToLine(next, because, promised, by, now);
    }

    /// <summary>Those who mind the referrals, one mail each; and each person who has an account that there is news.</summary>
    private async Task Tell(List<Referral> told)
    {
        var (today, people) = (clock.Today, told.Select(r => r.ClientId).ToList());
        var minders = await Minding.Of(db, told, today);
        var services = told.Select(r => r.ServiceId).Distinct().ToList();
        var names = await db.Services.Where(s => services.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.NameFi);
        foreach (var mine in told.GroupBy(r => minders[r.Id].Email, StringComparer.OrdinalIgnoreCase)) mails.Cancelled(db, [.. mine.Select(r => new MailedReferral(r, names[r.ServiceId], today))], mine.Key, clock.Now);
        var accounts = await (from u in db.People where u.ClientId != null && people.Contains(u.ClientId.Value) && u.Email != "" && (u.EndsOn == null || u.EndsOn >= today) join c in db.Clients on u.ClientId equals (ClientId?)c.Id select new { u.Id, u.Email, c.Language }).ToListAsync();
        foreach (var account in accounts) mails.News(db, account.Email, account.Language, $"{account.Id}", clock.Now);
    }

    private async Task OfferPlaces(ServiceGroupId id)
    {
        await line.Offer(await db.ServiceGroups.SingleAsync(g => g.Id == id));
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { /* Somebody moved the same line: the job that moves lines goes on. */ }
    }
}
