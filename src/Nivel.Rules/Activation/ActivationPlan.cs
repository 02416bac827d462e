namespace Nivel.Rules.Activation;

/// <summary>What may make an activation plan due.</summary>
/// <param name="Age">Full years.</param>
/// <param name="BenefitDays">Days of labour market support (since 1.5.2026 general support) for unemployment: under 25 those of the last 12 calendar months.</param>
public sealed record ActivationFacts(int Age, int BenefitDays)
{
    /// <summary>True when the full period of unemployment allowance is used; the days of those of 25 or over are then the days after it.</summary>
    public bool IsAllowanceUsed { get; init; }

    /// <summary>Months that livelihood has rested mainly on social assistance because of unemployment.</summary>
    public int MonthsOnSocialAssistance { get; init; }

    /// <summary>True when an integration plan is valid or still to be drawn up.</summary>
    public bool HasIntegrationPlan { get; init; }
}

/// <summary>Activation plan (aktivointisuunnitelma): for whom it is made, and when it is reviewed.</summary>
public static class ActivationPlan
{
    private static readonly InForce<ThresholdTerms> Young = new(Rows("R-01", "§ 3.1", new Thresholds(25, 180, null, IsAllowanceEnough: true, 4)));
    private static readonly InForce<ThresholdTerms> Grown = new(Rows("R-02", "§ 3.2", new Thresholds(null, 500, 180, IsAllowanceEnough: false, 12)));

    private static readonly InForce<MarkTerms> Integration = new(
        new MarkTerms(Days.From(new(2025, 1, 1)), "R-03", "189/2001 § 3.4 (1103/2024)", Confidence.Statute));

    private static readonly InForce<MarkTerms> Replacement = new(
        new MarkTerms(Days.From(new(2015, 1, 1)), "R-09", "189/2001 § 3.5", Confidence.Statute));

    private static readonly InForce<ReviewTerms> Reviews = new(
        new ReviewTerms(Days.From(new(2022, 5, 2)), "R-08", "189/2001 § 9.3 (1384/2021)", Confidence.Statute, 3));

    /// <summary>True when a plan must be made.</summary>
    /// <remarks>
    /// Under 25: 180 days in 12 months, or the allowance period used, or four months on social assistance. 25 or over: 500 days, or 180 days
    /// after the allowance period, or twelve months. Age 30 and 600 days → yes. Nobody with an integration plan, whose time still counts.
    /// </remarks>
    /// <exception cref="NotInForceException">The day is before 1.9.2001.</exception>
    public static Worked<bool> IsDue(ActivationFacts facts, DateOnly on)
    {
        var young = Young.On(on);
        var terms = facts.Age < young.Thresholds.Under ? young : Grown.On(on);
        Step[] given = [Step.Given("age", Plain.Of(facts.Age)), Step.Given("benefit-days", Plain.Of(facts.BenefitDays))];
        if (facts.HasIntegrationPlan) return new(false, [.. given, (Integration.FindOn(on) ?? (DatedTerms)terms).Step("has-integration-plan", Plain.Of(true))]);
        var at = terms.Thresholds;
        var isDue = facts.BenefitDays >= at.Days || (facts.IsAllowanceUsed && (at.IsAllowanceEnough || facts.BenefitDays >= at.DaysAfterAllowance))
            || facts.MonthsOnSocialAssistance >= at.MonthsOnSocialAssistance;
        return new(isDue,
        [
            .. given,
            terms.Step("benefit-days-needed", Plain.Of(at.Days)),
            .. at.DaysAfterAllowance is { } after ? [terms.Step("benefit-days-needed-after-allowance", Plain.Of(after))] : Array.Empty<Step>(),
            terms.Step("months-on-social-assistance-needed", Plain.Of(at.MonthsOnSocialAssistance)),
            terms.Step("plan-due", Plain.Of(isDue)),
        ]);
    }

    /// <summary>The last day for the next review: three months from the plan or the last review.</summary>
    /// <exception cref="NotInForceException">It was made before 2.5.2022.</exception>
    public static Worked<DateOnly> ReviewBy(DateOnly madeOn)
    {
        var terms = Reviews.On(madeOn);
        var by = FinnishCalendar.AddMonths(madeOn, terms.Months);
        return new(by, [Step.Given("plan-made-on", Plain.Of(madeOn)), terms.Step("within-months", Plain.Of(terms.Months)), terms.Step("review-by", Plain.Of(by))]);
    }

    /// <summary>True when a multi-agency plan takes the place of the activation plan.</summary>
    /// <exception cref="NotInForceException">The day is before 2015.</exception>
    public static Worked<bool> IsReplaced(bool hasMultiAgencyPlan, DateOnly on) =>
        new(hasMultiAgencyPlan, [Replacement.On(on).Step("multi-agency-plan-replaces", Plain.Of(hasMultiAgencyPlan))]);

    // Since 2026 amendments (1416/2025) have not been read; since 1.5.2026 labour market support is read as general support.
    private static ThresholdTerms[] Rows(string rule, string section, Thresholds thresholds) =>
    [
        new(Days.Of(new(2001, 9, 1), new(2025, 12, 31)), rule, $"189/2001 {section}", Confidence.Statute, thresholds),
        new(Days.From(new(2026, 1, 1)), rule, $"189/2001 {section}; 1416/2025 not read; 48/2026 § 55.2", Confidence.Inferred, thresholds),
    ];

    private sealed record Thresholds(int? Under, int Days, int? DaysAfterAllowance, bool IsAllowanceEnough, int MonthsOnSocialAssistance);

    private sealed record ThresholdTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Thresholds Thresholds)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record MarkTerms(Days InForce, string RuleId, string Source, Confidence Confidence)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record ReviewTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
