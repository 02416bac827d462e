using Nivel.Rules.Statutory;

namespace Nivel.Rules.Tests.Statutory;

public class Deadlines_of_the_service_process
{
    [Fact]
    public void Dated_tables_have_no_gaps_and_no_overlaps()
    {
        InitialInterview.Terms.ShouldHaveNoGapsAndNoOverlaps();
        Discussions.Terms.ShouldHaveNoGapsAndNoOverlaps();
        JobSearchProfile.Terms.ShouldHaveNoGapsAndNoOverlaps();
    }

    [Fact]
    public void The_initial_interview_is_due_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("initial-interview"))
            InitialInterview.DueBy(input.Day("search_started_on"), input.Reading()).Answer.ShouldBe(expect.Day("by"), name);
    }

    [Theory]
    [InlineData("2022-05-20", WorkingDays.Strict, "2022-05-30", "P-02"), InlineData("2025-12-19", WorkingDays.EvesOff, "2025-12-31", "P-02")]
    [InlineData("2025-12-31", WorkingDays.Strict, "2026-01-09", "P-02"), InlineData("2026-06-08", WorkingDays.Strict, "2026-06-22", "P-03"), InlineData("2026-06-08", WorkingDays.EvesOff, "2026-06-23", "P-03")]
    public void The_initial_interview_is_due_in_5_working_days_and_since_2026_in_10(string started, WorkingDays reading, string by, string rule)
    {
        var due = InitialInterview.DueBy(DateOnly.Parse(started, null), reading);
        due.Answer.ShouldBe(DateOnly.Parse(by, null));
        due.Steps[^1].ShouldSatisfyAllConditions(
            step => step.Term.ShouldBe("initial-interview-by"), step => step.Value.ShouldBe(by), step => step.RuleId.ShouldBe(rule));
        due.Confidence.ShouldBe(Confidence.Inferred);
    }

    [Fact]
    public void No_deadline_is_invented_for_the_time_before_the_law() =>
        Should.Throw<NotInForceException>(() => InitialInterview.DueBy(new(2022, 5, 1), WorkingDays.Strict)).Day.ShouldBe(new(2022, 5, 1));

    [Theory]
    [InlineData("2025-01-15", "2025-07-14", false), InlineData("2025-01-15", "2025-07-15", true), InlineData("2024-08-31", "2025-02-27", false), InlineData("2024-08-31", "2025-02-28", true)]
    public void A_new_interview_is_needed_from_the_day_on_which_six_months_are_full(string ended, string registered, bool needed) =>
        InitialInterview.IsNeededAgain(DateOnly.Parse(ended, null), DateOnly.Parse(registered, null)).Answer.ShouldBe(needed);

    [Fact]
    public void A_new_interview_is_needed_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("new-initial-interview"))
            InitialInterview.IsNeededAgain(input.Day("search_ended_on"), input.Day("registered_on")).Answer
                .ShouldBe(expect.GetProperty("needed").GetBoolean(), name);
    }

    [Fact]
    public void Discussions_follow_the_interview_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("discussions"))
        {
            var plan = Discussions.After(input.Day("initial_interview_on")).Answer;
            plan.ComplementingOn.Select(day => $"{day:yyyy-MM-dd}").ShouldBe(expect.GetProperty("complementing").EnumerateArray().Select(day => day.GetString()), name);
            plan.ComplementingCount.ShouldBe(expect.GetProperty("complementing_count").GetInt32(), name);
            plan.DiscussionOn.ShouldBe(expect.Day("job_search_discussion_on"), name);
            plan.IntensiveFrom.ShouldBe(expect.DayOrNone("intensive_from"), name);
        }
    }

    [Fact]
    public void In_2025_five_discussions_follow_every_two_weeks_and_the_months_run_from_the_last()
    {
        var plan = Discussions.After(new(2025, 3, 10)).Answer;
        plan.ComplementingOn.ShouldBe([new(2025, 3, 24), new(2025, 4, 7), new(2025, 4, 22), new(2025, 5, 5), new(2025, 5, 19)]);
        (plan.ComplementingBy, plan.DiscussionOn, plan.IntensiveFrom).ShouldBe(((DateOnly?)null, new DateOnly(2025, 8, 19), new DateOnly(2025, 11, 19)));
    }

    [Fact]
    public void Since_2026_only_the_discussion_every_three_months_is_left()
    {
        var plan = Discussions.After(new(2026, 4, 15), complementingBefore: true).Answer;
        (plan.ComplementingCount, plan.ComplementingOn.Count, plan.DiscussionOn, plan.IntensiveFrom).ShouldBe((0, 0, new DateOnly(2026, 7, 15), null));
    }

    [Fact]
    public void The_text_of_2022_gives_a_last_day_and_no_interval()
    {
        var plan = Discussions.After(new(2023, 1, 31)).Answer;
        plan.ComplementingCount.ShouldBe(5);
        plan.ComplementingOn.ShouldBeEmpty();
        (plan.ComplementingBy, plan.DiscussionOn, plan.IntensiveFrom).ShouldBe((new DateOnly(2023, 4, 30), new DateOnly(2023, 4, 30), new DateOnly(2023, 7, 31)));
    }

    [Fact]
    public void A_complementing_discussion_before_the_interview_counts_as_one_of_the_five()
    {
        var plan = Discussions.After(new(2025, 3, 10), complementingBefore: true).Answer;
        plan.ComplementingOn.Count.ShouldBe(4);
        plan.DiscussionOn.ShouldBe(new DateOnly(2025, 8, 5));
    }

    [Fact]
    public void The_profile_is_due_as_the_worked_examples_say()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("profile-deadline"))
            JobSearchProfile.PublishBy(input.Day("search_started_on"), input.DayOrNone("next_discussion_on"), input.Reading()).Answer
                .ShouldBe(expect.DayOrNone("by"), name);
    }

    [Theory]
    [InlineData("2026-12-14", null, WorkingDays.Strict, "2027-01-07", "P-35"), InlineData("2026-12-14", null, WorkingDays.EvesOff, "2027-01-08", "P-35")]
    [InlineData("2026-03-02", "2026-09-15", WorkingDays.Strict, "2026-10-06", "P-36"), InlineData("2026-09-01", "2026-12-01", WorkingDays.Strict, "2026-09-22", "P-35")]
    public void The_profile_is_due_in_15_working_days_from_the_start_or_from_the_next_discussion(string started, string? discussion, WorkingDays reading, string by, string rule)
    {
        var due = JobSearchProfile.PublishBy(DateOnly.Parse(started, null), discussion is null ? null : DateOnly.Parse(discussion, null), reading);
        due.Answer.ShouldBe(DateOnly.Parse(by, null));
        due.Steps[^1].RuleId.ShouldBe(rule);
    }

    [Fact]
    public void Before_September_2026_publishing_the_profile_is_voluntary()
    {
        JobSearchProfile.PublishBy(new(2026, 3, 2), new(2026, 6, 2), WorkingDays.Strict).Answer.ShouldBeNull();
        JobSearchProfile.PublishBy(new(2026, 3, 2), null, WorkingDays.Strict).Answer.ShouldBeNull();
        JobSearchProfile.PublishBy(new(2020, 3, 2), null, WorkingDays.Strict).Answer.ShouldBeNull();
    }

    [Fact]
    public void The_number_of_the_profile_rule_is_shown_as_secondary() =>
        JobSearchProfile.PublishBy(new(2026, 12, 14), null, WorkingDays.Strict).Steps
            .Single(step => step.Term == "within-working-days").ShouldSatisfyAllConditions(
                step => step.Value.ShouldBe("15"), step => step.Confidence.ShouldBe(Confidence.Secondary));
}
