using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The receiving end.</summary>
public static class ReferralInbox
{
    extension(Db db)
    {
        /// <summary>Referrals that the actor answers: those to the own organisation, or, for a worker of the authority, those to the cards that the worker keeps.</summary>
        public IQueryable<Referral> InboxOf(Actor actor) => actor.Role switch
        {
            Role.Provider or Role.Specialist => db.Referrals.Where(r => r.AreaId == actor.AreaId && r.ToOrganisationId == actor.OrganisationId),
            Role.Adviser or Role.PersonalCoach or Role.JobCoach => db.Referrals.Where(r => r.AreaId == actor.AreaId && r.ToOrganisationId == actor.OrganisationId
                && db.Services.Any(s => s.Id == r.ServiceId && (s.FirstUpdater == actor.UserId || s.SecondUpdater == actor.UserId))),
            _ => db.Referrals.Where(_ => false),
        };

        /// <summary>May the receiver still see the person? Not after the consent is withdrawn or has run out, on the very next page view.</summary>
        public async Task<bool> ShowsPerson(Referral referral, DateOnly today)
        {
            if (referral.Ground == ReferralGround.Law) return true;
            return referral.ConsentId is { } id && await db.Consents.FindAsync(id) is { } consent && consent.IsInForce(today);
        }
    }
}
