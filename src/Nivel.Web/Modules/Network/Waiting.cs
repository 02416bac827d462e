using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Who waits for a service: those in the line of one of its groups, and those whose referral has no answer. Whoever has been accepted waits no more. A number, never persons.</summary>
public static class Waiting
{
    public static Task<int> Count(Db db, ServiceId service, CancellationToken cancel = default) => db.Referrals.Where(r => r.ServiceId == service).InWait().CountAsync(cancel);

    /// <summary>Who waits for each service of the area.</summary>
    public static async Task<IReadOnlyDictionary<ServiceId, int>> ByService(Db db, EmploymentAreaId area) =>
        await db.Referrals.Where(r => r.AreaId == area).InWait().GroupBy(r => r.ServiceId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
}
