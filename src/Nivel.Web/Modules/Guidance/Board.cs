using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

public sealed record OnDuty(DutyId Id, UserId UserId, DateOnly On, string Name, string? Title, string Languages, string Organisation, TimeOnly StartsAt, TimeOnly EndsAt, string Place);

/// <summary>The desk of today: who waits, who is served by whom, how many have been, who is in the house.</summary>
public sealed record Board(IReadOnlyList<Ticket> Waiting, IReadOnlyList<(Ticket Ticket, string Adviser)> Served, int Visits, int Left, IReadOnlyList<OnDuty> Duty)
{
    public static async Task<Board> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var tickets = await db.Tickets.AsNoTracking().Where(t => t.AreaId == area && t.On == today).OrderBy(t => t.Number).ToListAsync();
        var names = await db.People.AsNoTracking().Where(u => db.Tickets.Any(t => t.AreaId == area && t.On == today && t.CalledBy == u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        var visits = await db.Visits.CountAsync(v => v.AreaId == area && v.On == today);
        return new([.. tickets.Where(t => t.State == TicketState.Waiting)],
            [.. tickets.Where(t => t.State == TicketState.Called).Select(t => (t, t.CalledBy is { } by ? names.GetValueOrDefault(by, "") : ""))],
            visits, tickets.Count(t => t.State == TicketState.Left), await DutyBetween(db, area, today, today));
    }

    public static async Task<IReadOnlyList<OnDuty>> DutyBetween(Db db, EmploymentAreaId area, DateOnly first, DateOnly last) =>
        await (from d in db.Duties.AsNoTracking()
               where d.AreaId == area && d.On >= first && d.On <= last
               join u in db.People on d.UserId equals u.Id
               join o in db.Organisations on u.OrganisationId equals o.Id
               orderby d.On, d.StartsAt, u.Name
               select new OnDuty(d.Id, u.Id, d.On, u.Name, u.Title, u.Languages, o.Name, d.StartsAt, d.EndsAt, d.Place)).ToListAsync();
}
