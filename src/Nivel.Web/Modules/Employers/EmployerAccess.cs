using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Employers;

public static class EmployerAccess
{
    extension(Db db)
    {
        /// <summary>Employers of the worker's area; an employer's own record.</summary>
        public IQueryable<Employer> EmployersOf(Actor actor) => actor switch
        {
            { Role: Role.Employer, EmployerId: { } own } => db.Employers.Where(e => e.Id == own),
            { Role: Role.Adviser or Role.PersonalCoach or Role.JobCoach } => db.Employers.Where(e => e.AreaId == actor.AreaId),
            _ => db.Employers.Where(_ => false),
        };

        /// <summary>Job orders of the actor: an employer's own, a worker's area.</summary>
        public IQueryable<JobOrder> JobOrdersOf(Actor actor) => actor switch
        {
            { Role: Role.Employer, EmployerId: { } own } => db.JobOrders.Where(o => o.EmployerId == own),
            { Role: Role.Adviser or Role.PersonalCoach or Role.JobCoach or Role.Manager or Role.Coordinator } => db.JobOrders.Where(o => o.AreaId == actor.AreaId),
            _ => db.JobOrders.Where(_ => false),
        };
    }
}
