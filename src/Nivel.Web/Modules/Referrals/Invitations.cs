using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A group that still has room: places that are neither taken nor offered to somebody who has been asked and has not answered.</summary>
public sealed record OpenGroup(GroupRow Group, ServiceRow Service, int Asked)
{
    public int Free => Math.Max(0, Group.Free - Asked);
}

/// <summary>One of those whom a worker would invite, and what stands in the way: codes of "Referrals.refusal-…", or "no-own-pages", "kept-already".</summary>
public sealed record Invitee(Client Client, IReadOnlyList<string> WhyNot);

/// <summary>Invites several people to a group at once: each is asked on the own pages whether the data may be given, and by a yes the referral goes. Never more than there are places.</summary>
public sealed class Invitations(Db db, ReferralMails mails, TimeProvider clock)
{
    private const ConsentScope Told = ConsentScope.Contact | ConsentScope.Need;

    public async Task<IReadOnlyList<OpenGroup>> Groups(Actor by)
    {
        var today = clock.Today;
        var cards = await ServiceRow.Of(db, db.ServicesOf(by).Where(s => s.State == CardState.Published && s.TakesReferrals), today);
        var known = cards.Where(c => c.HasAddress).ToDictionary(c => c.Id);
        var groups = await db.ServiceGroups.AsNoTracking().Where(g => g.AreaId == by.AreaId && g.CancelledOn == null && g.Places > g.Taken && (g.EndsOn == null || g.StartsOn >= today))
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync();
        var asked = await db.KeptReferrals.Where(k => k.AreaId == by.AreaId && k.GroupId != null && k.AskedAt != null && k.DeclinedAt == null).GroupBy(k => k.GroupId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        return [.. groups.Where(g => known.ContainsKey(g.ServiceId)).Select(g => new OpenGroup(g, known[g.ServiceId], asked.GetValueOrDefault(g.Id))).Where(g => g.Free > 0)
            .OrderBy(g => g.Service.Name, Texts.Sorting).ThenBy(g => g.Group.StartsOn)];
    }

    /// <summary>Who of these can be invited, in the order given.</summary>
    public async Task<IReadOnlyList<Invitee>> Of(OpenGroup to, IReadOnlyList<Client> people)
    {
        var (ids, today, invitees) = (people.Select(p => p.Id).ToList(), clock.Today, new List<Invitee>());
        var own = await db.People.Where(u => u.ClientId != null && ids.Contains(u.ClientId.Value) && (u.EndsOn == null || u.EndsOn >= today)).Select(u => u.ClientId!.Value).ToListAsync();
        var kept = await db.KeptReferrals.Where(k => ids.Contains(k.ClientId) && k.ServiceId == to.Service.Id).Select(k => k.ClientId).ToListAsync();
        foreach (var person in people)
        {
            var refusals = (await Judged.Of(db, person, to.Service, to.Group.Id, today)).Refusals;
            invitees.Add(new(person, [.. refusals, .. kept.Contains(person.Id) ? ["kept-already"] : Array.Empty<string>(), .. own.Contains(person.Id) ? Array.Empty<string>() : ["no-own-pages"]]));
        }

        return invitees;
    }

    /// <summary>Asks each of them. The caller has seen that there are places for all.</summary>
    public async Task Ask(OpenGroup to, IEnumerable<Client> people, string message, Actor by)
    {
        var (service, now) = (to.Service, clock.Now);
        foreach (var person in people)
        {
            var kept = KeptReferral.Of(person, service.Id);
            kept.Write(new(Told, "new", ConsentWay.OwnPages, clock.Today.AddYears(1), null, null, to.Group.Id, message), by.UserId, now);
            kept.Ask(service.NameFi, service.NameSv, service.NameEn, by, now);
            db.Add(kept);
            var own = person.Id;
            if (await db.People.Where(u => u.ClientId == own && u.Email != "").Select(u => u.Email).FirstOrDefaultAsync() is { } address) mails.AskPerson(db, address, person.Language, kept.Id, now);
        }

        await db.SaveChangesAsync();
    }
}
