namespace Nivel.Rules.Statutory;

/// <summary>From when a job indicated by the authority binds, on the days that the row is in force.</summary>
/// <param name="InForce">The day of indicating.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="MonthsFromInterview">Months from the initial interview; 0 when it binds from the start of unemployment.</param>
public sealed record IndicatedJobTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int MonthsFromInterview)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>A job that the authority indicates to be applied for (haettavaksi osoittama työpaikka, earlier työtarjous).</summary>
public static class IndicatedJob
{
    /// <summary>The rule by date. The earlier text stands in P-41 beside the new one, which was read only in secondary text.</summary>
    public static readonly InForce<IndicatedJobTerms> Terms = new(
        new IndicatedJobTerms(Days.From(new(2026, 1, 1)), "P-41", "Helsinki on the changes of 2026", Confidence.Secondary, 0));

    // The earlier text is told within the same rule of the register, so its days lie before those of the rule.
    private static readonly IndicatedJobTerms Earlier =
        new(Days.Of(new(2022, 5, 2), new(2025, 12, 31)), "P-41", "1290/2002 ch. 2 a § 9.1 item 6 (1380/2021)", Confidence.Statute, 6);

    /// <summary>True when not applying for the job would have a consequence.</summary>
    /// <param name="indicatedOn">The day on which the authority indicated the job.</param>
    /// <param name="initialInterviewOn">The initial interview; null when it has not been held.</param>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<bool> Binds(DateOnly indicatedOn, DateOnly? initialInterviewOn)
    {
        if (Terms.FindOn(indicatedOn) is { } terms) return new(true, [terms.Step("indicated-job-binds", "from-the-start")]);
        if (!Earlier.InForce.Contain(indicatedOn)) throw new NotInForceException(nameof(IndicatedJobTerms), indicatedOn);
        var from = initialInterviewOn is { } held ? FinnishCalendar.AddMonths(held, Earlier.MonthsFromInterview) : (DateOnly?)null;
        return new(indicatedOn >= from, [Earlier.Step("indicated-job-binds-from", from is { } day ? $"{day:yyyy-MM-dd}" : "")]);
    }
}
