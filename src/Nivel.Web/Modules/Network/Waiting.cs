using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>The queue of a service (jono): referrals that are open and have no group yet. A number, never persons.</summary>
public static class Waiting
{
    /// <summary>Who waits for each service, as the network page counts it: referrals without an answer, whatever group was wished for, and accepted ones that have no group yet.</summary>
    public static async Task<IReadOnlyDictionary<ServiceId, int>> ByService(Db db, EmploymentAreaId area) =>
        await db.Referrals.Where(r => r.AreaId == area && (r.State == ReferralState.Sent || r.State == ReferralState.Question || r.State == ReferralState.TimeProposed || r.State == ReferralState.Unanswered || (r.State == ReferralState.Accepted && r.GroupId == null)))
            .GroupBy(r => r.ServiceId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);

    public static Task<int> Count(Db db, ServiceId service, CancellationToken cancel = default) => db.Referrals.CountAsync(r => r.ServiceId == service && r.GroupId == null
        && (r.State == ReferralState.Sent || r.State == ReferralState.Question || r.State == ReferralState.TimeProposed || r.State == ReferralState.Accepted), cancel);
}
