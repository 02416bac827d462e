namespace Nivel.Rules.Statutory;

/// <summary>A length in months, on the days that the row is in force.</summary>
/// <param name="InForce">The day that sets it running.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Months">The months.</param>
public sealed record SkillProtectionTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Skill protection (ammattitaitosuoja): the time in which one may look for work of one's own trade only.</summary>
public static class SkillProtection
{
    /// <summary>The months by date.</summary>
    public static readonly InForce<SkillProtectionTerms> Terms = new(
        new SkillProtectionTerms(Days.From(new(2022, 5, 2)), "P-42", "1290/2002 ch. 2 a § 8 (1380/2021)", Confidence.Statute, 3));

    /// <summary>The day with the same number three months after registration or the end of studies.</summary>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<DateOnly> Until(DateOnly registeredOrGraduatedOn)
    {
        var terms = Terms.On(registeredOrGraduatedOn);
        var until = FinnishCalendar.AddMonths(registeredOrGraduatedOn, terms.Months);
        return new(until, [Step.Given("registered-on", $"{registeredOrGraduatedOn:yyyy-MM-dd}"), terms.Step("skill-protection-until", $"{until:yyyy-MM-dd}")]);
    }
}
