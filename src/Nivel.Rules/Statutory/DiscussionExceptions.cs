namespace Nivel.Rules.Statutory;

/// <summary>What a jobseeker does that may set discussions aside.</summary>
public enum Occupied
{
    /// <summary>Labour market training, a work trial, subsidised work or rehabilitation.</summary>
    Service,

    /// <summary>Study supported by unemployment benefit.</summary>
    SupportedStudy,

    /// <summary>Work of which it is known when it begins.</summary>
    Work,

    /// <summary>Military or civil service, or family leave.</summary>
    ServiceOrLeave,

    /// <summary>Laid off (lomautettu).</summary>
    Layoff,
}

/// <summary>Which discussions the authority arranges.</summary>
public enum Arranged
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Job-search discussions, but no complementing ones.</summary>
    JobSearchDiscussionsOnly,

    /// <summary>None, unless the person asks.</summary>
    None,
}

/// <summary>What sets discussions aside, on the days that the row is in force.</summary>
/// <param name="InForce">The day of asking.</param>
/// <param name="RuleId">Id of the rule on services.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Confidence">How sure we are.</param>
/// <param name="EndsRuleId">Id of the rule on unemployment that ends soon.</param>
/// <param name="EndsWithinMonths">Months within which unemployment ends.</param>
/// <param name="EndsForMonths">For at least so many months; null when the act names none.</param>
/// <param name="SparesQualified">True when study sets only the complementing discussions of a person with a qualification aside.</param>
public sealed record DiscussionExceptionTerms(
    Days InForce, string RuleId, string Source, Confidence Confidence, string EndsRuleId, int EndsWithinMonths, int? EndsForMonths, bool SparesQualified)
    : DatedTerms(InForce, RuleId, Source, Confidence);

/// <summary>When discussions are not arranged. Since 2026 they follow the assessed need, and no such list has been read.</summary>
public static class DiscussionExceptions
{
    /// <summary>The exceptions by day, to 31.12.2025.</summary>
    public static readonly InForce<DiscussionExceptionTerms> Terms = new(
        new DiscussionExceptionTerms(Days.Of(new(2022, 5, 2), new(2024, 12, 31)), "P-09", "916/2012 ch. 2 § 7.1, 6.2–6.3 (1379/2021)", Confidence.Statute, "P-08", 1, null, false),
        new DiscussionExceptionTerms(Days.Of(new(2025, 1, 1), new(2025, 12, 31)), "P-16", "380/2023 § 32.3, 33.1, 33.4 (435/2024)", Confidence.Statute, "P-15", 3, 3, true));

    /// <summary>Which discussions are arranged on the day.</summary>
    /// <param name="on">The day.</param>
    /// <param name="what">What the person does or is about to begin.</param>
    /// <param name="during">Its days as estimated; an open end is longer than any limit.</param>
    /// <param name="hasQualification">Whether the person has a qualification (tutkinto); needed of study.</param>
    /// <exception cref="NotInForceException">The day is before 2.5.2022.</exception>
    public static Worked<Arranged> On(DateOnly on, Occupied what, Days during, bool hasQualification)
    {
        Discussions.Terms.On(on);
        if (Terms.FindOn(on) is not { } terms) return new(Arranged.All, [Discussions.Terms.On(on).Step("discussions-arranged", "by-need")]);
        var arranged = what switch
        {
            Occupied.Work or Occupied.ServiceOrLeave => EndsSoon(terms, on, during) ? Arranged.None : Arranged.All,
            Occupied.Layoff => terms.SparesQualified ? Arranged.All : Arranged.JobSearchDiscussionsOnly,
            _ when !IsLong(during) => Arranged.All,
            Occupied.SupportedStudy when terms.SparesQualified && hasQualification => Arranged.JobSearchDiscussionsOnly,
            _ => Arranged.None,
        };
        var ruleId = what is Occupied.Service or Occupied.SupportedStudy ? terms.RuleId : terms.EndsRuleId;
        return new(arranged, [Step.Given("days", during.ToString()), terms.Step("discussions-arranged", Code(arranged)) with { RuleId = ruleId }]);
    }

    private static bool IsLong(Days during) => during.Last is not { } last || last > FinnishCalendar.AddMonths(during.First, 1).AddDays(-1);

    private static bool EndsSoon(DiscussionExceptionTerms terms, DateOnly on, Days work) =>
        work.First <= FinnishCalendar.AddMonths(on, terms.EndsWithinMonths)
        && (terms.EndsForMonths is not { } months || work.Last is not { } last || last >= FinnishCalendar.AddMonths(work.First, months).AddDays(-1));

    private static string Code(Arranged arranged) => arranged switch { Arranged.All => "all", Arranged.None => "none", _ => "job-search-discussions-only" };
}
