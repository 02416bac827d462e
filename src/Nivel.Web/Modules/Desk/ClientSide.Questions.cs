using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>What the person's page asks the database.</summary>
public sealed partial record ClientSide
{
    private static readonly Question<ClientId, Plan> Plans = new((db, client) =>
        db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == client && p.State != PlanState.Replaced));

    private static readonly Question<ClientId, ClientTask> OpenTasks = new((db, client) =>
        db.ClientTasks.AsNoTracking().Where(t => t.ClientId == client && t.DoneOn == null).OrderBy(t => t.DueOn));

    private static readonly Question<ClientId, Appointment> Booked = new((db, client) =>
        db.Appointments.AsNoTracking().Where(a => a.ClientId == client && (a.State == AppointmentState.Booked || a.State == AppointmentState.Held)).OrderBy(a => a.StartsAt));

    private static readonly Question<ClientId, DateOnly, TeamMember> Workers = new((db, client, today) =>
        from a in db.Assignments
        where a.ClientId == client && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today)
        join u in db.People on a.UserId equals u.Id
        orderby a.StartsOn
        select new TeamMember(u.Id, u.Name, a.Task, a.EndsOn));

    private static readonly Question<ClientId, ConsentLine> Consented = new((db, client) =>
        from c in db.Consents.AsNoTracking()
        where c.ClientId == client
        join o in db.Organisations on c.OrganisationId equals (OrganisationId?)o.Id into organisations
        from o in organisations.DefaultIfEmpty()
        join e in db.Employers on c.EmployerId equals (EmployerId?)e.Id into employers
        from e in employers.DefaultIfEmpty()
        orderby c.GivenOn descending
        select new ConsentLine(c, o != null ? o.Name : e!.Name));

    private static readonly Question<ClientId, int, int, LookLine> Looked = new((db, client, most, skip) =>
        (from l in db.Looks.AsNoTracking()
         where l.ClientId == client
         join u in db.People on l.UserId equals u.Id
         join o in db.Organisations on l.OrganisationId equals o.Id
         orderby l.At descending
         select new LookLine(l.At, u.Name, o.Name, l.Page, l.Why)).Skip(skip).Take(most));
}
