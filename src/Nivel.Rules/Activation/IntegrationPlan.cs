namespace Nivel.Rules.Activation;

/// <summary>What may call for an assessment of skills and need of integration services (osaamisen ja kotoutumisen palvelutarpeen arviointi).</summary>
/// <param name="FirstPermitOn">The day of the first residence permit or card, or of the registration of the right of residence.</param>
public sealed record IntegrationFacts(DateOnly FirstPermitOn)
{
    /// <summary>True for an unemployed jobseeker.</summary>
    public bool IsUnemployedJobseeker { get; init; }

    /// <summary>True for those of § 2.3–2.4, such as refugees, a child or young person of § 2.6, or a victim of human trafficking.</summary>
    public bool IsOfProtectedGroup { get; init; }

    /// <summary>True while child home-care allowance is paid.</summary>
    public bool GetsHomeCareAllowance { get; init; }

    /// <summary>True when social assistance is paid other than temporarily.</summary>
    public bool GetsSocialAssistance { get; init; }

    /// <summary>True when the person asks for the assessment, or an authority has contacted the municipality and need is seen.</summary>
    public bool IsAskedFor { get; init; }
}

/// <summary>Integration plan (kotoutumissuunnitelma): who is assessed, by when the plan is made, followed and reviewed.</summary>
public static partial class IntegrationPlan
{
    private static readonly Days Since2025 = Days.From(new(2025, 1, 1));

    private static readonly InForce<MonthsTerms> Assessments = new(Row("I-01", "§ 14", 36));
    private static readonly InForce<MonthsTerms> Plans = new(Row("I-02", "§ 16, 20.3", 36));
    private static readonly InForce<MonthsTerms> Guidance = new(Row("I-03", "§ 20.5", 1));
    private static readonly InForce<MonthsTerms> Reviews = new(Row("I-04", "§ 22", 6));

    /// <summary>True when the municipality must assess, beginning without delay: at most three years have passed since the first permit and a reason is there.</summary>
    /// <remarks>Permit 10.3.2022, unemployed: on 10.3.2025 yes, on 11.3.2025 no.</remarks>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> NeedsAssessment(IntegrationFacts facts, DateOnly on)
    {
        var terms = Assessments.On(on);
        var until = FinnishCalendar.AddMonths(facts.FirstPermitOn, terms.Months);
        var hasReason = facts.IsUnemployedJobseeker || facts.IsOfProtectedGroup || facts.GetsHomeCareAllowance || facts.GetsSocialAssistance || facts.IsAskedFor;
        return new(hasReason && on <= until,
        [
            Step.Given("first-permit-on", Plain.Of(facts.FirstPermitOn)),
            terms.Step("within-three-years-until", Plain.Of(until)),
            terms.Step("has-reason", Plain.Of(hasReason)),
        ]);
    }

    /// <summary>The last day for the plan: three years from the first permit; it is made without delay after the assessment.</summary>
    /// <param name="firstPermitOn">The day of the first permit.</param>
    /// <param name="on">The day on which the law is asked.</param>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly> PlanBy(DateOnly firstPermitOn, DateOnly on) => By(Plans.On(on), "first-permit-on", firstPermitOn, "plan-by");

    /// <summary>The last day for guidance to training or another service of the plan: a month from the plan.</summary>
    /// <remarks>5.5.2025 → 5.6.2025.</remarks>
    /// <exception cref="NotInForceException">The plan was made before 2025.</exception>
    public static Worked<DateOnly> GuidanceBy(DateOnly madeOn) => By(Guidance.On(madeOn), "plan-made-on", madeOn, "guidance-by");

    /// <summary>The last day for the next review: six months from the plan or the last review.</summary>
    /// <remarks>5.5.2025 → 5.11.2025.</remarks>
    /// <exception cref="NotInForceException">The plan was made before 2025.</exception>
    public static Worked<DateOnly> ReviewBy(DateOnly madeOn) => By(Reviews.On(madeOn), "plan-made-on", madeOn, "review-by");

    private static Worked<DateOnly> By(MonthsTerms terms, string since, DateOnly from, string term)
    {
        var by = FinnishCalendar.AddMonths(from, terms.Months);
        return new(by, [Step.Given(since, Plain.Of(from)), terms.Step("within-months", Plain.Of(terms.Months)), terms.Step(term, Plain.Of(by))]);
    }

    private static MonthsTerms Row(string rule, string section, int months) => new(Since2025, rule, $"681/2023 {section}", Confidence.Statute, months);

    private sealed record MonthsTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
