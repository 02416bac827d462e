namespace Nivel.Rules.MunicipalFunding;

/// <summary>How many days of general support are also financed from unemployment insurance contributions.</summary>
/// <param name="InForce">Benefit days.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Most">At most so many days, earlier days of basic allowance included.</param>
public sealed record ContributionDaysTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Most)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>General support of persons who have fulfilled the employment condition (työssäoloehto). It does not change the municipality's share.</summary>
public static class ContributionDays
{
    /// <summary>The number by benefit day.</summary>
    public static readonly InForce<ContributionDaysTerms> Terms = new(
        new ContributionDaysTerms(Days.From(new(2026, 5, 1)), "M-31", "48/2026 § 50.2, § 55.6", Confidence.Statute, 400));

    /// <summary>Days still left of those financed from contributions, never below 0.</summary>
    /// <param name="on">The benefit day.</param>
    /// <param name="usedDays">Days used, earlier days of basic allowance included.</param>
    /// <exception cref="NotInForceException">The day is before 1.5.2026.</exception>
    public static Worked<int> Left(DateOnly on, int usedDays)
    {
        var terms = Terms.On(on);
        var left = Math.Max(0, terms.Most - usedDays);
        return new(left, [Step.Given("used-days", $"{usedDays}"), terms.Step("contribution-days-left", $"{left}")]);
    }
}
