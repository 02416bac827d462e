namespace Nivel.Rules.Statutory;

/// <summary>When job search ends because of failures, on the days that the row is in force.</summary>
/// <param name="InForce">Days of the failure.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="Failures">How many failures end the search.</param>
/// <param name="WithinMonths">Within how many months; null when one is enough.</param>
public sealed record JobSearchEndTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Failures, int? WithinMonths)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>The beginning and end of job search (työnhaun voimassaolo).</summary>
public static class JobSearch
{
    /// <summary>Failures that end the search. "Repeatedly" is read as the second: the act gives no number.</summary>
    public static readonly InForce<JobSearchEndTerms> EndTerms = new(
        new JobSearchEndTerms(Days.Of(new(2022, 5, 2), new(2026, 2, 28)), "P-30", "380/2023 § 28.1 item 3 (“toistuvasti”)", Confidence.Inferred, 2, 12),
        new JobSearchEndTerms(Days.From(new(2026, 3, 1)), "P-31", "HE 108/2025 vp (1412/2025)", Confidence.Secondary, 1, null));

    private static readonly StartTerms Start = new(Days.From(new(2022, 5, 2)), "P-01", "916/2012 ch. 2 § 1 (1379/2021); 380/2023 § 27", Confidence.Statute);

    /// <summary>The day on which job search starts: the day it was asked for, once the person has been registered.</summary>
    /// <param name="requestedOn">When the person asked, electronically or in person.</param>
    /// <param name="isRegistered">Whether the request led to registration.</param>
    public static Worked<DateOnly?> StartsOn(DateOnly requestedOn, bool isRegistered) =>
        new(isRegistered ? requestedOn : null, [Start.Step("job-search-starts-on", isRegistered ? $"{requestedOn:yyyy-MM-dd}" : "")]);

    /// <summary>True when the latest failure to deal with the authority in time, or not coming to a meeting, ends the search.</summary>
    /// <param name="failures">Days of failures; the latest decides under which law.</param>
    /// <exception cref="NotInForceException">The latest failure is before 2.5.2022.</exception>
    /// <exception cref="ArgumentException">There is no failure.</exception>
    public static Worked<bool> EndsAfter(IReadOnlyCollection<DateOnly> failures)
    {
        if (failures.Count == 0) throw new ArgumentException("Without a failure the search goes on.", nameof(failures));
        var latest = failures.Max();
        var terms = EndTerms.On(latest);
        var from = terms.WithinMonths is { } months ? FinnishCalendar.AddMonths(latest, -months) : latest;
        var counted = failures.Count(day => day >= from);
        return new(counted >= terms.Failures, [terms.Step("failures-counted", $"{counted}"), terms.Step("failures-end-search", $"{terms.Failures}")]);
    }

    private sealed record StartTerms(Days InForce, string RuleId, string Source, Confidence Confidence) : DatedTerms(InForce, RuleId, Source, Confidence);
}
