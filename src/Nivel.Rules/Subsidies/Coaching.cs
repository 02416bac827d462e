namespace Nivel.Rules.Subsidies;

/// <summary>Kinds of coaching (valmennus).</summary>
public enum CoachingKind
{
    /// <summary>Job-search coaching (työnhakuvalmennus), counted in days.</summary>
    JobSearch,

    /// <summary>Career coaching (uravalmennus), counted in days.</summary>
    Career,

    /// <summary>Job coaching (työhönvalmennus), counted in hours.</summary>
    Job,
}

/// <summary>How much coaching there may be in 12 months.</summary>
/// <remarks>
/// Until 2024: job search 20 days, career 40 days, job coaching 50 hours (decree 1073/2012 as enacted; later changes were not read).
/// Neither 380/2023 § 53 nor decree 385/2024 sets a limit, so that none is inferred since 2025.
/// </remarks>
public static class Coaching
{
    private static readonly InForce<CoachingTerms> Terms = new(
        new CoachingTerms(Days.Of(new(2013, 1, 1), new(2024, 12, 31)), "K-13", "1073/2012 § 8 as enacted", Confidence.Statute, 20, 40, 50),
        new CoachingTerms(Days.From(new(2025, 1, 1)), "K-13", "380/2023 § 53 and 385/2024 set no limit", Confidence.Inferred, null, null, null));

    /// <summary>The most in 12 months, days or hours by the kind; null when the law sets no limit.</summary>
    /// <exception cref="NotInForceException">The day is before 2013.</exception>
    public static Worked<int?> AtMost(CoachingKind kind, DateOnly on)
    {
        var terms = Terms.On(on);
        var most = kind switch
        {
            CoachingKind.JobSearch => terms.JobSearchDays,
            CoachingKind.Career => terms.CareerDays,
            CoachingKind.Job => terms.JobHours,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of coaching."),
        };
        return new(most, [terms.Step(kind == CoachingKind.Job ? "hours-in-12-months-at-most" : "days-in-12-months-at-most", most is { } limit ? Plain.Of(limit) : "")]);
    }

    /// <summary>True when so much coaching in 12 months is within the limit.</summary>
    /// <param name="kind">Which kind.</param>
    /// <param name="amountIn12Months">Days, for job coaching hours, the planned ones included.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="NotInForceException">The day is before 2013.</exception>
    public static Worked<bool> IsAllowed(CoachingKind kind, decimal amountIn12Months, DateOnly on)
    {
        var most = AtMost(kind, on);
        return new(!(amountIn12Months > most.Answer), [Step.Given("in-12-months", Plain.Of(amountIn12Months)), .. most.Steps]);
    }

    private sealed record CoachingTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int? JobSearchDays, int? CareerDays, int? JobHours)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
