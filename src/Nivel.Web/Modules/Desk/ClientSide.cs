using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

public sealed record ConsentLine(Consent Consent, string Party);

public sealed record LookLine(DateTimeOffset At, string Who, string Organisation, string Page, string Why);

public sealed record TeamMember(UserId Id, string Name, ClientTaskKind Task, DateOnly? EndsOn);

/// <summary>What stands beside the stream on the person's page: plan, consents, tasks, appointments, workers, latest looks.</summary>
public sealed partial record ClientSide(
    Plan? Plan, IReadOnlyList<ConsentLine> Consents, IReadOnlyList<ClientTask> Tasks, IReadOnlyList<Appointment> Appointments, IReadOnlyList<TeamMember> Team, IReadOnlyList<LookLine> Looks)
{
    /// <summary>When the latest initial interview and discussion were held.</summary>
    public (DateOnly? Interview, DateOnly? Discussion) Held { get; private init; }

    public IReadOnlyList<DateOnly> Complementing { get; private init; } = [];

    public static async Task<ClientSide> Of(Db db, ClientId client, DateOnly today)
    {
        var plan = (await Plans.Ask(db, client)).OrderBy(p => p.State == PlanState.Agreed ? 0 : 1).FirstOrDefault();
        var consents = (await ConsentsOf(db, client)).Where(c => c.Consent.IsInForce(today)).ToList();
        var appointments = await Booked.Ask(db, client);
        DateOnly? Latest(string kind) => appointments.Where(a => a.State == AppointmentState.Held && a.Kind == kind).Select(a => (DateOnly?)a.StartsAt.InFinland().Day).Max();
        return new(plan, consents, await OpenTasks.Ask(db, client), [.. appointments.Where(a => a.State == AppointmentState.Booked)],
            await Workers.Ask(db, client, today), await LooksAt(db, client, 4))
        {
            Held = (Latest("initial-interview"), Latest("discussion")),
            Complementing = [.. appointments.Where(a => a.State == AppointmentState.Held && a.Kind == "complementing").Select(a => a.StartsAt.InFinland().Day)],
        };
    }

    /// <summary>What the dates of law rest on, from what the page has loaded already.</summary>
    public NextActFacts LawFacts(Client client) => new(client.EndedOn is null, client.CountsFrom, Since(client, Held.Interview), Since(client, Held.Discussion),
        HasAgreedPlan: Plan?.State == PlanState.Agreed, StepDueOn: null, TaskDueOn: null, AppointmentOn: null)
    { Complementing = Complementing };

    /// <summary>A meeting of an earlier search does not count in this one.</summary>
    private static DateOnly? Since(Client client, DateOnly? held) => held < client.CountsFrom ? null : held;

    public static async Task<IReadOnlyList<ConsentLine>> ConsentsOf(Db db, ClientId client) => await Consented.Ask(db, client);

    public static async Task<IReadOnlyList<LookLine>> LooksAt(Db db, ClientId client, int most, int skip = 0) => await Looked.Ask(db, client, most, skip);
}
