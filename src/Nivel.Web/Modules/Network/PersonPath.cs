using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Network;

/// <summary>One person's way through the network, read from the referrals: passed, where the person is, and what has been asked for.</summary>
public static class PersonPath
{
    public static async Task<MapPath> Of(Db db, Client client, IReadOnlySet<string> stations)
    {
        var referrals = await db.Referrals.AsNoTracking().Where(r => r.ClientId == client.Id).OrderBy(r => r.SentAt)
            .Select(r => new { r.ServiceId, r.State, r.Outcome, r.StartedOn }).ToListAsync();
        var known = referrals.Where(r => stations.Contains(r.ServiceId.ToString())).ToList();
        var current = known.LastOrDefault(r => r.State == ReferralState.Started) ?? known.LastOrDefault(r => r.State == ReferralState.Accepted);
        var here = current?.ServiceId.ToString();
        var visited = known.Where(r => r.State == ReferralState.Ended && r.Outcome != ReferralOutcome.DidNotStart).Select(r => r.ServiceId.ToString()).Distinct().Where(id => id != here).ToList();
        var next = known.Where(r => r.State is ReferralState.Sent or ReferralState.Question or ReferralState.TimeProposed or ReferralState.Unanswered or ReferralState.Waiting or ReferralState.Accepted)
            .Select(r => r.ServiceId.ToString()).Distinct().Where(id => id != here && !visited.Contains(id)).ToList();
        return new(visited, here, next);
    }
}
