using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.MultiAgency;

namespace Nivel.Rules.Tests.MultiAgency;

public class Multi_agency_support
{
    private static readonly DateOnly Day = new(2025, 3, 3);

    [Theory]
    [InlineData("tym-threshold"), InlineData("tym-deadlines")]
    public void The_worked_examples_come_out(string kind) => Answers.ShouldBeAsInTheWorkedExamples(kind);

    [Theory]
    [InlineData(24, 5, 0, false), InlineData(24, 6, 0, true), InlineData(25, 6, 0, false), InlineData(25, 11, 0, false), InlineData(25, 12, 0, true), InlineData(40, 0, 299, false), InlineData(40, 0, 300, true), InlineData(24, 0, 300, true)]
    public void Until_2024_days_or_months_made_an_assessment_necessary_and_since_2025_none_do(int age, int months, int days, bool follows)
    {
        MultiAgencyNeed.FollowsFromThreshold(new(age, months, days), new(2015, 1, 1)).Answer.ShouldBe(follows);
        MultiAgencyNeed.FollowsFromThreshold(new(age, months, days), new(2024, 12, 31)).Answer.ShouldBe(follows);
        MultiAgencyNeed.FollowsFromThreshold(new(age, months, days), new(2025, 1, 1)).ShouldSatisfyAllConditions(
            worked => worked.Answer.ShouldBeFalse(), worked => worked.Steps[^1].RuleId.ShouldBe("T-03"));
        Should.Throw<NotInForceException>(() => MultiAgencyNeed.FollowsFromThreshold(new(age, months, days), new(2014, 12, 31)));
    }

    [Fact]
    public void What_is_not_known_reaches_no_threshold() => MultiAgencyNeed.FollowsFromThreshold(new(24, null, null), new(2024, 5, 2)).Answer.ShouldBeFalse();

    [Theory]
    [InlineData(true, false, false, true), InlineData(false, true, false, true), InlineData(true, true, true, false), InlineData(false, false, false, false)]
    public void Since_2025_the_need_of_coordination_decides(bool limits, bool problems, bool consultation, bool needs)
    {
        MultiAgencyNeed.NeedsCoordination(limits, problems, consultation, Day).Answer.ShouldBe(needs);
        Should.Throw<NotInForceException>(() => MultiAgencyNeed.NeedsCoordination(limits, problems, consultation, new(2024, 12, 31)));
    }

    [Theory]
    [InlineData("2025-11-30", "2026-02-28", "T-05"), InlineData("2025-01-01", "2025-04-01", "T-05"), InlineData("2024-12-31", "2025-03-31", "T-02"), InlineData("2024-11-29", "2025-02-28", "T-02"), InlineData("2023-11-29", "2024-02-29", "T-02")]
    public void The_plan_is_made_within_three_months_of_the_start_of_the_assessment(string begun, string by, string rule)
    {
        var worked = MultiAgencyPlan.PlanBy(DateOnly.Parse(begun, null));
        (worked.Answer, worked.Steps[1].RuleId).ShouldBe((DateOnly.Parse(by, null), rule));
    }

    [Fact]
    public void A_last_day_on_a_Saturday_moves_to_Monday_in_practice() =>
        MultiAgencyPlan.PlanBy(new(2025, 11, 30)).Steps[^1].ShouldSatisfyAllConditions(step => step.Term.ShouldBe("may-still-be-done-on"), step => step.Value.ShouldBe("2026-03-02"), step => step.RuleId.ShouldBe("C-10"));

    [Theory]
    [InlineData("2024-05-05", "2024-11-05", Confidence.Statute), InlineData("2024-12-31", "2025-06-30", Confidence.Statute), InlineData("2025-01-01", "2025-04-01", Confidence.Statute), InlineData("2025-12-31", "2026-03-31", Confidence.Statute), InlineData("2026-01-01", "2026-04-01", Confidence.Unverified)]
    public void A_plan_is_reviewed_every_three_months_until_2024_every_six_and_since_2026_as_far_as_known(string made, string by, Confidence confidence)
    {
        var worked = MultiAgencyPlan.ReviewBy(DateOnly.Parse(made, null));
        (worked.Answer, worked.Confidence).ShouldBe((DateOnly.Parse(by, null), confidence));
    }

    [Fact]
    public void The_client_relationship_runs_from_the_assessment_until_a_joint_finding_that_no_need_remains()
    {
        MultiAgencyPlan.ClientFrom(Day).Answer.ShouldBe(Day);
        MultiAgencyPlan.EndsOn(Day, needRemains: true).Answer.ShouldBeNull();
        MultiAgencyPlan.EndsOn(Day, needRemains: false).Answer.ShouldBe(Day);
        Should.Throw<NotInForceException>(() => MultiAgencyPlan.ClientFrom(new(2024, 12, 31)));
        Should.Throw<NotInForceException>(() => MultiAgencyPlan.ReviewBy(new(2014, 12, 31)));
    }

    [Theory]
    [InlineData(0, 3, false), InlineData(1, 3, true), InlineData(3, 3, true), InlineData(4, 3, false)]
    public void There_are_from_one_to_as_many_steering_groups_as_authorities(int groups, int authorities, bool may) => SteeringGroups.MayBe(groups, authorities, Day).Answer.ShouldBe(may);

    [Fact]
    public void A_steering_group_is_appointed_for_five_years_and_looks_at_goals_and_staff_each_year()
    {
        SteeringGroups.TermEndsOn(new(2025, 1, 1)).Answer.ShouldBe(new DateOnly(2029, 12, 31));
        SteeringGroups.NextYearlyReviewBy(new(2025, 2, 28)).Answer.ShouldBe(new DateOnly(2026, 2, 28));
        Should.Throw<NotInForceException>(() => SteeringGroups.TermEndsOn(new(2024, 12, 31)));
    }

    [Fact]
    public void Each_party_pays_its_own_staff_and_the_rest_is_divided_by_staff_to_the_cent()
    {
        var costs = MultiAgencyCosts.Divided([new("authority", 1, Euros.Parse("50.00")), new("county", 2, Euros.Parse("70.00"))], Euros.Parse("1000.00"), Euros.Zero, Day).Answer;
        costs.Select(cost => (cost.Party, cost.Shared, cost.Total)).ShouldBe([("authority", Euros.Parse("333.33"), Euros.Parse("383.33")), ("county", Euros.Parse("666.67"), Euros.Parse("736.67"))]);
    }

    [Fact]
    public void What_Kela_agreed_to_pay_is_taken_off_first_and_equal_remainders_go_in_order()
    {
        var costs = MultiAgencyCosts.Divided([new("a", 1, Euros.Zero), new("b", 1, Euros.Zero)], Euros.Parse("10.01"), Euros.Parse("1.00"), Day).Answer;
        costs.Select(cost => cost.Shared).ShouldBe([Euros.Parse("4.51"), Euros.Parse("4.50")]);
    }

    [Fact]
    public void Shared_costs_sum_exactly_and_are_within_a_cent_of_their_proportion() =>
        Prop.ForAll(Gen.Choose(0, 100_000_000).ToArbitrary(), Gen.Choose(0, 400).ListOf().Where(staff => staff.Sum() > 0).ToArbitrary(), (cents, staff) =>
        {
            var parties = staff.Select((count, n) => new CostParty($"{n}", count / 4m, Euros.Zero)).ToList();
            var costs = MultiAgencyCosts.Divided(parties, new Euros(cents), Euros.Zero, Day).Answer;
            var all = staff.Sum() / 4m;
            return costs.Sum(cost => cost.Shared.Cents) == cents && costs.Zip(parties).All(pair => Math.Abs(pair.First.Shared.Cents - cents * pair.Second.Staff / all) < 1m);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Costs_that_cannot_be_divided_are_refused()
    {
        Should.Throw<ArgumentException>(() => MultiAgencyCosts.Divided([], Euros.Zero, Euros.Zero, Day));
        Should.Throw<ArgumentException>(() => MultiAgencyCosts.Divided([new("a", 0, Euros.Zero)], Euros.Zero, Euros.Zero, Day));
        Should.Throw<ArgumentException>(() => MultiAgencyCosts.Divided([new("a", 1, Euros.Zero)], Euros.Zero, new Euros(1), Day));
        Should.Throw<NotInForceException>(() => MultiAgencyCosts.Divided([new("a", 1, Euros.Zero)], Euros.Zero, Euros.Zero, new(2024, 12, 31)));
    }

    [Theory]
    [InlineData(29, true), InlineData(30, false)]
    public void The_joint_service_for_young_people_is_for_those_under_30_and_has_a_named_coordinator(int age, bool isFor)
    {
        YouthService.IsFor(age, Day).Answer.ShouldBe(isFor);
        YouthService.IsArranged(isFor, Day).Answer.ShouldBe(isFor);
    }
}
