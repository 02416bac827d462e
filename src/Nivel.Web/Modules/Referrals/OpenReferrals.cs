using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Referrals that have neither ended nor been refused or withdrawn.</summary>
public sealed class OpenReferrals(Db db) : IOpenThings
{
    public async Task<IReadOnlyList<OpenThing>> Of(ClientId client, DateOnly today)
    {
        var open = await db.Referrals.AsNoTracking().Where(r => r.ClientId == client && r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn)
            .Join(db.Services, r => r.ServiceId, s => s.Id, (r, s) => new { r.Id, r.SentAt, s.NameFi, s.NameSv, s.NameEn }).ToListAsync();
        return [.. open.OrderBy(r => r.SentAt).Select(r => new OpenThing("referral", Languages.Pick(Languages.Current, r.NameFi, r.NameSv, r.NameEn), null, $"/referrals/{r.Id}"))];
    }
}
