using Nivel.Rules;
using Nivel.Rules.Statutory;

namespace Nivel.Web.Modules.Clients;

/// <summary>What is known of a person when the next act is reckoned. All days are days in Finland.</summary>
/// <param name="StepDueOn">Nearest open step of the agreed plan.</param>
/// <param name="TaskDueOn">Nearest open task.</param>
/// <param name="AppointmentOn">Nearest booked appointment; one in the past waits for somebody to say how it went.</param>
public sealed record NextActFacts(
    bool IsOpen, DateOnly? RegisteredOn, DateOnly? InterviewOn, DateOnly? DiscussionOn, bool HasAgreedPlan, DateOnly? StepDueOn, DateOnly? TaskDueOn, DateOnly? AppointmentOn)
{
    /// <summary>Complementing discussions held.</summary>
    public IReadOnlyList<DateOnly> Complementing { get; init; } = [];
}

/// <summary>The nearest thing that somebody must do: text "Clients.act-…" and its day.</summary>
public sealed record NextAct(string Code, DateOnly On);

/// <summary>Reckons the next act from law, plan, tasks and calendar. Knows no clock and no database.</summary>
public static class NextActs
{
    /// <summary>A rule of the house, not of law: a plan is agreed within two weeks of the interview.</summary>
    public const int PlanWithinDays = 14;

    /// <summary>The earliest of everything that waits; null when the search is over or nothing is known. On the same day law comes first.</summary>
    public static NextAct? Of(NextActFacts facts, DateOnly today) => facts.IsOpen ? Waiting(facts, today).MinBy(act => act.On) : null;

    /// <summary>The earliest act that the law sets a day for, whatever else waits sooner.</summary>
    public static NextAct? ByLaw(NextActFacts facts, DateOnly today) => facts.IsOpen ? Statutory(facts, today).MinBy(act => act.On) : null;

    /// <summary>By when the initial interview must be held; null when it has been, or when the search began before the dated rules (2.5.2022).</summary>
    public static Worked<DateOnly>? InterviewDue(NextActFacts facts) =>
        facts is { InterviewOn: null, RegisteredOn: { } registered } && InitialInterview.Terms.FindOn(registered) is not null
            ? InitialInterview.DueBy(registered, WorkingDays.Strict) : null;

    /// <summary>The next statutory discussion: a complementing one that is still ahead, else three months from the one before.</summary>
    public static Worked<DateOnly>? DiscussionDue(NextActFacts facts, DateOnly today)
    {
        var before = Later(facts.InterviewOn, facts.DiscussionOn);
        if (facts.InterviewOn is not { } interview || before is not { } last) return null;
        if (Discussions.Terms.FindOn(interview) is null) return Repeated(last);
        var started = facts.RegisteredOn is { } registered && InitialInterview.Terms.FindOn(registered) is not null ? registered : interview;
        var calendar = InterviewCalendar.Of(new(started, WorkingDays.Strict) { InterviewOn = interview, Discussions = last > interview ? [last] : [], Complementing = facts.Complementing }, today.AddYears(1));
        var next = calendar.FirstOrDefault(due => due.HeldOn is null && (due.Kind == DueKind.Discussion || (due.Kind == DueKind.Complementing && due.On > last && due.On >= today)));
        return next is null ? null : new(next.On, next.Steps);
    }

    private static IEnumerable<NextAct> Statutory(NextActFacts facts, DateOnly today)
    {
        if (InterviewDue(facts) is { } interview) yield return new("initial-interview", interview.Answer);
        if (DiscussionDue(facts, today) is { } discussion) yield return new("discussion", discussion.Answer);
    }

    private static IEnumerable<NextAct> Waiting(NextActFacts facts, DateOnly today)
    {
        foreach (var act in Statutory(facts, today)) yield return act;
        if (facts.AppointmentOn is { } appointment) yield return new("appointment", appointment);
        if (facts.StepDueOn is { } step) yield return new("step", step);
        if (facts.TaskDueOn is { } task) yield return new("task", task);
        if (facts is { HasAgreedPlan: false, InterviewOn: { } held }) yield return new("plan-missing", held.AddDays(PlanWithinDays));
    }

    private static Worked<DateOnly>? Repeated(DateOnly last)
    {
        if (Discussions.Terms.FindOn(last) is not { } terms) return null;
        var due = FinnishCalendar.AddMonths(last, terms.DiscussionEveryMonths);
        return new(due, [Step.Given("discussion-held-on", $"{last:yyyy-MM-dd}"), terms.Step("job-search-discussion-on", $"{due:yyyy-MM-dd}")]);
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null || one > other ? one : other;
}
