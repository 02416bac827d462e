using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Which cases of multi-agency support an actor sees. A worker of another party only those in which it is named, and only while the client relationship lasts (T-11, T-16).</summary>
public static class SupportAccess
{
    /// <summary>The ground in the log of looks of a worker of another party: 381/2023 § 15 (T-16).</summary>
    public const string Ground = "support:T-16";

    extension(Db db)
    {
        public IQueryable<MultiAgencySupport> SupportsOf(Actor actor, DateOnly today)
        {
            var clients = db.ClientsOf(actor, today);
            return actor.Role switch
            {
                Role.PersonalCoach or Role.JobCoach or Role.Jobseeker => db.MultiAgencySupports.Where(s => s.AreaId == actor.AreaId && clients.Any(c => c.Id == s.ClientId)),
                Role.Specialist => db.MultiAgencySupports.Where(s => s.AreaId == actor.AreaId && db.SupportParties.Any(p => p.SupportId == s.Id && p.UserId == actor.UserId)
                    && (s.State == SupportState.Assessing || s.State == SupportState.Planning || s.State == SupportState.Supported)),
                _ => db.MultiAgencySupports.Where(_ => false),
            };
        }
    }
}
