namespace Nivel.Rules.MunicipalFunding;

/// <summary>From when Kela may tell the municipality of a recipient, on the days that the row is in force.</summary>
/// <param name="InForce">The days on which data are given.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="PaidDays">Days paid in total from which the identity may be told.</param>
public sealed record EarlyWarningTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int PaidDays)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Early warning: the municipality may know of a person before it begins to pay.</summary>
public static class EarlyWarning
{
    /// <summary>The threshold by date.</summary>
    public static readonly InForce<EarlyWarningTerms> Terms = new(
        new EarlyWarningTerms(Days.From(new(2025, 1, 1)), "M-26", "1290/2002 ch. 13 § 6 (385/2023); 48/2026 § 48.2", Confidence.Statute, 60));

    /// <summary>True when Kela may tell the municipality who the person is.</summary>
    /// <param name="on">The day.</param>
    /// <param name="paidDays">Days paid in total.</param>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<bool> MayBeTold(DateOnly on, int paidDays)
    {
        var terms = Terms.On(on);
        return new(paidDays >= terms.PaidDays, [Step.Given("paid-days", $"{paidDays}"), terms.Step("told-from-days", $"{terms.PaidDays}")]);
    }
}
