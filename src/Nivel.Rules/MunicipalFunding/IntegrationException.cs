namespace Nivel.Rules.MunicipalFunding;

/// <summary>How long the state pays alone for a person in integration, on the days that the row is in force.</summary>
/// <param name="InForce">Benefit days.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="YearsOfProtected">Years for persons under international protection and others of § 2.3–2.4 of 681/2023.</param>
/// <param name="YearsOfOthers">Years for other immigrants.</param>
public sealed record IntegrationExceptionTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, int YearsOfProtected, int YearsOfOthers)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The exception for immigrants (Integration Act 681/2023 § 2): the state pays the whole support and the days are not counted.</summary>
public static class IntegrationException
{
    /// <summary>The exception by benefit day: of labour market support to 30.4.2026, of general support since.</summary>
    public static readonly InForce<IntegrationExceptionTerms> Terms = new(
        new IntegrationExceptionTerms(Days.Of(new(2025, 1, 1), new(2026, 4, 30)), "M-21", "1290/2002 ch. 14 § 3 a.4 (325/2024)", Confidence.Statute, 3, 1),
        new IntegrationExceptionTerms(Days.From(new(2026, 5, 1)), "M-30", "48/2026 § 51.4", Confidence.Statute, 3, 1));

    /// <summary>The last day on which the state pays alone.</summary>
    /// <remarks>Under protection, first home municipality on 1.3.2025 → 29.2.2028. That the last day is the day before the anniversary is inferred.</remarks>
    /// <param name="on">The benefit day that is asked about.</param>
    /// <param name="firstMunicipalityOn">The first entry of a home municipality in the population register.</param>
    /// <param name="isProtected">True for persons of § 2.3–2.4.</param>
    /// <exception cref="NotInForceException">The day is before 2025.</exception>
    public static Worked<DateOnly> LastDay(DateOnly on, DateOnly firstMunicipalityOn, bool isProtected)
    {
        var terms = Terms.On(on);
        var years = isProtected ? terms.YearsOfProtected : terms.YearsOfOthers;
        var last = FinnishCalendar.AddMonths(firstMunicipalityOn, years * 12).AddDays(-1);
        return new(last,
        [
            Step.Given("first-municipality-on", $"{firstMunicipalityOn:yyyy-MM-dd}"),
            terms.Step("state-pays-years", $"{years}"),
            terms.Step("state-pays-until", $"{last:yyyy-MM-dd}") with { Confidence = Confidence.Inferred },
        ]);
    }
}
