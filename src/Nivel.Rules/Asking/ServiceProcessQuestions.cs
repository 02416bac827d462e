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

    private static Reply Profile(Asked asked)
    {
        var worked = JobSearchProfile.PublishBy(asked.Day("search_started_on"), asked.DayOrNone("next_discussion_on"), asked.Calendar());
        return Reply.Of(worked, ("by", worked.Answer));
    }
}
