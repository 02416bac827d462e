namespace Nivel.Rules.Subsidies;

/// <summary>What is known of a person whom an employer would hire with support.</summary>
/// <param name="Age">Full years on the day of the decision.</param>
public sealed record SubsidisedPerson(int Age)
{
    /// <summary>Months unemployed in the windows of 14 and 28 months.</summary>
    public UnemployedMonths Unemployed { get; init; } = UnemployedMonths.Unknown;

    /// <summary>Months unemployed without a break up to the decision; null when not known.</summary>
    public int? MonthsUnemployedNow { get; init; }

    /// <summary>Whether there is an upper-secondary qualification (toisen asteen tutkinto); null when not known, which does not help.</summary>
    public bool? HasUpperSecondaryQualification { get; init; }

    /// <summary>True for an immigrant who has, or can be given, an integration plan.</summary>
    public bool MayHaveIntegrationPlan { get; init; }

    /// <summary>Months since the last gainful work; null when not known, which does not help.</summary>
    public int? MonthsSinceGainfulWork { get; init; }

    /// <summary>True when disability or illness has essentially reduced the chances of suitable work.</summary>
    public bool HasReducedWorkAbility { get; init; }
}

/// <summary>Whose vocational skills may be improved with a subsidy (ammatillisen osaamisen parantaminen).</summary>
public static class WageSubsidyTargets
{
    private static readonly Days Model2023 = Days.Of(new(2023, 7, 1), new(2024, 12, 31));
    private static readonly Days Model2025 = Days.From(new(2025, 1, 1));

    private static readonly InForce<TargetTerms> Terms = new(
        new TargetTerms(Model2023, "W-02", "916/2012 ch. 7 § 2.1 (371/2023)", Confidence.Statute, 15, 24, 50, 6),
        new TargetTerms(Model2025, "W-02", "380/2023 § 82.1", Confidence.Statute, 15, 24, 50, 6));

    private static readonly InForce<ExtraTestTerms> ExtraTest = new(
        new ExtraTestTerms(Model2023, "W-03", "916/2012 ch. 7 § 2.2 (371/2023)", Confidence.Statute, 12),
        new ExtraTestTerms(Model2025, "W-03", "380/2023 § 82.2", Confidence.Statute, 12));

    /// <summary>The groups to which the person belongs; one is enough, none means that no subsidy for skills is possible.</summary>
    /// <remarks>
    /// "aged-15-24", "aged-50-or-over", "no-upper-secondary-qualification", "immigrant-with-integration-plan", "no-gainful-work-in-6-months".
    /// 24 and 50 years belong, 25 and 49 do not by age alone; six full months without work are enough.
    /// </remarks>
    /// <exception cref="NotInForceException">The day is before 1.7.2023: the groups came with that reform.</exception>
    public static Worked<IReadOnlyList<string>> GroupsOf(SubsidisedPerson person, DateOnly on)
    {
        var terms = Terms.On(on);
        IReadOnlyList<string> groups = [.. Groups(person, terms).Where(group => group.Belongs).Select(group => group.Code)];
        return new(groups, [Step.Given("age", Plain.Of(person.Age)), terms.Step("target-groups", string.Join(", ", groups))]);
    }

    /// <summary>True when the authority must also find that the unemployment would probably last over 12 months without the subsidy.</summary>
    /// <remarks>Asked of those unemployed for less than 12 months without a break; not known counts as less.</remarks>
    /// <exception cref="NotInForceException">The day is before 1.7.2023.</exception>
    public static Worked<bool> NeedsExtraTest(int? monthsUnemployedNow, DateOnly on)
    {
        var terms = ExtraTest.On(on);
        var needed = monthsUnemployedNow is not { } months || months < terms.Months;
        return new(needed, [Step.Given("months-unemployed-now", monthsUnemployedNow is { } now ? Plain.Of(now) : ""), terms.Step("would-probably-last-over-12-months-is-asked", Plain.Of(needed))]);
    }

    private static IEnumerable<(string Code, bool Belongs)> Groups(SubsidisedPerson person, TargetTerms terms) =>
    [
        ($"aged-{terms.YoungFrom}-{terms.YoungTo}", person.Age >= terms.YoungFrom && person.Age <= terms.YoungTo),
        ($"aged-{terms.OldFrom}-or-over", person.Age >= terms.OldFrom),
        ("no-upper-secondary-qualification", person.HasUpperSecondaryQualification == false),
        ("immigrant-with-integration-plan", person.MayHaveIntegrationPlan),
        ($"no-gainful-work-in-{terms.MonthsWithoutWork}-months", person.MonthsSinceGainfulWork >= terms.MonthsWithoutWork),
    ];

    private sealed record TargetTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int YoungFrom, int YoungTo, int OldFrom, int MonthsWithoutWork)
        : DatedTerms(InForce, RuleId, Source, Confidence);

    private sealed record ExtraTestTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
