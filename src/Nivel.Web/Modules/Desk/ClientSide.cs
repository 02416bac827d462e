using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Desk;

public sealed record ConsentLine(Consent Consent, string Party);

public sealed record LookLine(DateTimeOffset At, string Who, string Organisation, string Page, string Why);

public sealed record TeamMember(UserId Id, string Name, ClientTaskKind Task, DateOnly? EndsOn);

/// <summary>What stands beside the stream on the person's page: plan, consents, tasks, appointments, workers, latest looks.</summary>
public sealed record ClientSide(
    Plan? Plan, IReadOnlyList<ConsentLine> Consents, IReadOnlyList<ClientTask> Tasks, IReadOnlyList<Appointment> Appointments, IReadOnlyList<TeamMember> Team, IReadOnlyList<LookLine> Looks)
{
    /// <summary>When the latest initial interview and discussion were held.</summary>
    public (DateOnly? Interview, DateOnly? Discussion) Held { get; private init; }

    public static async Task<ClientSide> Of(Db db, ClientId client, DateOnly today)
    {
        var plan = await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == client && p.State != PlanState.Replaced).OrderBy(p => p.State == PlanState.Agreed ? 0 : 1).FirstOrDefaultAsync();
        var consents = (await ConsentsOf(db, client)).Where(c => c.Consent.IsInForce(today)).ToList();
        var tasks = await db.ClientTasks.AsNoTracking().Where(t => t.ClientId == client && t.DoneOn == null).OrderBy(t => t.DueOn).ToListAsync();
        var appointments = await db.Appointments.AsNoTracking().Where(a => a.ClientId == client && (a.State == AppointmentState.Booked || a.State == AppointmentState.Held)).OrderBy(a => a.StartsAt).ToListAsync();
        var team = await (from a in db.Assignments
                          where a.ClientId == client && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today)
                          join u in db.People on a.UserId equals u.Id
                          orderby a.StartsOn
                          select new TeamMember(u.Id, u.Name, a.Task, a.EndsOn)).AsNoTracking().ToListAsync();
        DateOnly? Latest(string kind) => appointments.Where(a => a.State == AppointmentState.Held && a.Kind == kind).Select(a => (DateOnly?)a.StartsAt.InFinland().Day).Max();
        return new(plan, consents, tasks, [.. appointments.Where(a => a.State == AppointmentState.Booked)], team, await LooksAt(db, client, 4))
        {
            Held = (Latest("initial-interview"), Latest("discussion")),
        };
    }

    /// <summary>What the dates of law rest on, from what the page has loaded already.</summary>
    public NextActFacts LawFacts(Client client) => new(client.EndedOn is null, client.RegisteredOn, Held.Interview, Held.Discussion,
        HasAgreedPlan: Plan?.State == PlanState.Agreed, StepDueOn: null, TaskDueOn: null, AppointmentOn: null);

    public static async Task<IReadOnlyList<ConsentLine>> ConsentsOf(Db db, ClientId client) =>
        await (from c in db.Consents.AsNoTracking()
               where c.ClientId == client
               join o in db.Organisations on c.OrganisationId equals (OrganisationId?)o.Id into organisations
               from o in organisations.DefaultIfEmpty()
               join e in db.Employers on c.EmployerId equals (EmployerId?)e.Id into employers
               from e in employers.DefaultIfEmpty()
               orderby c.GivenOn descending
               select new ConsentLine(c, o != null ? o.Name : e!.Name)).ToListAsync();

    public static async Task<IReadOnlyList<LookLine>> LooksAt(Db db, ClientId client, int most, int skip = 0) =>
        await (from l in db.Looks.AsNoTracking()
               where l.ClientId == client
               join u in db.People on l.UserId equals u.Id
               join o in db.Organisations on l.OrganisationId equals o.Id
               orderby l.At descending
               select new LookLine(l.At, u.Name, o.Name, l.Page, l.Why)).Skip(skip).Take(most).ToListAsync();

    /// <summary>The path as it was walked: phases that a change led into are done, those never entered were not needed.</summary>
    public static async Task<IReadOnlyList<RibbonStop>> PathOf(Db db, Client client)
    {
        var changes = await db.Happenings.AsNoTracking().Where(h => h.ClientId == client.Id && h.Kind == "PhaseChanged").OrderBy(h => h.At).Select(h => new { h.Facts, h.At }).ToListAsync();
        var walked = changes.Select(c => c.Facts.GetValueOrDefault("to")).Concat(changes.Select(c => c.Facts.GetValueOrDefault("from"))).ToHashSet();
        var at = PhaseLine.Letters.IndexOf(client.Phase ?? "-", StringComparison.Ordinal);
        RibbonState State(int i) => i == at ? RibbonState.Now : i > at ? RibbonState.Ahead : walked.Contains($"{PhaseLine.Letters[i]}") ? RibbonState.Done : RibbonState.Skipped;
        return [.. PhaseLine.Letters.Select((letter, i) => new RibbonStop($"{letter}", State(i), When: i == at && client.PhaseSince is { } since ? $"{since:d.M.yyyy} –" : null))];
    }
}
