using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>A time that a service and the person's worker have agreed on: the first time of an accepted referral, or a joint meeting.</summary>
/// <param name="Kind">Text "Own.service-time-…": "first" or "handover".</param>
public sealed record ServiceTime(ReferralId Referral, string Kind, DateTimeOffset At, string Service, string Provider, string? Place)
{
    /// <summary>Those still ahead, the nearest first.</summary>
    public static async Task<IReadOnlyList<ServiceTime>> Coming(Db db, ClientId client, DateTimeOffset now)
    {
        var rows = await (from r in db.Referrals.AsNoTracking()
                          where r.ClientId == client && ((r.State == ReferralState.Accepted && r.ProposedAt >= now)
                              || (r.HandoverAt >= now && r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn))
                          join s in db.Services on r.ServiceId equals s.Id
                          join o in db.Organisations on r.ToOrganisationId equals o.Id
                          select new { r.Id, r.State, r.ProposedAt, r.HandoverAt, r.HandoverPlace, s.NameFi, s.NameSv, s.NameEn, Provider = o.Name }).ToListAsync();
        var times = new List<ServiceTime>();
        foreach (var r in rows)
        {
            var service = Languages.Pick(Languages.Current, r.NameFi, r.NameSv, r.NameEn);
            if (r.State == ReferralState.Accepted && r.ProposedAt is { } first && first >= now) times.Add(new(r.Id, "first", first, service, r.Provider, null));
            if (r.HandoverAt is { } joint && joint >= now) times.Add(new(r.Id, "handover", joint, service, r.Provider, r.HandoverPlace));
        }

        return [.. times.OrderBy(t => t.At)];
    }
}
