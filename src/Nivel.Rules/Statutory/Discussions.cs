namespace Nivel.Rules.Statutory;

/// <summary>How often discussions follow the initial interview, on the days that the row is in force.</summary>
/// <param name="InForce">Days of the initial interview for which the row holds.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Complementing">Complementing discussions at the start; one fewer when one was held before the interview.</param>
/// <param name="EveryDays">Their interval in days; null when the text gives none.</param>
/// <param name="DiscussionEveryMonths">Months to the next job-search discussion.</param>
/// <param name="IntensiveAfterMonths">Months to the intensive month of two discussions; null when there is none.</param>
/// <param name="ClocksRestart">True when the months run from the last complementing discussion of the start, not from the interview.</param>
public sealed record DiscussionTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence,
    int Complementing, int? EveryDays, int DiscussionEveryMonths, int? IntensiveAfterMonths, bool ClocksRestart)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The discussions that follow an initial interview.</summary>
/// <param name="ComplementingCount">How many complementing discussions (täydentävä työnhakukeskustelu) there must be.</param>
/// <param name="ComplementingOn">Their days when the text gives an interval, else empty.</param>
/// <param name="ComplementingBy">The last day for all of them when the text gives only that; else null.</param>
/// <param name="DiscussionOn">The day of the next job-search discussion (työnhakukeskustelu).</param>
/// <param name="IntensiveFrom">The first day of the intensive month; null when the law has none.</param>
public sealed record DiscussionPlan(
    int ComplementingCount, IReadOnlyList<DateOnly> ComplementingOn, DateOnly? ComplementingBy, DateOnly DiscussionOn, DateOnly? IntensiveFrom);

/// <summary>Statutory discussions after the initial interview, for an unemployed person.</summary>
public static class Discussions
{
    /// <summary>The terms by the day of the initial interview.</summary>
    /// <remarks>The text of 2022 says five within three months; "in principle every two weeks" is the text of 2025. In 2026 the
    /// complementing ones are held by assessed need only.</remarks>
    public static readonly InForce<DiscussionTerms> Terms = new(
        new DiscussionTerms(Days.Of(new(2022, 5, 2), new(2024, 12, 31)), "P-05", "916/2012 ch. 2 § 6.1 (1379/2021)", Confidence.Statute, 5, null, 3, 6, false),
        new DiscussionTerms(Days.Of(new(2025, 1, 1), new(2025, 12, 31)), "P-11", "380/2023 § 32.1 (435/2024)", Confidence.Statute, 5, 14, 3, 6, true),
        new DiscussionTerms(Days.From(new(2026, 1, 1)), "P-17", "Job Market Finland on the changes of 1.1.2026 (1412/2025)", Confidence.OfficialBody, 0, null, 3, null, false));

    /// <summary>The plan of discussions when every one is held on its first possible day.</summary>
    /// <remarks>
    /// Interview 10.3.2025 → 24.3., 7.4., 22.4. (21.4. is Easter Monday), 5.5., 19.5.; discussion 19.8.2025; intensive month from
    /// 19.11.2025. Assumptions: the two-week grid runs from the interview, and a day that is off moves forward.
    /// </remarks>
    /// <param name="initialInterviewOn">The day of the interview.</param>
    /// <param name="complementingBefore">True when a complementing discussion was held before the interview.</param>
    /// <exception cref="NotInForceException">The interview was before 2.5.2022.</exception>
    public static Worked<DiscussionPlan> After(DateOnly initialInterviewOn, bool complementingBefore = false)
    {
        var terms = Terms.On(initialInterviewOn);
        var count = Math.Max(0, terms.Complementing - (complementingBefore ? 1 : 0));
        DateOnly[] on = terms.EveryDays is { } every
            ? [.. Enumerable.Range(1, count).Select(n => FinnishCalendar.NextWorkingDay(initialInterviewOn.AddDays(n * every)))]
            : [];
        var clockFrom = terms.ClocksRestart && on.Length > 0 ? on[^1] : initialInterviewOn;
        var plan = new DiscussionPlan(
            count, on,
            count > 0 && on.Length == 0 ? FinnishCalendar.AddMonths(initialInterviewOn, 3) : null,
            FinnishCalendar.AddMonths(clockFrom, terms.DiscussionEveryMonths),
            terms.IntensiveAfterMonths is { } months ? FinnishCalendar.AddMonths(clockFrom, months) : null);
        return new(plan, Steps(initialInterviewOn, terms, plan, clockFrom));
    }

    // A row carries the id of its complementing discussions; the discussion and the intensive month beside them have ids of their own.
    internal static Step DiscussionStep(DiscussionTerms terms, DateOnly on) =>
        terms.Step("job-search-discussion-on", $"{on:yyyy-MM-dd}") with { RuleId = terms.RuleId switch { "P-05" => "P-06", "P-11" => "P-12", _ => terms.RuleId } };

    internal static Step IntensiveStep(DiscussionTerms terms, DateOnly from) =>
        terms.Step("intensive-month-from", $"{from:yyyy-MM-dd}") with { RuleId = terms.RuleId == "P-05" ? "P-07" : "P-13" };

    private static List<Step> Steps(DateOnly interviewOn, DiscussionTerms terms, DiscussionPlan plan, DateOnly clockFrom)
    {
        List<Step> steps = [Step.Given("initial-interview-on", $"{interviewOn:yyyy-MM-dd}"), terms.Step("complementing-discussions", $"{plan.ComplementingCount}")];
        steps.AddRange(plan.ComplementingOn.Select(day => terms.Step("complementing-discussion-on", $"{day:yyyy-MM-dd}") with { Confidence = Confidence.Inferred }));
        if (plan.ComplementingBy is { } by) steps.Add(terms.Step("complementing-discussions-by", $"{by:yyyy-MM-dd}"));
        steps.Add(terms.Step("months-run-from", $"{clockFrom:yyyy-MM-dd}"));
        steps.Add(DiscussionStep(terms, plan.DiscussionOn));
        if (plan.IntensiveFrom is { } from) steps.Add(IntensiveStep(terms, from));
        return steps;
    }
}
