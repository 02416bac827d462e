using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What stands between a person and a service on a day: the groups, an open referral, and the refusals of <see cref="ReferralRules"/>.</summary>
public sealed record Judged(IReadOnlyList<GroupRow> Groups, ReferralId? AlreadySent, IReadOnlyList<string> Refusals)
{
    /// <param name="group">The group that was chosen; null when none has been yet.</param>
    public static async Task<Judged> Of(Db db, Client client, ServiceRow service, ServiceGroupId? group, DateOnly today)
    {
        var groups = await db.ServiceGroups.AsNoTracking().Where(g => g.ServiceId == service.Id && g.CancelledOn == null && (g.EndsOn == null || g.StartsOn >= today)).OrderBy(g => g.StartsOn)
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync();
        var open = await db.Referrals.Where(r => r.ClientId == client.Id && r.ServiceId == service.Id
            && r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn).Select(r => (ReferralId?)r.Id).FirstOrDefaultAsync();
        return new(groups, open, ReferralRules.WhyNot(new(service, client.MunicipalityCode, client.AgeOn(today), groups, group, open is not null, today)));
    }
}
