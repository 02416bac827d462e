using System.Globalization;

namespace Nivel.Rules.Statutory;

/// <summary>The duty to publish a job-search profile, on the days that the row is in force.</summary>
/// <param name="InForce">Days on which the duty can begin to run.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="WithinWorkingDays">Working days to publish it; null while publishing is voluntary.</param>
public sealed record JobSearchProfileTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int? WithinWorkingDays)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Job-search profile (työnhakuprofiili): by when the jobseeker must have published it.</summary>
public static class JobSearchProfile
{
    /// <summary>The terms by the day on which the duty would begin to run.</summary>
    /// <remarks>The duty is official (HE 108/2025); the number 15 was read only in secondary text.</remarks>
    public static readonly InForce<JobSearchProfileTerms> Terms = new(
        new JobSearchProfileTerms(Days.Of(new(2025, 1, 1), new(2026, 8, 31)), "P-34", "380/2023 § 128–130", Confidence.Statute, null),
        new JobSearchProfileTerms(Days.From(new(2026, 9, 1)), "P-35", "HE 108/2025 vp (1412/2025); guidance of 28.8.2026", Confidence.Secondary, 15));

    /// <summary>The last day for publishing; null when there is no duty, or it does not run yet because no discussion has been held.</summary>
    /// <remarks>Search started before 1.9.2026: the days run from the first job-search discussion on or after that day (rule P-36).
    /// Started 14.12.2026 → 7.1.2027; started 2.3.2026 with a discussion on 15.9.2026 → 6.10.2026.</remarks>
    /// <param name="searchStartedOn">The day on which job search started.</param>
    /// <param name="nextDiscussionOn">The next job-search discussion, for searches that started before the duty.</param>
    /// <param name="reading">How arkipäivä is read.</param>
    public static Worked<DateOnly?> PublishBy(DateOnly searchStartedOn, DateOnly? nextDiscussionOn, WorkingDays reading)
    {
        var started = Step.Given("search-started-on", $"{searchStartedOn:yyyy-MM-dd}");
        if (Running(searchStartedOn) is { } atOnce) return Published(started, atOnce, searchStartedOn, reading);
        if (nextDiscussionOn is { } held && Running(held) is { } later)
            return Published(started, later with { RuleId = "P-36" }, held, reading);
        return new(null, [started, (Terms.FindOn(nextDiscussionOn ?? searchStartedOn) ?? Terms[0]).Step("profile-by", "")]);
    }

    /// <summary>The first day on which the authority draws the profile up and publishes it, when the person has not (rule P-37): the day after the last day.</summary>
    /// <param name="by">The last day of the person, from <see cref="PublishBy"/>.</param>
    /// <exception cref="NotInForceException">The day is before 1.9.2026.</exception>
    public static Worked<DateOnly> AuthorityPublishesFrom(DateOnly by)
    {
        var from = by.AddDays(1);
        return new(from, [Step.Given("profile-by", $"{by:yyyy-MM-dd}"), Authority.On(by).Step("authority-publishes-from", $"{from:yyyy-MM-dd}")]);
    }

    /// <summary>True when the person has no duty: full-time work, full-time study, entrepreneurship, or the authority's judgement that the person cannot use the profile alone.</summary>
    /// <remarks>The exact list has not been read (rule P-38).</remarks>
    /// <exception cref="NotInForceException">The day is before 1.9.2026.</exception>
    public static Worked<bool> IsExempt(DateOnly on, bool worksFullTime, bool studiesFullTime, bool isEntrepreneur, bool cannotUseAlone)
    {
        var exempt = worksFullTime || studiesFullTime || isEntrepreneur || cannotUseAlone;
        return new(exempt, [Exceptions.On(on).Step("profile-duty-exempt", exempt ? "yes" : "no")]);
    }

    private static readonly InForce<JobSearchProfileTerms> Authority = new(
        new JobSearchProfileTerms(Days.From(new(2026, 9, 1)), "P-37", "HE 108/2025 vp; guidance of 28.8.2026", Confidence.Secondary, null));

    private static readonly InForce<JobSearchProfileTerms> Exceptions = new(
        new JobSearchProfileTerms(Days.From(new(2026, 9, 1)), "P-38", "guidance of 28.8.2026", Confidence.Secondary, null));

    private static JobSearchProfileTerms? Running(DateOnly day) => Terms.FindOn(day) is { WithinWorkingDays: not null } terms ? terms : null;

    private static Worked<DateOnly?> Published(Step started, JobSearchProfileTerms terms, DateOnly from, WorkingDays reading)
    {
        var by = FinnishCalendar.AddWorkingDays(from, terms.WithinWorkingDays!.Value, reading);
        return new(by,
        [
            started,
            terms.Step("days-run-from", $"{from:yyyy-MM-dd}"),
            terms.Step("within-working-days", terms.WithinWorkingDays.Value.ToString(CultureInfo.InvariantCulture)),
            CountingOfDays.Reading(reading),
            terms.Step("profile-by", $"{by:yyyy-MM-dd}"),
        ]);
    }
}
