namespace Nivel.Rules.Statutory;

public static partial class InterviewCalendar
{
    /// <summary>No calendar is told further than so many discussions ahead: four a year for ten years.</summary>
    private const int Most = 40;

    // The grid of 2025 ends with its law: days of it in 2026 are no longer due. The five of the text of 2022 were due within three months also
    // when those ran into 2025: the texts of that year ask for as many, so they stay, as an inference.
    private static IEnumerable<DueMeeting> ComplementingAfter(SearchFacts facts, DateOnly interviewOn)
    {
        if (Discussions.Terms.FindOn(interviewOn) is not { } terms) yield break;
        var plan = Discussions.After(interviewOn, facts.Complementing.Any(day => day < interviewOn));
        var held = new Queue<DateOnly>(facts.Complementing.Where(day => day >= interviewOn).Order());
        IEnumerable<DateOnly> days = plan.Answer.ComplementingBy is { } by ? Enumerable.Repeat(by, plan.Answer.ComplementingCount) : plan.Answer.ComplementingOn;
        foreach (var day in days.Where(day => terms.EveryDays is null || terms.InForce.Contain(day)))
            yield return new(DueKind.Complementing, day, held.TryDequeue(out var on) ? on : null, false, [plan.Steps[0], Due(terms, day)]);
    }

    private static IEnumerable<DueMeeting> DiscussionsAfter(SearchFacts facts, DateOnly interviewOn, List<DueMeeting> complementing, DateOnly until)
    {
        var held = new Queue<DateOnly>(facts.Discussions.Where(day => day > interviewOn).Order());
        var lastComplementing = Last(complementing, interviewOn);
        for (var (previous, n) = (interviewOn, 0); n < Most; n++)
        {
            if (Next(previous, lastComplementing) is not var (day, step)) yield break;
            if (day > until) yield break;
            var on = held.TryDequeue(out var was) ? was : (DateOnly?)null;
            yield return new(DueKind.Discussion, day, on, false, [Step.Given("months-run-from", $"{previous:yyyy-MM-dd}"), step]);
            previous = on ?? day;
        }
    }

    // A last day is no meeting: only one that was held, or has a day of its own in the grid, sets the months running anew.
    private static DateOnly Last(List<DueMeeting> complementing, DateOnly interviewOn) => complementing
        .Where(meeting => meeting.HeldOn is not null || Discussions.Terms.On(interviewOn).EveryDays is not null).Select(meeting => meeting.HeldOn ?? meeting.On).DefaultIfEmpty(interviewOn).Max();

    // The first law whose own counting reaches a day of its own; else the day on which the next law began.
    private static (DateOnly On, Step Step)? Next(DateOnly previous, DateOnly lastComplementing)
    {
        foreach (var terms in Discussions.Terms.Where(terms => terms.InForce.Last is not { } last || last >= previous))
        {
            var clock = terms.ClocksRestart && lastComplementing > previous ? lastComplementing : previous;
            var day = FinnishCalendar.AddMonths(clock, terms.DiscussionEveryMonths);
            if (terms.InForce.Contain(day)) return (day, Discussions.DiscussionStep(terms, day));
            if (day < terms.InForce.First) return (terms.InForce.First, Discussions.DiscussionStep(terms, terms.InForce.First) with { Confidence = Confidence.Inferred });
        }
        return null;
    }

    private static IEnumerable<DueMeeting> Intensive(DateOnly interviewOn, List<DueMeeting> complementing)
    {
        var last = Last(complementing, interviewOn);
        foreach (var terms in Discussions.Terms.Where(terms => terms.IntensiveAfterMonths is not null))
            for (var from = FinnishCalendar.AddMonths(terms.ClocksRestart ? last : interviewOn, terms.IntensiveAfterMonths!.Value); from <= terms.InForce.Last; from = FinnishCalendar.AddMonths(from, terms.IntensiveAfterMonths.Value))
                if (terms.InForce.Contain(from))
                    yield return new(DueKind.IntensiveMonth, from, null, false, [Discussions.IntensiveStep(terms, from)]);
    }

    private static IEnumerable<DueMeeting> Reentries(SearchFacts facts)
    {
        foreach (var (_, during) in facts.Services.Where(service => service.What is Occupied.Service or Occupied.SupportedStudy))
            if (during.Last is { } last && ReentryMeeting.Terms.FindOn(last) is not null && FinnishCalendar.AddMonths(during.First, 1) <= last)
                yield return new(DueKind.BeforeServiceEnds, ReentryMeeting.On(last).Answer, null, false, ReentryMeeting.On(last).Steps);
    }

    private static IEnumerable<DueMeeting> Profiles(SearchFacts facts, List<DueMeeting> discussions)
    {
        var next = discussions.Select(meeting => meeting.HeldOn ?? meeting.On).Where(day => JobSearchProfile.Terms.FindOn(day)?.WithinWorkingDays is not null).Select(day => (DateOnly?)day).Min();
        var profile = JobSearchProfile.PublishBy(facts.SearchStartedOn, next, facts.Reading);
        if (profile.Answer is { } by) yield return new(DueKind.Profile, by, null, false, profile.Steps);
    }

    private static Step Due(DiscussionTerms terms, DateOnly day) => terms.Step(terms.EveryDays is null ? "complementing-discussions-by" : "complementing-discussion-on", $"{day:yyyy-MM-dd}")
        with
    { Confidence = terms.EveryDays is null && terms.InForce.Contain(day) ? terms.Confidence : Confidence.Inferred };
}
