using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Desk;

/// <summary>What the calendar of law rests on: registration, the meetings held, the services the person is in.</summary>
internal static class SearchOf
{
    /// <summary>Null when the search has ended, its beginning is not known, or it began before the dated rules (2.5.2022).</summary>
    public static async Task<SearchFacts?> Of(Db db, Client client)
    {
        if (client is not { IsOpen: true, CountsFrom: { } started } || InitialInterview.Terms.FindOn(started) is null) return null;
        var held = await db.Appointments.AsNoTracking().Where(a => a.ClientId == client.Id && a.State == AppointmentState.Held).Select(a => new { a.Kind, a.StartsAt }).ToListAsync();
        var services = await db.Participations.AsNoTracking().Where(p => p.ClientId == client.Id).Select(p => new { p.Kind, p.StartsOn, p.EndsOn }).ToListAsync();
        List<DateOnly> On(string kind) => [.. held.Where(a => a.Kind == kind).Select(a => a.StartsAt.InFinland().Day).Where(day => day >= started).Order()];
        return new(started, WorkingDays.Strict)
        {
            InterviewOn = On("initial-interview") is [var first, ..] ? first : null,
            Complementing = On("complementing"),
            Discussions = On("discussion"),
            Services = [.. services.Select(s => (s.Kind == "study" ? Occupied.SupportedStudy : Occupied.Service, new Days(s.StartsOn, s.EndsOn)))],
        };
    }
}
