namespace Nivel.Rules.Keeping;

/// <summary>What is kept of a client or partner.</summary>
public enum RetainedRecord
{
    /// <summary>Data of a client of the employment authority, kept since the client relationship ended.</summary>
    JobseekerClient,

    /// <summary>Data of a provider or employer, kept since the contract ended.</summary>
    Contract,

    /// <summary>Data of a client of multi-agency support, kept since that client relationship ended.</summary>
    MultiAgencyClient,
}

/// <summary>When data must be deleted (tietojen poistaminen).</summary>
/// <remarks>Four years from the end, unless the data are needed for a statutory duty or a pending matter, on which the caller decides. No end, no deletion.</remarks>
public static class Retention
{
    private static readonly Days Since2025 = Days.From(new(2025, 1, 1));

    private static readonly InForce<RetentionTerms> OfService = new(
        new RetentionTerms(Since2025, "D-08", "380/2023 § 122", Confidence.Statute, 48));

    private static readonly InForce<RetentionTerms> OfMultiAgency = new(
        new RetentionTerms(Since2025, "T-13", "381/2023 § 12.2", Confidence.Statute, 48));

    /// <summary>The day on which four years have passed and the data are deleted.</summary>
    /// <remarks>Ended 15.3.2025 → 15.3.2029. Ended 29.2.2028 → 29.2.2032; ended on 28.2.2027 → 28.2.2031.</remarks>
    /// <exception cref="NotInForceException">It ended before 2025.</exception>
    public static Worked<DateOnly> DeleteOn(RetainedRecord kind, DateOnly endedOn)
    {
        var terms = (kind == RetainedRecord.MultiAgencyClient ? OfMultiAgency : OfService).On(endedOn);
        var on = FinnishCalendar.AddMonths(endedOn, terms.Months);
        return new(on, [Step.Given("ended-on", Plain.Of(endedOn)), terms.Step("kept-months", Plain.Of(terms.Months)), terms.Step("delete-on", Plain.Of(on))]);
    }

    private sealed record RetentionTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
