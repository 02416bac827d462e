namespace Nivel.Rules.Activation;

/// <summary>What lengthens integration plans beyond two years.</summary>
/// <param name="HasGround">True for little schooling, need of multi-agency services or time on home-care allowance (at most two years more).</param>
/// <param name="DaysPrevented">Days on which the plan could not be carried out because of illness, disability or parental leave.</param>
/// <param name="FinishesStudiesUnder25">True when somebody under 25 is still in supported studies at the end (at most one year more).</param>
public sealed record IntegrationExtension(bool HasGround, int DaysPrevented, bool FinishesStudiesUnder25);

public static partial class IntegrationPlan
{
    private static readonly InForce<LengthTerms> Lengths = new(
        new LengthTerms(Days.From(new(2025, 1, 1)), "I-05", "681/2023 § 23", Confidence.Statute, 12, 24, 24));

    private static readonly InForce<YoungTerms> Young = new(
        new YoungTerms(Days.From(new(2025, 1, 1)), "I-06", "681/2023 § 18.4, 31", Confidence.Statute, 25, 12));

    /// <summary>The last day that the first plan may have: a year from making it.</summary>
    /// <remarks>5.5.2025 → 5.5.2026.</remarks>
    /// <exception cref="NotInForceException">It was made before 2025.</exception>
    public static Worked<DateOnly> FirstPlanUntil(DateOnly madeOn)
    {
        var terms = Lengths.On(madeOn);
        var until = FinnishCalendar.AddMonths(madeOn, terms.FirstMonths);
        return new(until, [Step.Given("first-plan-made-on", Plain.Of(madeOn)), terms.Step("first-plan-until", Plain.Of(until))]);
    }

    /// <summary>The last day that all plans together may have: two years from the first plan, with what lengthens them.</summary>
    /// <remarks>5.5.2025 → 5.5.2027; with a ground of § 23.3 at most 5.5.2029; days prevented are added to either.</remarks>
    /// <exception cref="ArgumentException">Days prevented are negative.</exception>
    /// <exception cref="NotInForceException">It was made before 2025.</exception>
    public static Worked<DateOnly> AllPlansUntil(DateOnly firstPlanMadeOn, IntegrationExtension extension)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(extension.DaysPrevented);
        var (terms, young) = (Lengths.On(firstPlanMadeOn), Young.On(firstPlanMadeOn));
        var months = terms.AllMonths + (extension.HasGround ? terms.ExtensionMonths : 0) + (extension.FinishesStudiesUnder25 ? young.StudyMonths : 0);
        var until = FinnishCalendar.AddMonths(firstPlanMadeOn, months).AddDays(extension.DaysPrevented);
        List<Step> steps = [Step.Given("first-plan-made-on", Plain.Of(firstPlanMadeOn)), terms.Step("all-months-at-most", Plain.Of(terms.AllMonths))];
        if (extension.HasGround) steps.Add(terms.Step("extension-months-at-most", Plain.Of(terms.ExtensionMonths)));
        if (extension.FinishesStudiesUnder25) steps.Add(young.Step("study-months-at-most", Plain.Of(young.StudyMonths)));
        if (extension.DaysPrevented > 0) steps.Add(terms.Step("days-prevented", Plain.Of(extension.DaysPrevented)));
        return new(until, [.. steps, terms.Step("all-plans-until", Plain.Of(until))]);
    }

    /// <summary>True when the goal is normally at least an upper-secondary qualification: under 25.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> AimsAtUpperSecondary(int age, DateOnly on)
    {
        var terms = Young.On(on);
        return new(age < terms.Under, [Step.Given("age", Plain.Of(age)), terms.Step("age-under", Plain.Of(terms.Under))]);
    }

    private sealed record LengthTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int FirstMonths, int AllMonths, int ExtensionMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record YoungTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Under, int StudyMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
