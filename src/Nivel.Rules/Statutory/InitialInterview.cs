using System.Globalization;

namespace Nivel.Rules.Statutory;

/// <summary>By when the initial interview must be held, on the days that the row is in force.</summary>
/// <param name="InForce">Days of the start of job search for which the row holds.</param>
/// <param name="RuleId">Id of the rule.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="WithinWorkingDays">Working days from the start of job search, the start day not counted.</param>
/// <param name="ComplementingIsEnough">True when a complementing discussion in that time is enough and the interview may follow without delay.</param>
public sealed record InitialInterviewTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, int WithinWorkingDays, bool ComplementingIsEnough)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>Initial interview (alkuhaastattelu): the first statutory interview of a jobseeker.</summary>
public static class InitialInterview
{
    /// <summary>The terms by the day on which job search started.</summary>
    /// <remarks>
    /// Which row holds for a search that started in December 2025 and whose days run out in January 2026 is not written in any text
    /// read here; the day of the start decides.
    /// </remarks>
    public static readonly InForce<InitialInterviewTerms> Terms = new(
        new InitialInterviewTerms(Days.Of(new(2022, 5, 2), new(2024, 12, 31)), "P-02", "916/2012 ch. 2 § 5 (1379/2021)", Confidence.Statute, 5, true),
        new InitialInterviewTerms(Days.Of(new(2025, 1, 1), new(2025, 12, 31)), "P-02", "380/2023 § 31", Confidence.Statute, 5, true),
        new InitialInterviewTerms(Days.From(new(2026, 1, 1)), "P-03", "Job Market Finland on the changes of 1.1.2026 (1412/2025)", Confidence.OfficialBody, 10, false));

    /// <summary>Months that must have passed since the search ended before a new interview is due on re-registration.</summary>
    private static readonly InForce<NewInterviewTerms> NewInterview = new(
        new NewInterviewTerms(Days.Of(new(2022, 5, 2), new(2024, 12, 31)), "P-04", "916/2012 ch. 2 § 5.2 (1379/2021)", Confidence.Statute, 6),
        new NewInterviewTerms(Days.From(new(2025, 1, 1)), "P-04", "380/2023 § 31.2; Job Market Finland 2026", Confidence.Statute, 6));

    /// <summary>The last day for the initial interview.</summary>
    /// <remarks>
    /// Friday 20.5.2022 → Monday 30.5.2022 (Ascension Day between). Monday 8.6.2026 → Monday 22.6.2026, or Tuesday 23.6.2026
    /// when Midsummer Eve is off.
    /// </remarks>
    /// <param name="searchStartedOn">The day on which job search started.</param>
    /// <param name="reading">How arkipäivä is read; the act does not say.</param>
    /// <exception cref="NotInForceException">The search started before 2.5.2022.</exception>
    public static Worked<DateOnly> DueBy(DateOnly searchStartedOn, WorkingDays reading)
    {
        var terms = Terms.On(searchStartedOn);
        var by = FinnishCalendar.AddWorkingDays(searchStartedOn, terms.WithinWorkingDays, reading);
        return new(by,
        [
            Step.Given("search-started-on", $"{searchStartedOn:yyyy-MM-dd}"),
            terms.Step("within-working-days", terms.WithinWorkingDays.ToString(CultureInfo.InvariantCulture)),
            CountingOfDays.Reading(reading),
            terms.Step("initial-interview-by", $"{by:yyyy-MM-dd}"),
        ]);
    }

    /// <summary>True when a person who registers again needs a new initial interview: six months or more have passed since the search ended.</summary>
    /// <remarks>Ended 15.1.2025: not needed on 14.7.2025, needed on 15.7.2025.</remarks>
    /// <exception cref="NotInForceException">The registration is before 2.5.2022.</exception>
    public static Worked<bool> IsNeededAgain(DateOnly searchEndedOn, DateOnly registeredOn)
    {
        var terms = NewInterview.On(registeredOn);
        var from = FinnishCalendar.AddMonths(searchEndedOn, terms.Months);
        return new(registeredOn >= from,
        [
            Step.Given("search-ended-on", $"{searchEndedOn:yyyy-MM-dd}"),
            Step.Given("registered-on", $"{registeredOn:yyyy-MM-dd}"),
            terms.Step("new-interview-from", $"{from:yyyy-MM-dd}"),
        ]);
    }

    private sealed record NewInterviewTerms(Days InForce, string RuleId, string Source, Confidence Confidence, int Months)
        : DatedTerms(InForce, RuleId, Source, Confidence);
}
