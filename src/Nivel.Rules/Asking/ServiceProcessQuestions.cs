using Nivel.Rules.Statutory;

namespace Nivel.Rules.Asking;

/// <summary>What is due in the jobseeker's service process, and what follows from failures.</summary>
internal static class ServiceProcessQuestions
{
    internal static IReadOnlyList<Question> All { get; } =
    [
        new("initial-interview", "the last day for the initial interview", """{"search_started_on":"2026-06-08","calendar":"strict"}""", Initial),
        new("new-initial-interview", "whether a new initial interview is needed at re-registration", """{"search_ended_on":"2025-01-15","registered_on":"2025-07-15"}""", Again),
        new("profile-deadline", "the last day for publishing the job-search profile", """{"search_started_on":"2026-12-14","calendar":"strict"}""", Profile),
        new("discussions", "the discussions that follow an initial interview, each on its first possible day", """{"initial_interview_on":"2025-03-10"}""", Following),
        new("failure-consequence", "what follows from each failure without a valid reason", """{"failures":["2025-01-10","2025-03-05"]}""", Failures),
        new("reentry-meeting", "the discussion before a long service ends", """{"service_ends_on":"2025-03-31"}""", Reentry),
        new("job-search-end", "whether the latest failure ends job search", """{"failures":["2026-03-10"]}""", End),
        new("skill-protection", "the end of skill protection", """{"registered_on":"2026-01-15"}""", Skill),
        new("job-search-obligation", "how many job opportunities to apply for", """{"on":"2025-05-02","work_percent":60,"work_weeks":4}""", Obligated),
    ];

    private static Reply Initial(Asked asked)
    {
        var worked = InitialInterview.DueBy(asked.Day("search_started_on"), asked.Calendar());
        return Reply.Of(worked, ("by", worked.Answer));
    }

    private static Reply Again(Asked asked)
    {
        var worked = InitialInterview.IsNeededAgain(asked.Day("search_ended_on"), asked.Day("registered_on"));
        return Reply.Of(worked, ("needed", worked.Answer));
    }

    private static Reply Following(Asked asked)
    {
        var worked = Discussions.After(asked.Day("initial_interview_on"), asked.Flag("complementing_before"));
        var plan = worked.Answer;
        List<(string, object?)> result = [("complementing", plan.ComplementingOn), ("complementing_count", plan.ComplementingCount)];
        result.Add(("job_search_discussion_on", plan.DiscussionOn));
        if (plan.IntensiveFrom is { } from) result.Add(("intensive_from", from));
        return Reply.Of(worked, [.. result]);
    }

    private static Reply Failures(Asked asked)
    {
        var worked = FailureConsequences.Of(asked.Days("failures"));
        return Reply.Of(worked, ("consequences", worked.Answer.Select(consequence => (object)consequence.ToString()).ToList()));
    }

    private static Reply Reentry(Asked asked)
    {
        var worked = ReentryMeeting.On(asked.Day("service_ends_on"));
        return Reply.Of(worked, ("on", worked.Answer));
    }

    private static Reply End(Asked asked)
    {
        var failures = asked.Days("failures");
        if (failures.Count == 0) throw new BadFieldException("failures", "at least one date is wanted");
        var worked = JobSearch.EndsAfter(failures);
        return Reply.Of(worked, ("ends", worked.Answer));
    }

    private static Reply Skill(Asked asked)
    {
        var worked = SkillProtection.Until(asked.Day("registered_on"));
        return Reply.Of(worked, ("until", worked.Answer));
    }

    private static Reply Obligated(Asked asked)
    {
        var worked = JobSearchObligation.Of(new ObligationFacts(asked.Day("on"))
        {
            WorkPercent = asked.NumberOrNone("work_percent"), WorkWeeks = asked.Count("work_weeks", 0), WorkEndsOn = asked.DayOrNone("work_ends_on"),
            IsReducedHoursLayoff = asked.Flag("reduced_hours_layoff"), LaidOffSince = asked.DayOrNone("laid_off_since"), DiscussionAfterLayoffOn = asked.DayOrNone("discussion_after_layoff_on"),
            IsStudyingWithoutQualification = asked.Flag("study_without_qualification"), HasMultiAgencyNeed = asked.Flag("multi_agency_need"), IsMedicallyUnfit = asked.Flag("medically_unfit"),
            IsOpenWorkRuledOut = asked.Flag("open_work_ruled_out"), HasOtherGround = asked.Flag("other_ground"), UnemploymentEndsOn = asked.DayOrNone("unemployment_ends_on"),
            Age = asked.Count("age", 0), UnemployedMonths = asked.Count("unemployed_months", 0),
        });
        return Reply.Of(worked, ("opportunities", worked.Answer.Opportunities), ("per_months", worked.Answer.PerMonths), ("starts_on", worked.Answer.StartsOn));
    }

    private static Reply Profile(Asked asked)
    {
        var worked = JobSearchProfile.PublishBy(asked.Day("search_started_on"), asked.DayOrNone("next_discussion_on"), asked.Calendar());
        return Reply.Of(worked, ("by", worked.Answer));
    }
}
