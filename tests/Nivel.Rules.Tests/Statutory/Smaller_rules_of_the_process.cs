using Nivel.Rules.Statutory;

namespace Nivel.Rules.Tests.Statutory;

public class Smaller_rules_of_the_process
{
    private static Days Long(int year) => Days.Of(new(year, 3, 3), new(year, 4, 3));

    [Theory]
    [InlineData(2024, Occupied.Service, true, Arranged.None), InlineData(2024, Occupied.SupportedStudy, true, Arranged.None), InlineData(2024, Occupied.Layoff, true, Arranged.JobSearchDiscussionsOnly)]
    [InlineData(2025, Occupied.Service, true, Arranged.None), InlineData(2025, Occupied.SupportedStudy, true, Arranged.JobSearchDiscussionsOnly), InlineData(2025, Occupied.SupportedStudy, false, Arranged.None)]
    [InlineData(2025, Occupied.Layoff, true, Arranged.All), InlineData(2026, Occupied.Service, true, Arranged.All)]
    public void A_service_of_more_than_a_month_sets_discussions_aside_by_the_law_of_its_day(int year, Occupied what, bool qualified, Arranged arranged) =>
        DiscussionExceptions.On(new(year, 3, 10), what, Long(year), qualified).Answer.ShouldBe(arranged);

    [Fact]
    public void A_service_of_a_month_sets_nothing_aside()
    {
        DiscussionExceptions.On(new(2025, 3, 10), Occupied.Service, Days.Of(new(2025, 3, 3), new(2025, 4, 2)), false).Answer.ShouldBe(Arranged.All);
        DiscussionExceptions.On(new(2025, 3, 10), Occupied.Service, Days.From(new(2025, 3, 3)), false).Answer.ShouldBe(Arranged.None);
    }

    [Fact]
    public void Unemployment_that_ends_soon_sets_discussions_aside()
    {
        Arranged Of(DateOnly on, DateOnly from, DateOnly? to) => DiscussionExceptions.On(on, Occupied.Work, new(from, to), false).Answer;
        Of(new(2024, 3, 4), new(2024, 4, 4), null).ShouldBe(Arranged.None);
        Of(new(2024, 3, 4), new(2024, 4, 5), null).ShouldBe(Arranged.All);
        Of(new(2025, 3, 3), new(2025, 6, 3), new(2025, 9, 2)).ShouldBe(Arranged.None);
        Of(new(2025, 3, 3), new(2025, 6, 3), new(2025, 9, 1)).ShouldBe(Arranged.All);
        Of(new(2025, 3, 3), new(2025, 6, 4), null).ShouldBe(Arranged.All);
    }

    [Fact]
    public void The_meeting_before_a_service_ends_is_counted_back_by_the_month()
    {
        ReentryMeeting.On(new(2025, 3, 31)).Answer.ShouldBe(new(2025, 2, 28));
        Should.Throw<NotInForceException>(() => ReentryMeeting.On(new(2026, 1, 1)));
    }

    [Fact]
    public void Messages_remind_since_March_2026()
    {
        Reminders.HoursBefore(new(2026, 2, 28), isMeeting: true).Answer.ShouldBeNull();
        Reminders.HoursBefore(new(2026, 3, 1), isMeeting: true).Answer.ShouldBe(24);
        Reminders.HoursBefore(new(2026, 3, 1), isMeeting: false).Answer.ShouldBe(36);
    }

    [Fact]
    public void An_indicated_job_binds_from_the_start_since_2026_and_before_that_half_a_year_after_the_interview()
    {
        IndicatedJob.Binds(new(2026, 1, 1), null).Answer.ShouldBeTrue();
        IndicatedJob.Binds(new(2025, 7, 14), new(2025, 1, 15)).Answer.ShouldBeFalse();
        IndicatedJob.Binds(new(2025, 7, 15), new(2025, 1, 15)).Answer.ShouldBeTrue();
        IndicatedJob.Binds(new(2025, 7, 15), null).Answer.ShouldBeFalse();
    }

    [Fact]
    public void Skill_protection_lasts_three_months() => SkillProtection.Until(new(2026, 1, 31)).Answer.ShouldBe(new(2026, 4, 30));

    [Fact]
    public void The_commuting_area_reaches_80_kilometres()
    {
        CommutingArea.Contains(new(2025, 3, 3), 80m).Answer.ShouldBeTrue();
        CommutingArea.Contains(new(2025, 3, 3), 80.1m).Answer.ShouldBeFalse();
    }

    [Fact]
    public void An_area_needs_a_labour_force_of_20000()
    {
        AreaSize.IsEnough(new(2025, 1, 1), 19_999).Answer.ShouldBeFalse();
        AreaSize.IsEnough(new(2025, 1, 1), 20_000).Answer.ShouldBeTrue();
    }

    [Fact]
    public void Under_four_hours_a_week_one_is_unemployed_unless_studying_or_an_entrepreneur()
    {
        bool Is(decimal hours, bool laidOff = false, int weeks = 0, bool student = false) => UnemployedStatus.IsUnemployed(new(2025, 3, 3), hours, laidOff, weeks, student).Answer;
        (Is(3.9m), Is(4m), Is(40m, laidOff: true), Is(0, weeks: 2), Is(0, weeks: 3), Is(0, student: true)).ShouldBe((true, false, true, true, false, false));
    }

    [Fact]
    public void Two_weeks_away_one_is_at_risk()
    {
        UnemployedStatus.IsAtRisk(new(2025, 3, 3), new(2025, 3, 17)).Answer.ShouldBeTrue();
        UnemployedStatus.IsAtRisk(new(2025, 3, 3), new(2025, 3, 18)).Answer.ShouldBeFalse();
    }

    [Fact]
    public void The_authority_publishes_the_profile_the_day_after_the_last_day_and_some_are_exempt()
    {
        JobSearchProfile.AuthorityPublishesFrom(new(2026, 10, 6)).Answer.ShouldBe(new(2026, 10, 7));
        JobSearchProfile.IsExempt(new(2026, 10, 1), false, true, false, false).Answer.ShouldBeTrue();
        JobSearchProfile.IsExempt(new(2026, 10, 1), false, false, false, false).Answer.ShouldBeFalse();
    }
}
