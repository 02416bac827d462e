namespace Nivel.Rules.MultiAgency;

/// <summary>What may call for an assessment of the need of multi-agency support.</summary>
/// <param name="Age">Full years.</param>
/// <param name="MonthsUnemployed">Months unemployed without a break; null when not known.</param>
/// <param name="SupportDays">Days of labour market support paid for unemployment; null when not known.</param>
public sealed record NeedFacts(int Age, int? MonthsUnemployed, int? SupportDays);

/// <summary>Need of multi-agency support (työllistymistä edistävä monialainen tuki, TYM; until 2024 yhteispalvelu, TYP).</summary>
/// <remarks>Since 2025 there are no days and no months: the need of coordination alone decides. The thresholds are those of the repealed act.</remarks>
public static class MultiAgencyNeed
{
    private static readonly InForce<NeedTerms> Terms = new(
        new NeedTerms(Days.Of(new(2015, 1, 1), new(2024, 12, 31)), "T-01", "1369/2014 § 2", Confidence.Statute, new Thresholds(300, 25, 12, 6)),
        new NeedTerms(Days.From(new(2025, 1, 1)), "T-03", "381/2023 § 3", Confidence.Statute, null));

    /// <summary>True when the need must be assessed because a threshold is reached.</summary>
    /// <remarks>
    /// 2015–2024: 300 days of labour market support; or, of 25 years or more, 12 months of unemployment; or, under 25, six months.
    /// 24 years and six months on 2.5.2024 → yes; the same on 2.5.2025 → no. What is not known reaches no threshold.
    /// </remarks>
    /// <exception cref="NotInForceException">The day is before 2015.</exception>
    public static Worked<bool> FollowsFromThreshold(NeedFacts facts, DateOnly on)
    {
        var terms = Terms.On(on);
        if (terms.Thresholds is not { } at) return new(false, [.. Given(facts), terms.Step("thresholds", "none")]);
        var months = facts.Age >= at.AdultAge ? at.AdultMonths : at.YoungMonths;
        var follows = facts.SupportDays >= at.SupportDays || facts.MonthsUnemployed >= months;
        return new(follows,
        [
            .. Given(facts),
            terms.Step("support-days-needed", Plain.Of(at.SupportDays)),
            terms.Step("months-unemployed-needed", Plain.Of(months)),
            terms.Step("assessment-follows", Plain.Of(follows)),
        ]);
    }

    /// <summary>True when the person belongs to the target group since 2025: services must be coordinated because of limits of work ability or problems of
    /// life management that consultation between authorities alone does not resolve.</summary>
    /// <exception cref="NotInForceException">The day is before 2025, when the need was worded otherwise.</exception>
    public static Worked<bool> NeedsCoordination(bool hasWorkAbilityLimits, bool hasLifeManagementProblems, bool isConsultationEnough, DateOnly on)
    {
        var terms = Terms.FindOn(on) is { Thresholds: null } found ? found : throw new NotInForceException(nameof(NeedTerms), on);
        var needs = (hasWorkAbilityLimits || hasLifeManagementProblems) && !isConsultationEnough;
        return new(needs,
        [
            Step.Given("work-ability-limits", Plain.Of(hasWorkAbilityLimits)),
            Step.Given("life-management-problems", Plain.Of(hasLifeManagementProblems)),
            Step.Given("consultation-is-enough", Plain.Of(isConsultationEnough)),
            terms.Step("needs-coordination", Plain.Of(needs)),
        ]);
    }

    private static IEnumerable<Step> Given(NeedFacts facts)
    {
        yield return Step.Given("age", Plain.Of(facts.Age));
        if (facts.MonthsUnemployed is { } months) yield return Step.Given("months-unemployed", Plain.Of(months));
        if (facts.SupportDays is { } days) yield return Step.Given("support-days", Plain.Of(days));
    }

    private sealed record Thresholds(int SupportDays, int AdultAge, int AdultMonths, int YoungMonths);

    private sealed record NeedTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Thresholds? Thresholds)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
