using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>A group that begins soon with too few people, and the services like it whose waiting people could be asked.</summary>
public sealed record ShortGroup(ServiceGroup Group, ServiceRow Service, IReadOnlyList<ServiceId> Similar)
{
    /// <summary>How many days before the start a short group is told of.</summary>
    public const int DaysAhead = 21;

    public int Lacking => Group.Minimum - Group.Taken;

    /// <summary>Whose people could be asked: those who have no place yet in this service, and those who wait for a similar one, while their search goes on. Nobody who is already in this group or has its place offered.</summary>
    public IQueryable<Referral> ToAsk(Db db)
    {
        var (service, similar, group) = (Service.Id, Similar, Group.Id);
        var waiting = db.Referrals.Where(r => r.ServiceId == service || similar.Contains(r.ServiceId)).InWait();
        var inside = db.Referrals.Where(r => r.GroupId == group && (r.State == ReferralState.Accepted || r.State == ReferralState.Started));
        return waiting.Where(r => db.Clients.Any(c => c.Id == r.ClientId && c.EndedOn == null) && !inside.Any(i => i.ClientId == r.ClientId));
    }

    /// <summary>The short groups of an area, the nearest start first.</summary>
    public static async Task<IReadOnlyList<ShortGroup>> Of(Db db, EmploymentAreaId area, DateOnly today, CancellationToken cancel = default)
    {
        var until = today.AddDays(DaysAhead);
        var groups = await db.ServiceGroups.AsNoTracking().Where(g => g.AreaId == area && g.CancelledOn == null && g.StartsOn > today && g.StartsOn <= until && g.Taken < g.Minimum).OrderBy(g => g.StartsOn).ThenBy(g => g.Id).ToListAsync(cancel);
        if (groups.Count == 0) return [];
        var cards = await ServiceRow.Of(db, db.Services.Where(s => s.AreaId == area && s.State == CardState.Published), today);
        return [.. from g in groups let card = cards.Find(c => c.Id == g.ServiceId) where card is not null
                   select new ShortGroup(g, card, [.. cards.Where(c => c.Id != card.Id && Alternatives.AreAlike(c, card)).Select(c => c.Id)])];
    }
}
