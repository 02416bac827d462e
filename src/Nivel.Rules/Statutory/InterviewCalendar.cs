namespace Nivel.Rules.Statutory;

/// <summary>What kind of meeting or deadline of the service process.</summary>
public enum DueKind
{
    /// <summary>Initial interview (alkuhaastattelu).</summary>
    InitialInterview,

    /// <summary>Complementing discussion (täydentävä työnhakukeskustelu).</summary>
    Complementing,

    /// <summary>Job-search discussion (työnhakukeskustelu).</summary>
    Discussion,

    /// <summary>The month of two complementing discussions.</summary>
    IntensiveMonth,

    /// <summary>The discussion before a long service ends.</summary>
    BeforeServiceEnds,

    /// <summary>Publishing the job-search profile.</summary>
    Profile,
}

/// <summary>One thing that is due.</summary>
/// <param name="Kind">What.</param>
/// <param name="On">The day it is due on, or the last day for it.</param>
/// <param name="HeldOn">The day it was held; null while it has not been.</param>
/// <param name="IsSetAside">True when a service sets the meeting aside.</param>
/// <param name="Steps">Why that day, under which law.</param>
public sealed record DueMeeting(DueKind Kind, DateOnly On, DateOnly? HeldOn, bool IsSetAside, IReadOnlyList<Step> Steps)
{
    /// <summary>The rule that sets the day.</summary>
    public string RuleId => Steps[^1].RuleId;

    /// <summary>True when the day has passed and it was neither held nor set aside.</summary>
    public bool IsOverdue(DateOnly today) => HeldOn is null && !IsSetAside && On < today;
}

/// <summary>What is known of a search for its calendar.</summary>
/// <param name="SearchStartedOn">The day on which job search started.</param>
/// <param name="Reading">How arkipäivä is read.</param>
public sealed record SearchFacts(DateOnly SearchStartedOn, WorkingDays Reading)
{
    /// <summary>The initial interview, when it has been held.</summary>
    public DateOnly? InterviewOn { get; init; }

    /// <summary>Complementing discussions held, any order.</summary>
    public IReadOnlyList<DateOnly> Complementing { get; init; } = [];

    /// <summary>Job-search discussions held, any order.</summary>
    public IReadOnlyList<DateOnly> Discussions { get; init; } = [];

    /// <summary>Services the person is in, with their estimated days.</summary>
    public IReadOnlyList<(Occupied What, Days During)> Services { get; init; } = [];

    /// <summary>Whether the person has a qualification.</summary>
    public bool HasQualification { get; init; }
}

/// <summary>The calendar of a search: what is due when, why and under which law, also where the law changes in the middle of a path.</summary>
/// <remarks>
/// A meeting is due under a law when its day falls on the days of that law. What has not been held yet is taken to be held on its last
/// day, so that what follows can be told. Where neither the old law nor the new reaches a day, the first day of the new law is given, as an inference.
/// </remarks>
public static partial class InterviewCalendar
{
    /// <summary>Everything due up to and including the day, in order of date.</summary>
    /// <exception cref="NotInForceException">The search started before 2.5.2022.</exception>
    public static IReadOnlyList<DueMeeting> Of(SearchFacts facts, DateOnly until)
    {
        var due = InitialInterview.DueBy(facts.SearchStartedOn, facts.Reading);
        var interviewOn = facts.InterviewOn ?? due.Answer;
        var complementing = ComplementingAfter(facts, interviewOn).ToList();
        var discussions = DiscussionsAfter(facts, interviewOn, complementing, until).ToList();
        List<DueMeeting> all =
        [
            new(DueKind.InitialInterview, due.Answer, facts.InterviewOn, false, due.Steps),
            .. complementing, .. discussions, .. Intensive(interviewOn, complementing), .. Reentries(facts), .. Profiles(facts, discussions),
        ];
        return [.. all.Where(meeting => meeting.On <= until).Select(meeting => SetAside(facts, meeting)).OrderBy(meeting => meeting.On).ThenBy(meeting => meeting.Kind)];
    }

    private static DueMeeting SetAside(SearchFacts facts, DueMeeting meeting)
    {
        if (meeting.HeldOn is not null || meeting.Kind is DueKind.Profile or DueKind.BeforeServiceEnds or DueKind.InitialInterview) return meeting;
        foreach (var (what, during) in facts.Services.Where(service => service.During.Contain(meeting.On)))
        {
            var arranged = DiscussionExceptions.On(meeting.On, what, during, facts.HasQualification);
            // Of a layoff only the complementing discussions at the start wait for a request, not the intensive month (P-08).
            var complementing = meeting.Kind == DueKind.Complementing || (meeting.Kind == DueKind.IntensiveMonth && what != Occupied.Layoff);
            if (arranged.Answer == Arranged.None || (arranged.Answer == Arranged.JobSearchDiscussionsOnly && complementing))
                return meeting with { IsSetAside = true, Steps = [.. meeting.Steps.SkipLast(1), arranged.Steps[^1], meeting.Steps[^1]] };
        }
        return meeting;
    }
}
