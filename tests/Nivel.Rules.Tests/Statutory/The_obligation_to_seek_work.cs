using Nivel.Rules.Statutory;

namespace Nivel.Rules.Tests.Statutory;

public class The_obligation_to_seek_work
{
    private static readonly DateOnly In2024 = new(2024, 6, 3), In2025 = new(2025, 6, 2), In2026 = new(2026, 6, 1);

    [Fact]
    public void Four_opportunities_a_month_are_the_whole()
    {
        foreach (var day in new[] { In2024, In2025, In2026 }) Of(new(day)).ShouldBe(new Obligation(4, 1, null));
        JobSearchObligation.Of(new(In2026)).Warnings.ShouldContain(warning => warning.RuleId == "P-18" && warning.Kind == WarningKind.Secondary);
        Should.Throw<NotInForceException>(() => Of(new(new(2022, 5, 1))));
    }

    [Theory]
    [InlineData(80, 2, true), InlineData(80, 1, false), InlineData(81, 2, false)]
    public void Part_time_work_of_two_weeks_and_at_most_80_per_cent_lightens_it_to_one_in_three_months_until_2025(int percent, int weeks, bool lighter)
    {
        Of(new(In2025) { WorkPercent = percent, WorkWeeks = weeks }).ShouldBe(lighter ? new(1, 3, null) : new Obligation(4, 1, null));
        Of(new(In2026) { WorkPercent = percent, WorkWeeks = weeks }).ShouldBe(new Obligation(4, 1, null));
    }

    [Fact]
    public void Reduced_hours_are_as_part_time_work() => Of(new(In2024) { IsReducedHoursLayoff = true }).ShouldBe(new Obligation(1, 3, null));

    [Fact]
    public void Supported_study_without_a_qualification_means_three_in_three_months_in_2025()
    {
        Of(new(In2025) { IsStudyingWithoutQualification = true }).ShouldBe(new Obligation(3, 3, null));
        Of(new(In2024) { IsStudyingWithoutQualification = true }).ShouldBe(new Obligation(4, 1, null));
    }

    [Fact]
    public void A_layoff_waits_for_the_discussion_until_2024_and_for_three_months_in_2025()
    {
        Of(new(In2024) { LaidOffSince = new(2024, 1, 2) }).ShouldBe(Obligation.None);
        Of(new(In2024) { LaidOffSince = new(2024, 1, 2), DiscussionAfterLayoffOn = new(2024, 5, 2) }).Opportunities.ShouldBe(4);
        Of(new(In2025) { LaidOffSince = new(2025, 3, 3) }).ShouldBe(Obligation.None with { StartsOn = new(2025, 6, 3) });
        Of(new(In2025) { LaidOffSince = new(2025, 3, 2) }).Opportunities.ShouldBe(4);
    }

    [Fact]
    public void Full_time_work_lets_it_begin_after_the_work() =>
        Of(new(In2025) { WorkPercent = 100, WorkWeeks = 10, WorkEndsOn = new(2025, 8, 15) }).ShouldBe(Obligation.None with { StartsOn = new(2025, 8, 16) });

    [Theory]
    [InlineData(24, 5, 4), InlineData(24, 6, 0), InlineData(25, 11, 4), InlineData(25, 12, 0)]
    public void A_joint_service_need_took_it_away_only_after_a_time_until_2024(int age, int months, int opportunities) =>
        Of(new(In2024) { HasMultiAgencyNeed = true, Age = age, UnemployedMonths = months }).Opportunities.ShouldBe(opportunities);

    [Fact]
    public void In_2025_a_need_or_sickness_takes_it_away_when_the_open_market_is_out_of_reach()
    {
        Of(new(In2025) { HasMultiAgencyNeed = true }).Opportunities.ShouldBe(4);
        Of(new(In2025) { HasMultiAgencyNeed = true, IsOpenWorkRuledOut = true }).ShouldBe(Obligation.None);
        Of(new(In2025) { IsMedicallyUnfit = true, IsOpenWorkRuledOut = true }).ShouldBe(Obligation.None);
        Of(new(In2025) { HasOtherGround = true }).ShouldBe(Obligation.None);
    }

    [Fact]
    public void What_has_not_been_read_of_2026_is_said_beside_the_answer()
    {
        var worked = JobSearchObligation.Of(new(In2026) { IsMedicallyUnfit = true, LaidOffSince = new(2026, 5, 1) });
        worked.Answer.Opportunities.ShouldBe(4);
        worked.Warnings.Where(warning => warning.Kind == WarningKind.Unverified).Select(warning => warning.RuleId).ShouldBe(["P-23b", "P-25b"]);
    }

    [Fact]
    public void Unemployment_that_ends_within_a_month_took_it_away_until_2024()
    {
        Of(new(In2024) { UnemploymentEndsOn = new(2024, 7, 3) }).ShouldBe(Obligation.None);
        Of(new(In2024) { UnemploymentEndsOn = new(2024, 7, 4) }).Opportunities.ShouldBe(4);
        Of(new(In2025) { UnemploymentEndsOn = new(2025, 6, 10) }).Opportunities.ShouldBe(4);
    }

    [Fact]
    public void A_job_of_two_weeks_counts_and_a_shorter_one_does_not()
    {
        JobSearchObligation.Counts(In2025, 14).Answer.ShouldBeTrue();
        JobSearchObligation.Counts(In2025, 13).Answer.ShouldBeFalse();
        JobSearchObligation.Counts(In2025, null).Answer.ShouldBeTrue();
        JobSearchObligation.Counts(In2026, 14).Warnings.ShouldContain(warning => warning.Kind == WarningKind.Unverified);
    }

    [Fact]
    public void That_the_number_may_be_lowered_and_how_it_is_told_stand_in_the_working() =>
        JobSearchObligation.Of(new(In2025)).Steps.Select(step => step.RuleId).ShouldBe(["", "P-18", "P-18", "P-19", "P-27"]);

    [Fact]
    public void The_tables_have_no_gaps()
    {
        JobSearchObligation.Full.ShouldHaveNoGapsAndNoOverlaps();
        JobSearchObligation.PartTime.ShouldHaveNoGapsAndNoOverlaps();
    }

    private static Obligation Of(ObligationFacts facts) => JobSearchObligation.Of(facts).Answer;
}
