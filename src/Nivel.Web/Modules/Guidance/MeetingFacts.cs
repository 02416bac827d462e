using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>What the calendar knows of the next act: the interview and the discussions held, and the nearest meeting booked.</summary>
public sealed class MeetingFacts(Db db) : INextActSource
{
    public async Task<NextActFacts> Add(NextActFacts known, ClientId client)
    {
        var meetings = await db.Appointments.Where(a => a.ClientId == client && a.State != AppointmentState.Cancelled && a.State != AppointmentState.Missed)
            .Select(a => new { a.Kind, a.StartsAt, a.State }).ToListAsync();
        // Interviews of an earlier search do not count in this one.
        List<DateOnly> Held(string kind) => [.. meetings.Where(m => m.State == AppointmentState.Held && m.Kind == kind).Select(m => m.StartsAt.InFinland().Day)
            .Where(day => known.RegisteredOn is null || day >= known.RegisteredOn).Order()];
        var booked = meetings.Where(m => m.State == AppointmentState.Booked).Select(m => (DateOnly?)m.StartsAt.InFinland().Day).Min();
        return known with { InterviewOn = Latest(Held("initial-interview")), DiscussionOn = Latest(Held("discussion")), Complementing = Held("complementing"), AppointmentOn = booked };
    }

    private static DateOnly? Latest(List<DateOnly> days) => days is [.., var last] ? last : null;
}
