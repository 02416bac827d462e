using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

public static class ReferralAccess
{
    extension(Db db)
    {
        /// <summary>The referrals of the actor: a provider's own inbox, the own referrals of a jobseeker, those of a worker's own persons.</summary>
        public IQueryable<Referral> ReferralsOf(Actor actor, DateOnly today) => actor.Role switch
        {
            Role.Provider or Role.Specialist => db.Referrals.Where(r => r.AreaId == actor.AreaId && r.ToOrganisationId == actor.OrganisationId),
            _ => db.Referrals.Where(r => db.ClientsOf(actor, today).Any(c => c.Id == r.ClientId)),
        };
    }
}
