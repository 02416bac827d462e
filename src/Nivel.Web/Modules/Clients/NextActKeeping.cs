using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>Keeps the next act true: whoever changes what it rests on saves through here.</summary>
public static class NextActKeeping
{
    extension(Db db)
    {
        /// <summary>Saves what the verbs did and reckons the next act anew, both or neither. The next act follows from other rows,
        /// so it does not raise the version that two editors of the contact details compare.</summary>
        public async Task SaveWithNextAct(ClientId client, DateOnly today)
        {
            await using var whole = await db.Database.BeginTransactionAsync();
            await db.SaveChangesAsync();
            var next = NextActs.Of(await db.NextActFactsOf(client), today);
            var (act, on) = (next?.Code, next?.On);
            await db.Clients.Where(c => c.Id == client).ExecuteUpdateAsync(set => set.SetProperty(c => c.NextAct, act).SetProperty(c => c.NextActOn, on));
            await whole.CommitAsync();
        }

        public async Task<NextActFacts> NextActFactsOf(ClientId client)
        {
            var person = await db.Clients.Where(c => c.Id == client).Select(c => new { c.RegisteredOn, c.EndedOn }).SingleAsync();
            var meetings = await db.Appointments.Where(a => a.ClientId == client && a.State != AppointmentState.Cancelled && a.State != AppointmentState.Missed)
                .Select(a => new { a.Kind, a.StartsAt, a.State }).ToListAsync();
            var steps = await db.Plans.Where(p => p.ClientId == client && p.State == PlanState.Agreed)
                .Select(p => p.Steps.Where(s => s.DoneOn == null).Select(s => (DateOnly?)s.DueOn).Min()).ToListAsync();
            var task = await db.ClientTasks.Where(t => t.ClientId == client && t.DoneOn == null).Select(t => (DateOnly?)t.DueOn).MinAsync();
            DateOnly? Held(string kind) => meetings.Where(m => m.State == AppointmentState.Held && m.Kind == kind).Select(m => (DateOnly?)m.StartsAt.InFinland().Day).Max();
            var booked = meetings.Where(m => m.State == AppointmentState.Booked).Select(m => (DateOnly?)m.StartsAt.InFinland().Day).Min();
            return new(person.EndedOn is null, person.RegisteredOn, Held("initial-interview"), Held("discussion"), steps.Count > 0, steps.Min(), task, booked);
        }
    }
}
