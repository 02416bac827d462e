using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Who waits for a service: those in the line of one of its groups, and those whose open referral names no group and is not answered. Whoever has been accepted waits no more. A number, never persons.</summary>
public static class Waiting
{
    public static Task<int> Count(Db db, ServiceId service, CancellationToken cancel = default) => db.Referrals.Where(r => r.ServiceId == service).InWait().CountAsync(cancel);

    extension(IQueryable<Referral> referrals)
    {
        public IQueryable<Referral> InWait() => referrals.Where(r => r.State == ReferralState.Waiting
            || (r.GroupId == null && (r.State == ReferralState.Sent || r.State == ReferralState.Question || r.State == ReferralState.TimeProposed || r.State == ReferralState.Unanswered)));
    }
}
