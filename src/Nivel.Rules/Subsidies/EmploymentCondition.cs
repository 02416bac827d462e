namespace Nivel.Rules.Subsidies;

/// <summary>Whether wage-subsidised work counts towards the employment condition (työssäoloehto) of unemployment benefits.</summary>
/// <remarks>Read only in secondary text (an unemployment fund's list, a newspaper): the statute was not, so ask the benefit's payer.</remarks>
public static class EmploymentCondition
{
    private static readonly InForce<ConditionTerms> Terms = new(
        new ConditionTerms(Days.From(new(2024, 9, 2)), "W-23", "a-kassa.fi; suomenmaa.fi 19.1.2026", Confidence.Secondary, new Percent(75), 10));

    /// <summary>The share of a month of subsidised work that counts: none as a rule; for the exceptions 75 per cent after ten months.</summary>
    /// <param name="isException">True when the person belongs to the exceptions; which grounds those are was not read.</param>
    /// <param name="monthsDone">Months of the subsidised work before the month asked about.</param>
    /// <param name="on">A day of the month.</param>
    /// <exception cref="NotInForceException">The day is before 2.9.2024.</exception>
    public static Worked<Percent> ShareCounting(bool isException, int monthsDone, DateOnly on)
    {
        var terms = Terms.On(on);
        var share = isException && monthsDone >= terms.AfterMonths ? terms.ShareOfExceptions : new Percent(0);
        return new(share,
        [
            Step.Given("is-exception", Plain.Of(isException)),
            Step.Given("months-done", Plain.Of(monthsDone)),
            terms.Step("exceptions-count-after-months", Plain.Of(terms.AfterMonths)),
            terms.Step("counting-percent", share.ToString()),
        ]);
    }

    private sealed record ConditionTerms(Days InForce, string RuleId, string Source, Confidence Confidence, Percent ShareOfExceptions, int AfterMonths)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
