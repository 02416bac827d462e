using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>Which persons an actor may see: the one place that decides. What is not in here does not exist for the actor (404).</summary>
public static class ClientAccess
{
    extension(Db db)
    {
        /// <summary>The persons of the actor: own record, or those with whom the actor has a task on this day.</summary>
        /// <remarks>Being in the same organisation is not a ground, and a role without person work (manager, coordinator, administrator) sees nobody.</remarks>
        public IQueryable<Client> ClientsOf(Actor actor, DateOnly today) => actor switch
        {
            { Role: Role.Jobseeker, ClientId: { } own } => db.Clients.Where(c => c.Id == own && c.AreaId == actor.AreaId),
            { Role: Role.Adviser or Role.PersonalCoach or Role.JobCoach or Role.Specialist } => db.Clients.Where(c => c.AreaId == actor.AreaId
                && db.Assignments.Any(a => a.ClientId == c.Id && a.UserId == actor.UserId && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today))),
            _ => db.Clients.Where(_ => false),
        };

        /// <summary>The person and the task that gives access; null when there is none. Whoever shows the person logs the look with the task as its ground.</summary>
        public async Task<(Client Client, string Why)?> ClientOf(Actor actor, ClientId id, DateOnly today)
        {
            var assignments = db.Assignments;
            var found = await db.ClientsOf(actor, today).Where(c => c.Id == id).Select(c => new
            {
                Client = c,
                Task = assignments.Where(a => a.ClientId == id && a.UserId == actor.UserId && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today))
                    .Select(a => (ClientTaskKind?)a.Task).FirstOrDefault(),
            }).SingleOrDefaultAsync();
            return found is null ? null : (found.Client, actor.ClientId == id ? "own" : $"task:{found.Task}");
        }
    }
}
