using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Which consultation requests an actor sees: the coach those of own people, the person the own ones unless the law says otherwise, the consulted worker only the questions put to it while their ground holds.</summary>
public static class ConsultationAccess
{
    /// <summary>The ground in the log of looks of a worker who is asked with the person's consent (D-16).</summary>
    public const string Ground = "consultation:D-16";

    extension(Db db)
    {
        public IQueryable<Consultation> ConsultationsOf(Actor actor, DateOnly today)
        {
            var (clients, since) = (db.ClientsOf(actor, today), today.AddDays(-Consultation.ShownDays));
            return actor.Role switch
            {
                Role.PersonalCoach or Role.JobCoach => db.Consultations.Where(c => c.AreaId == actor.AreaId && clients.Any(p => p.Id == c.ClientId)),
                Role.Jobseeker => db.Consultations.Where(c => c.AreaId == actor.AreaId && c.WithheldWhy == null && clients.Any(p => p.Id == c.ClientId)),
                Role.Specialist => db.Consultations.Where(c => c.AreaId == actor.AreaId && c.ToUserId == actor.UserId
                    && (c.State == ConsultationState.Asked || (c.State == ConsultationState.Answered && c.ClosedOn >= since))
                    && (c.Ground != ConsultationGround.Consent || db.Consents.Any(k => k.Id == c.ConsentId && k.WithdrawnAt == null && k.UntilOn >= today))
                    && (c.Ground != ConsultationGround.Support || db.MultiAgencySupports.Any(s => s.Id == c.SupportId && (s.State == SupportState.Assessing || s.State == SupportState.Planning || s.State == SupportState.Supported)))),
                _ => db.Consultations.Where(_ => false),
            };
        }
    }
}
