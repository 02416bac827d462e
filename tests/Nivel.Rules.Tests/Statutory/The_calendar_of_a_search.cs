using Nivel.Rules.Statutory;

namespace Nivel.Rules.Tests.Statutory;

public class The_calendar_of_a_search
{
    [Fact]
    public void Since_2026_a_search_has_an_interview_and_a_discussion_every_three_months()
    {
        var calendar = InterviewCalendar.Of(new(new(2026, 4, 1), WorkingDays.Strict) { InterviewOn = new(2026, 4, 15) }, new(2027, 1, 31));
        Told(calendar).ShouldBe(["2026-04-17 InitialInterview P-03", "2026-07-15 Discussion P-17", "2026-10-15 Discussion P-17", "2026-11-05 Profile P-36", "2027-01-15 Discussion P-17"]);
        calendar[0].HeldOn.ShouldBe(new DateOnly(2026, 4, 15));
    }

    [Fact]
    public void The_grid_of_2025_ends_with_its_law_and_the_new_law_counts_from_the_interview()
    {
        var calendar = InterviewCalendar.Of(new(new(2025, 11, 3), WorkingDays.Strict) { InterviewOn = new(2025, 11, 10) }, new(2026, 6, 30));
        Told(calendar).ShouldBe(
        [
            "2025-11-10 InitialInterview P-02", "2025-11-24 Complementing P-11", "2025-12-08 Complementing P-11", "2025-12-22 Complementing P-11",
            "2026-02-10 Discussion P-17", "2026-05-10 Discussion P-17",
        ]);
    }

    [Fact]
    public void A_path_of_2024_changes_its_law_twice()
    {
        var calendar = InterviewCalendar.Of(new(new(2024, 10, 7), WorkingDays.Strict) { InterviewOn = new(2024, 10, 14) }, new(2026, 5, 1));
        calendar.Where(meeting => meeting.Kind == DueKind.Discussion).Select(meeting => $"{meeting.On:yyyy-MM-dd} {meeting.RuleId}").ShouldBe(
            ["2025-01-14 P-12", "2025-04-14 P-12", "2025-07-14 P-12", "2025-10-14 P-12", "2026-01-14 P-17", "2026-04-14 P-17"]);
        calendar.Where(meeting => meeting.Kind == DueKind.IntensiveMonth).Select(meeting => meeting.RuleId).ShouldBe(["P-13", "P-13"]);
    }

    [Fact]
    public void Five_discussions_of_the_text_of_2022_stay_due_when_their_months_run_into_2025()
    {
        var calendar = InterviewCalendar.Of(new(new(2024, 10, 7), WorkingDays.Strict) { InterviewOn = new(2024, 10, 14) }, new(2025, 6, 1));
        var due = calendar.Where(meeting => meeting.Kind == DueKind.Complementing).ToList();
        due.Select(meeting => meeting.On).ShouldBe(Enumerable.Repeat(new DateOnly(2025, 1, 14), 5));
        due.Select(meeting => meeting.Steps[^1].Confidence).Distinct().ShouldBe([Confidence.Inferred]);
    }

    [Fact]
    public void A_layoff_frees_the_first_complementing_discussions_only()
    {
        var calendar = InterviewCalendar.Of(new(new(2023, 1, 9), WorkingDays.Strict)
        {
            InterviewOn = new(2023, 1, 16), Services = [(Occupied.Layoff, Days.Of(new(2023, 1, 9), new(2023, 12, 31)))],
        }, new(2023, 12, 1));
        calendar.Where(meeting => meeting.IsSetAside).ShouldAllBe(meeting => meeting.Kind == DueKind.Complementing);
        calendar.Count(meeting => meeting.IsSetAside).ShouldBe(5);
    }

    [Fact]
    public void What_was_held_moves_what_follows()
    {
        var calendar = InterviewCalendar.Of(new(new(2026, 1, 5), WorkingDays.Strict) { InterviewOn = new(2026, 1, 12), Discussions = [new(2026, 4, 2)] }, new(2026, 8, 31));
        calendar.Where(meeting => meeting.Kind == DueKind.Discussion).Select(meeting => (meeting.On, meeting.HeldOn)).ShouldBe(
            [(new DateOnly(2026, 4, 12), new DateOnly(2026, 4, 2)), (new DateOnly(2026, 7, 2), null)]);
    }

    [Fact]
    public void A_long_service_sets_discussions_aside_and_brings_one_before_its_end()
    {
        var calendar = InterviewCalendar.Of(new(new(2025, 1, 7), WorkingDays.Strict)
        {
            InterviewOn = new(2025, 1, 13), Services = [(Occupied.Service, Days.Of(new(2025, 3, 3), new(2025, 8, 29)))],
        }, new(2025, 9, 30));
        calendar.Where(meeting => meeting.Kind == DueKind.Discussion).ShouldAllBe(meeting => meeting.IsSetAside == (meeting.On <= new DateOnly(2025, 8, 29)));
        calendar.ShouldContain(meeting => meeting.Kind == DueKind.BeforeServiceEnds && meeting.On == new DateOnly(2025, 7, 29) && meeting.RuleId == "P-10");
    }

    [Fact]
    public void What_has_passed_without_being_held_is_overdue()
    {
        var calendar = InterviewCalendar.Of(new(new(2026, 4, 1), WorkingDays.Strict), new(2026, 12, 31));
        calendar[0].IsOverdue(new(2026, 4, 18)).ShouldBeTrue();
        calendar[0].IsOverdue(new(2026, 4, 17)).ShouldBeFalse();
        (calendar[0] with { HeldOn = new(2026, 4, 20) }).IsOverdue(new(2026, 5, 1)).ShouldBeFalse();
    }

    [Fact]
    public void Every_day_says_why() =>
        InterviewCalendar.Of(new(new(2025, 2, 3), WorkingDays.Strict), new(2027, 2, 3)).ShouldAllBe(meeting => meeting.Steps.Count > 0 && meeting.RuleId.StartsWith("P-"));

    [Fact]
    public void The_calendar_is_told_no_further_than_asked() =>
        InterviewCalendar.Of(new(new(2025, 2, 3), WorkingDays.Strict), new(2025, 5, 1)).ShouldAllBe(meeting => meeting.On <= new DateOnly(2025, 5, 1));

    private static IEnumerable<string> Told(IEnumerable<DueMeeting> calendar) => calendar.Select(meeting => $"{meeting.On:yyyy-MM-dd} {meeting.Kind} {meeting.RuleId}");
}
