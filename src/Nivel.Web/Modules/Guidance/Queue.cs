using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>The queue of the walk-in desk (vuoronumerot): one run of numbers a day, also when two press at once.</summary>
public sealed class Queue(Db db, TimeProvider clock)
{
    public static readonly IReadOnlyList<string> Topics = ["jobseeking", "benefits", "education", "service", "employer", "forms", "other"];
    public static readonly IReadOnlyList<string> SpokenLanguages = ["fi", "sv", "en", "ru", "uk", "ar", "so", "other"];
    private const int MostTries = 40;

    /// <summary>The next number of today. The unique index is the judge: who loses the race takes the number after.</summary>
    public async Task<Ticket> Take(EmploymentAreaId area, string topic, string language)
    {
        for (var tried = 1; ; tried++)
        {
            var today = clock.Today;
            var last = await db.Tickets.Where(t => t.AreaId == area && t.On == today).Select(t => (int?)t.Number).MaxAsync() ?? 0;
            var ticket = new Ticket(area, today, last + 1, topic, language, clock.Now);
            db.Add(ticket);
            try
            {
                await db.SaveChangesAsync();
                return ticket;
            }
            catch (DbUpdateException) when (tried < MostTries)
            {
                db.Entry(ticket).State = EntityState.Detached;
            }
        }
    }

    /// <summary>Calls the first who waits; null when nobody does. Whoever loses the race for one number gets the number after it.</summary>
    public async Task<Ticket?> CallNext(Actor adviser)
    {
        for (var tried = 1; ; tried++)
        {
            var today = clock.Today;
            var next = await db.Tickets.Where(t => t.AreaId == adviser.AreaId && t.On == today && t.State == TicketState.Waiting).OrderBy(t => t.Number).FirstOrDefaultAsync();
            if (next is null || await Called(next, adviser)) return next;
            if (tried == MostTries) return null;
        }
    }

    /// <summary>Calls one number; false when somebody else was faster.</summary>
    public async Task<bool> Called(Ticket ticket, Actor adviser)
    {
        if (ticket.State != TicketState.Waiting) return false;
        ticket.Call(adviser.UserId, clock.Now);
        return await Saved();
    }

    /// <summary>Ends or gives back a number that was called; false when somebody else had already done so.</summary>
    public async Task<bool> Settle(Ticket ticket, TicketState state)
    {
        if (ticket.State is TicketState.Served or TicketState.Left) return false;
        if (state == TicketState.Waiting) ticket.GiveBack();
        else ticket.End(state, clock.Now);
        return await Saved();
    }

    private async Task<bool> Saved()
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
