using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
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
        };
    }

    /// <summary>What the dates of law rest on, from what the page has loaded already.</summary>
    public NextActFacts LawFacts(Client client) => new(client.EndedOn is null, client.RegisteredOn, Held.Interview, Held.Discussion,
        HasAgreedPlan: Plan?.State == PlanState.Agreed, StepDueOn: null, TaskDueOn: null, AppointmentOn: null);

    public static async Task<IReadOnlyList<ConsentLine>> ConsentsOf(Db db, ClientId client) => await Consented.Ask(db, client);

    public static async Task<IReadOnlyList<LookLine>> LooksAt(Db db, ClientId client, int most, int skip = 0) => await Looked.Ask(db, client, most, skip);

    /// <summary>The path as it was walked: phases that a change led into are done, those never entered were not needed.</summary>
    public static async Task<IReadOnlyList<RibbonStop>> PathOf(Db db, Client client)
    {
        var changes = await PhaseChanges.Ask(db, client.Id);
        var walked = changes.Select(facts => facts.GetValueOrDefault("to")).Concat(changes.Select(facts => facts.GetValueOrDefault("from"))).ToHashSet();
        // Phases that have left use stay on the ribbon of those who have been in them.
        var letters = PhaseLine.InUseAnd(string.Concat(walked.OfType<string>()) + client.Phase);
        var at = letters.IndexOf(client.Phase ?? "-", StringComparison.Ordinal);
        RibbonState State(int i) => i == at ? RibbonState.Now : i > at ? RibbonState.Ahead : walked.Contains($"{letters[i]}") ? RibbonState.Done : RibbonState.Skipped;
        return [.. letters.Select((letter, i) => new RibbonStop($"{letter}", State(i), When: i == at && client.PhaseSince is { } since ? $"{since:d.M.yyyy} –" : null))];
    }
}
