using Nivel.Rules.Activation;

namespace Nivel.Rules.Tests.Activation;

public class Activation_integration_and_youth
{
    private static readonly DateOnly Day = new(2025, 5, 2);

    [Theory]
    [InlineData("rehabilitative-work-limits"), InlineData("rehabilitative-work-threshold"), InlineData("integration-plan"), InlineData("youth-guarantee")]
    public void The_worked_examples_come_out(string kind) => Answers.ShouldBeAsInTheWorkedExamples(kind);

    [Theory]
    [InlineData(24, 179, false, 0, false), InlineData(24, 180, false, 0, true), InlineData(24, 0, true, 0, true), InlineData(24, 0, false, 3, false), InlineData(24, 0, false, 4, true)]
    [InlineData(25, 180, false, 0, false), InlineData(25, 499, false, 0, false), InlineData(25, 500, false, 0, true), InlineData(25, 179, true, 0, false), InlineData(25, 180, true, 0, true), InlineData(25, 0, false, 11, false), InlineData(25, 0, false, 12, true)]
    public void A_plan_is_due_by_days_allowance_or_social_assistance_and_sooner_under_25(int age, int days, bool afterAllowance, int monthsOnAssistance, bool due)
    {
        var facts = new ActivationFacts(age, days) { IsAllowanceUsed = afterAllowance, MonthsOnSocialAssistance = monthsOnAssistance };
        ActivationPlan.IsDue(facts, Day).Answer.ShouldBe(due);
        ActivationPlan.IsDue(facts, new(2001, 9, 1)).Answer.ShouldBe(due);
        ActivationPlan.IsDue(facts with { HasIntegrationPlan = true }, Day).Answer.ShouldBeFalse();
        Should.Throw<NotInForceException>(() => ActivationPlan.IsDue(facts, new(2001, 8, 31)));
    }

    [Theory]
    [InlineData("2024-12-31", "R-02"), InlineData("2025-01-01", "R-03")]
    public void An_integration_plan_comes_first_by_the_rule_of_its_day(string on, string rule) =>
        ActivationPlan.IsDue(new(30, 600) { HasIntegrationPlan = true }, DateOnly.Parse(on, null)).Steps[^1].RuleId.ShouldBe(rule);

    [Theory]
    [InlineData("2025-12-31", Confidence.Statute), InlineData("2026-01-01", Confidence.Inferred)]
    public void Since_2026_the_thresholds_are_an_inference(string on, Confidence confidence) =>
        ActivationPlan.IsDue(new(30, 600), DateOnly.Parse(on, null)).Confidence.ShouldBe(confidence);

    [Fact]
    public void An_activation_plan_is_reviewed_every_three_months_and_a_multi_agency_plan_replaces_it()
    {
        ActivationPlan.ReviewBy(new(2025, 5, 31)).Answer.ShouldBe(new DateOnly(2025, 8, 31));
        ActivationPlan.ReviewBy(new(2022, 5, 2)).Answer.ShouldBe(new DateOnly(2022, 8, 2));
        Should.Throw<NotInForceException>(() => ActivationPlan.ReviewBy(new(2022, 5, 1)));
        ActivationPlan.IsReplaced(true, new(2015, 1, 1)).Answer.ShouldBeTrue();
        ActivationPlan.IsReplaced(false, Day).Answer.ShouldBeFalse();
        Should.Throw<NotInForceException>(() => ActivationPlan.IsReplaced(true, new(2014, 12, 31)));
    }

    [Theory]
    [InlineData("2015-06-30", 5, true), InlineData("2015-07-01", 5, false), InlineData("2015-07-01", 4, true), InlineData("2025-05-02", 1, true), InlineData("2025-05-02", 0, false), InlineData("2015-06-30", 6, false)]
    public void Rehabilitative_work_is_four_days_a_week_and_until_June_2015_five(string on, int days, bool allowed) =>
        Allowed(new() { DaysPerWeek = days }, on).ShouldBe(allowed);

    [Theory]
    [InlineData("2020-12-31", 230, true), InlineData("2020-12-31", 231, false), InlineData("2021-01-01", 178, true), InlineData("2021-01-01", 179, false), InlineData("2025-05-02", 178, true), InlineData("2025-05-02", 179, false), InlineData("2014-05-02", 230, true)]
    public void Rehabilitative_work_is_178_days_in_12_months_and_until_2020_230(string on, int days, bool allowed) =>
        Allowed(new() { DaysIn12Months = days }, on).ShouldBe(allowed);

    [Theory]
    [InlineData(3.5, false), InlineData(3.99, false), InlineData(4, true), InlineData(7.5, true)]
    public void A_day_of_rehabilitative_work_has_four_hours(double hours, bool allowed) => Allowed(new() { HoursPerDay = (decimal)hours }, "2025-05-02").ShouldBe(allowed);

    [Theory]
    [InlineData(2.9, false), InlineData(3, true), InlineData(24, true), InlineData(24.5, false)]
    public void A_period_of_rehabilitative_work_is_3_to_24_months(double months, bool allowed) => Allowed(new() { PeriodMonths = (decimal)months }, "2025-05-02").ShouldBe(allowed);

    [Fact]
    public void Everything_that_a_plan_breaks_is_told() =>
        RehabilitativeWork.Breaches(new() { DaysPerWeek = 5, HoursPerDay = 3, DaysIn12Months = 200, PeriodMonths = 25 }, Day).Answer
            .ShouldBe(["days-per-week", "hours-per-day", "days-in-12-months", "period-months"]);

    [Theory]
    [InlineData("2022-12-31", RehabilitativeWorkOrganiser.Municipality), InlineData("2023-01-01", RehabilitativeWorkOrganiser.WellbeingCounty), InlineData("2001-09-01", RehabilitativeWorkOrganiser.Municipality)]
    public void Since_2023_the_county_arranges_it(string on, RehabilitativeWorkOrganiser organiser) => RehabilitativeWork.OrganiserOn(DateOnly.Parse(on, null)).Answer.ShouldBe(organiser);

    [Theory]
    [InlineData("2020-12-31", true, false), InlineData("2021-01-01", true, true), InlineData("2025-05-02", false, false)]
    public void From_a_company_only_support_may_be_bought_and_only_since_2021(string on, bool supportOnly, bool may) =>
        RehabilitativeWork.MayBeBoughtFromCompany(supportOnly, DateOnly.Parse(on, null)).Answer.ShouldBe(may);

    [Theory]
    [InlineData("2025-03-09", true), InlineData("2025-03-10", true), InlineData("2025-03-11", false)]
    public void Immigrants_are_assessed_within_three_years_of_the_first_permit(string on, bool needed)
    {
        var facts = new IntegrationFacts(new(2022, 3, 10));
        IntegrationPlan.NeedsAssessment(facts with { IsUnemployedJobseeker = true }, DateOnly.Parse(on, null)).Answer.ShouldBe(needed);
        IntegrationPlan.NeedsAssessment(facts, DateOnly.Parse(on, null)).Answer.ShouldBeFalse();
    }

    [Fact]
    public void Each_reason_is_enough_for_an_assessment()
    {
        var facts = new IntegrationFacts(new(2024, 3, 10));
        foreach (var reason in new[] { facts with { IsOfProtectedGroup = true }, facts with { GetsHomeCareAllowance = true }, facts with { GetsSocialAssistance = true }, facts with { IsAskedFor = true } })
            IntegrationPlan.NeedsAssessment(reason, Day).Answer.ShouldBeTrue();
        Should.Throw<NotInForceException>(() => IntegrationPlan.NeedsAssessment(facts, new(2024, 12, 31)));
    }

    [Fact]
    public void An_integration_plan_is_made_within_three_years_guided_in_a_month_and_reviewed_in_six()
    {
        IntegrationPlan.PlanBy(new(2022, 3, 10), Day).Answer.ShouldBe(new DateOnly(2025, 3, 10));
        IntegrationPlan.GuidanceBy(new(2025, 1, 31)).Answer.ShouldBe(new DateOnly(2025, 2, 28));
        IntegrationPlan.ReviewBy(new(2025, 8, 31)).Answer.ShouldBe(new DateOnly(2026, 2, 28));
        Should.Throw<NotInForceException>(() => IntegrationPlan.GuidanceBy(new(2024, 12, 31)));
    }

    [Theory]
    [InlineData(false, 0, false, "2027-05-05"), InlineData(true, 0, false, "2029-05-05"), InlineData(false, 30, false, "2027-06-04"), InlineData(false, 0, true, "2028-05-05"), InlineData(true, 10, false, "2029-05-15")]
    public void Plans_last_two_years_in_all_and_longer_for_reasons_of_the_act(bool ground, int prevented, bool studies, string until)
    {
        IntegrationPlan.FirstPlanUntil(new(2025, 5, 5)).Answer.ShouldBe(new DateOnly(2026, 5, 5));
        IntegrationPlan.AllPlansUntil(new(2025, 5, 5), new(ground, prevented, studies)).Answer.ShouldBe(DateOnly.Parse(until, null));
    }

    [Theory]
    [InlineData(24, true), InlineData(25, false)]
    public void Under_25_the_goal_is_an_upper_secondary_qualification(int age, bool aims) => IntegrationPlan.AimsAtUpperSecondary(age, Day).Answer.ShouldBe(aims);

    [Theory]
    [InlineData(24, null, true), InlineData(25, null, false), InlineData(29, "2024-01-10", true), InlineData(29, "2024-01-09", false), InlineData(30, "2024-12-20", false), InlineData(27, "2025-01-10", true), InlineData(27, "2025-01-11", false), InlineData(24, "2020-01-01", true)]
    public void The_youth_guarantee_holds_under_25_and_for_graduates_of_a_year_under_30(int age, string? graduated, bool holds)
    {
        var by = YouthGuarantee.OfferBy(age, graduated is null ? null : DateOnly.Parse(graduated, null), new(2025, 1, 10)).Answer;
        by.ShouldBe(holds ? new DateOnly(2025, 4, 10) : null);
    }

    [Fact]
    public void The_youth_guarantee_began_in_2013_and_three_months_end_on_the_last_day_of_a_short_month()
    {
        YouthGuarantee.OfferBy(20, null, new(2025, 11, 30)).Answer.ShouldBe(new DateOnly(2026, 2, 28));
        YouthGuarantee.OfferBy(20, null, new(2013, 1, 1)).Answer.ShouldBe(new DateOnly(2013, 4, 1));
        Should.Throw<NotInForceException>(() => YouthGuarantee.OfferBy(20, null, new(2012, 12, 31)));
    }

    private static bool Allowed(RehabilitativeWorkPlan plan, string on) => RehabilitativeWork.Breaches(plan, DateOnly.Parse(on, null)).Answer.Count == 0;
}
