namespace Nivel.Rules.Statutory;

/// <summary>Who is unemployed, on the days that the row is in force.</summary>
/// <param name="InForce">The day.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="HoursUnder">Regular hours a week under this leave a person unemployed.</param>
/// <param name="SelfEmployedWeeks">Longer main-occupation self-employment than these weeks is employment.</param>
/// <param name="RiskWeeks">Unemployment within so many weeks makes a person at risk.</param>
/// <param name="RiskRuleId">Id of the rule of those at risk.</param>
public sealed record UnemployedTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, decimal HoursUnder, int SelfEmployedWeeks, int RiskWeeks, string RiskRuleId)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Unemployed (työtön) and at risk of it (työttömyysuhan alainen) in the sense of the act.</summary>
public static class UnemployedStatus
{
    /// <summary>The definitions by date.</summary>
    public static readonly InForce<UnemployedTerms> Terms = new(
        new UnemployedTerms(Days.From(new(2022, 5, 2)), "P-44", "380/2023 § 3.1 items 4–5", Confidence.Statute, 4m, 2, 2, "P-45"));

    /// <summary>True when the person is unemployed on the day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="weeklyHours">Regular hours of employment a week, 0 without employment.</param>
    /// <param name="isFullyLaidOff">Wholly laid off.</param>
    /// <param name="selfEmployedWeeks">Weeks of main-occupation self-employment, 0 when there is none.</param>
    /// <param name="isFullTimeStudent">A full-time student is not unemployed.</param>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<bool> IsUnemployed(DateOnly on, decimal weeklyHours, bool isFullyLaidOff, int selfEmployedWeeks, bool isFullTimeStudent)
    {
        var terms = Terms.On(on);
        var free = weeklyHours < terms.HoursUnder || isFullyLaidOff;
        var unemployed = free && selfEmployedWeeks <= terms.SelfEmployedWeeks && !isFullTimeStudent;
        return new(unemployed, [Step.Given("weekly-hours", FormattableString.Invariant($"{weeklyHours}")), terms.Step("unemployed-under-hours", FormattableString.Invariant($"{terms.HoursUnder}"))]);
    }

    /// <summary>True when unemployment is two weeks away or nearer.</summary>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<bool> IsAtRisk(DateOnly on, DateOnly unemploymentFrom)
    {
        var terms = Terms.On(on);
        var latest = on.AddDays(terms.RiskWeeks * 7);
        return new(unemploymentFrom > on && unemploymentFrom <= latest, [terms.Step("at-risk-until", $"{latest:yyyy-MM-dd}") with { RuleId = terms.RiskRuleId }]);
    }
}
