namespace Nivel.Rules.MultiAgency;

/// <summary>Multi-agency joint service for young people (nuorten monialaisen tuen yhteispalvelu, Ohjaamo).</summary>
/// <remarks>The authority arranges its preconditions, and it must have a named coordinator.</remarks>
public static class YouthService
{
    private static readonly InForce<YouthTerms> Terms = new(
        new YouthTerms(Days.From(new(2025, 1, 1)), "T-17", "381/2023 § 16", Confidence.Statute, 30));

    /// <summary>True for somebody whom the service is for: under 30.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> IsFor(int age, DateOnly on)
    {
        var terms = Terms.On(on);
        return new(age < terms.Under, [Step.Given("age", Plain.Of(age)), terms.Step("age-under", Plain.Of(terms.Under))]);
    }

    /// <summary>True when the service has what it must: a named coordinator.</summary>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> IsArranged(bool hasCoordinator, DateOnly on) =>
        new(hasCoordinator, [Terms.On(on).Step("named-coordinator", Plain.Of(hasCoordinator))]);

    private sealed record YouthTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Under)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
