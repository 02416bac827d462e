using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests.Subsidies;

public class Who_can_have_a_wage_subsidy
{
    private static readonly DateOnly Day = new(2025, 3, 1);
    private static readonly SubsidisingEmployer Company = new(EmployerKind.Company, IsBusiness: true);
    private static readonly WageSubsidyApplication Clean = new(WageSubsidyGround.Skills, Company, new(2025, 3, 15), new(2025, 4, 1));

    [Theory]
    [InlineData(14, false), InlineData(15, true), InlineData(24, true), InlineData(25, false), InlineData(49, false), InlineData(50, true), InlineData(64, true)]
    public void The_young_from_15_to_24_and_those_of_50_belong_by_age(int age, bool belongs)
    {
        var person = new SubsidisedPerson(age) { HasUpperSecondaryQualification = true, MonthsSinceGainfulWork = 0 };
        WageSubsidyTargets.GroupsOf(person, Day).Answer.Any().ShouldBe(belongs);
        WageSubsidyTargets.GroupsOf(person, new(2023, 7, 1)).Answer.Any().ShouldBe(belongs);
    }

    [Fact]
    public void Others_belong_by_qualification_integration_plan_or_half_a_year_without_work()
    {
        var person = new SubsidisedPerson(35) { HasUpperSecondaryQualification = true };
        WageSubsidyTargets.GroupsOf(person, Day).Answer.ShouldBeEmpty();
        WageSubsidyTargets.GroupsOf(person with { HasUpperSecondaryQualification = false }, Day).Answer.ShouldBe(["no-upper-secondary-qualification"]);
        WageSubsidyTargets.GroupsOf(person with { HasUpperSecondaryQualification = null }, Day).Answer.ShouldBeEmpty();
        WageSubsidyTargets.GroupsOf(person with { MayHaveIntegrationPlan = true }, Day).Answer.ShouldBe(["immigrant-with-integration-plan"]);
        WageSubsidyTargets.GroupsOf(person with { MonthsSinceGainfulWork = 5 }, Day).Answer.ShouldBeEmpty();
        WageSubsidyTargets.GroupsOf(person with { MonthsSinceGainfulWork = 6 }, Day).Answer.ShouldBe(["no-gainful-work-in-6-months"]);
        Should.Throw<NotInForceException>(() => WageSubsidyTargets.GroupsOf(person, new(2023, 6, 30)));
    }

    [Theory]
    [InlineData(11, true), InlineData(12, false), InlineData(null, true)]
    public void Under_12_months_of_unemployment_it_is_also_asked_whether_it_would_last_over_12(int? months, bool asked) =>
        WageSubsidyTargets.NeedsExtraTest(months, Day).Answer.ShouldBe(asked);

    [Fact]
    public void Nothing_stands_against_a_clean_application() => WageSubsidyRefusals.Of(Clean).Answer.ShouldBeEmpty();

    [Theory]
    [InlineData("2024-03-14", false), InlineData("2024-03-15", true), InlineData("2025-03-14", true)]
    public void Dismissals_on_economic_grounds_in_the_12_months_before_the_application_stand_against_it(string dismissedOn, bool stands)
    {
        var application = Clean with { DismissedOn = DateOnly.Parse(dismissedOn, null) };
        WageSubsidyRefusals.Of(application).Answer.ShouldBe(stands ? [WageSubsidyRefusals.Dismissals] : []);
        WageSubsidyRefusals.Of(application with { HasAsManyAgain = true }).Answer.ShouldBeEmpty();
    }

    [Fact]
    public void Municipalities_outside_the_market_are_free_of_the_rule_on_dismissals_but_not_for_55_plus()
    {
        var application = Clean with { Ground = WageSubsidyGround.ReducedWorkAbility, Employer = new(EmployerKind.Municipality, false), DismissedOn = new(2025, 1, 1) };
        WageSubsidyRefusals.Of(application).Answer.ShouldBeEmpty();
        WageSubsidyRefusals.Of(application with { Employer = new(EmployerKind.Municipality, true) }).Answer.ShouldBe([WageSubsidyRefusals.Dismissals]);
        WageSubsidyRefusals.Of(application with { Ground = WageSubsidyGround.Over55 }).Answer.ShouldBe([WageSubsidyRefusals.Dismissals]);
    }

    [Fact]
    public void That_the_100_percent_subsidy_is_free_of_it_since_2025_is_told_as_an_inference()
    {
        var association = Clean with { Ground = WageSubsidyGround.Association, Employer = new(EmployerKind.Association, false), DismissedOn = new(2025, 1, 1) };
        var worked = WageSubsidyRefusals.Of(association);
        worked.Answer.ShouldBeEmpty();
        worked.Warnings.ShouldContain(warning => warning.Kind == WarningKind.Inferred && warning.Term == "dismissals-set-aside");
        WageSubsidyRefusals.Of(association with { AppliedOn = new(2024, 12, 1), DecidedOn = new(2024, 12, 31), DismissedOn = new(2024, 11, 1) }).Answer.ShouldBe([WageSubsidyRefusals.Dismissals]);
    }

    [Theory]
    [InlineData("2022-04-01", false), InlineData("2022-04-02", true), InlineData("2025-03-31", true)]
    public void Support_for_the_same_person_that_ended_under_three_years_ago_stands_against_it(string endedOn, bool stands)
    {
        var application = Clean with { EarlierSupportEndedOn = DateOnly.Parse(endedOn, null) };
        WageSubsidyRefusals.Of(application).Answer.ShouldBe(stands ? [WageSubsidyRefusals.SamePerson] : []);
        WageSubsidyRefusals.Of(application with { Ground = WageSubsidyGround.ReducedWorkAbility }).Answer.ShouldBeEmpty();
        WageSubsidyRefusals.Of(application with { Ground = WageSubsidyGround.Over60, IsExtension = true }).Answer.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-03-31", true), InlineData("2025-04-01", false), InlineData("2025-04-02", false)]
    public void An_employment_that_began_before_the_decision_stands_against_it(string startsOn, bool stands) =>
        WageSubsidyRefusals.Of(Clean with { EmploymentStartsOn = DateOnly.Parse(startsOn, null) }).Answer.ShouldBe(stands ? [WageSubsidyRefusals.Started] : []);

    [Fact]
    public void The_other_reasons_each_have_their_code()
    {
        WageSubsidyRefusals.Of(Clean with { WouldDistort = true }).Answer.ShouldBe([WageSubsidyRefusals.Distortion]);
        WageSubsidyRefusals.Of(Clean with { HasNeglectedDuties = true }).Answer.ShouldBe([WageSubsidyRefusals.Neglect]);
        WageSubsidyRefusals.Of(Clean with { HasNeglectedDuties = true, HasSpecialReason = true }).Answer.ShouldBeEmpty();
        WageSubsidyRefusals.Of(Clean with { IsSentenced = true }).Answer.ShouldBe([WageSubsidyRefusals.Sentence]);
        WageSubsidyRefusals.Of(Clean with { PaysByResultOnly = true }).Answer.ShouldBe([WageSubsidyRefusals.ResultOnly]);
        WageSubsidyRefusals.Of(Clean with { RefusesAgreedPay = true }).Answer.ShouldBe([WageSubsidyRefusals.AgreedPay]);
        WageSubsidyRefusals.Of(Clean with { LeavesOnlyLittle = true }).Answer.ShouldBe([WageSubsidyRefusals.OtherAid]);
        WageSubsidyRefusals.Of(Clean with { HasOtherAid = true }).Answer.ShouldBeEmpty();
        WageSubsidyRefusals.Of(Clean with { WouldDistort = true, PaysByResultOnly = true }).Answer.Count.ShouldBe(2);
    }

    [Fact]
    public void For_55_plus_any_other_aid_stands_against_it_and_no_special_reason_helps()
    {
        var application = Clean with { Ground = WageSubsidyGround.Over55 };
        WageSubsidyRefusals.Of(application with { HasOtherAid = true }).Answer.ShouldBe([WageSubsidyRefusals.OtherAid]);
        WageSubsidyRefusals.Of(application with { HasNeglectedDuties = true, HasSpecialReason = true }).Answer.ShouldBe([WageSubsidyRefusals.Neglect]);
        WageSubsidyRefusals.Of(application with { WouldDistort = true }).Answer.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(WageSubsidyGround.Skills, "2024-12-31", true), InlineData(WageSubsidyGround.Skills, "2025-01-01", false), InlineData(WageSubsidyGround.Apprenticeship, "2025-01-01", false)]
    [InlineData(WageSubsidyGround.ReducedWorkAbility, "2025-01-01", true), InlineData(WageSubsidyGround.Over60, "2025-01-01", true), InlineData(WageSubsidyGround.Over55, "2025-01-01", true)]
    public void Since_2025_a_municipality_gets_only_the_subsidies_for_reduced_work_ability_over_60_and_55_plus(WageSubsidyGround ground, string decidedOn, bool gets)
    {
        var on = DateOnly.Parse(decidedOn, null);
        foreach (var kind in new[] { EmployerKind.Municipality, EmployerKind.JointMunicipalAuthority })
            WageSubsidyRefusals.Of(new(ground, new(kind, false), on, on)).Answer.ShouldBe(gets ? [] : [WageSubsidyRefusals.MunicipalEmployer]);
        WageSubsidyRefusals.Of(new(ground, new(EmployerKind.WellbeingCounty, false), on, on)).Answer.ShouldBeEmpty();
    }

    [Fact]
    public void The_state_gets_none_a_household_only_for_business_and_100_percent_goes_to_associations()
    {
        WageSubsidyRefusals.Of(Clean with { Employer = new(EmployerKind.State, false) }).Answer.ShouldBe([WageSubsidyRefusals.StateEmployer]);
        WageSubsidyRefusals.Of(Clean with { Employer = new(EmployerKind.Household, false) }).Answer.ShouldBe([WageSubsidyRefusals.HouseholdWithoutBusiness]);
        WageSubsidyRefusals.Of(Clean with { Employer = new(EmployerKind.Household, true) }).Answer.ShouldBeEmpty();
        WageSubsidyRefusals.Of(Clean with { Ground = WageSubsidyGround.Association }).Answer.ShouldBe([WageSubsidyRefusals.NotAnAssociation]);
        foreach (var kind in new[] { EmployerKind.Association, EmployerKind.Foundation, EmployerKind.ReligiousCommunity })
            WageSubsidyRefusals.Of(Clean with { Ground = WageSubsidyGround.Association, Employer = new(kind, false) }).Answer.ShouldBeEmpty();
        Should.Throw<NotInForceException>(() => WageSubsidyRefusals.Of(Clean with { DecidedOn = new(2023, 6, 30) }));
    }

    [Fact]
    public void Wage_cost_is_pay_for_time_and_piecework_and_nothing_else()
    {
        var counted = Enum.GetValues<WageItem>().Where(item => WageCosts.Counts(item, Day));
        counted.ShouldBe([WageItem.TimePay, WageItem.PieceworkPay, WageItem.HolidayBonusForHolidayPay]);
        var worked = WageCosts.Of([(WageItem.TimePay, Euros.Parse("1800.00")), (WageItem.Overtime, Euros.Parse("90.00")), (WageItem.Expenses, Euros.Parse("60.00"))], Day);
        (worked.Answer, worked.Steps[1].Value).ShouldBe((Euros.Parse("1800.00"), "150.00"));
        WageCosts.Counts(WageItem.TimePay, new(2023, 7, 1)).ShouldBeTrue();
        Should.Throw<NotInForceException>(() => WageCosts.Counts(WageItem.TimePay, new(2023, 6, 30)));
    }

    [Theory]
    [InlineData(54, 24, 25, 37.5, false), InlineData(55, 24, 25, 37.5, true), InlineData(55, 23, 25, 37.5, false), InlineData(55, 24, 24.99, 37.5, false), InlineData(63, 28, 37.5, 37.5, true)]
    [InlineData(55, 24, 23.4, 36, true), InlineData(55, 24, 23.39, 36, false), InlineData(55, 24, 24.4, 37.49, true), InlineData(55, 24, 25, 40, true), InlineData(55, 24, 24.99, 40, false)]
    public void Employment_support_is_granted_at_55_years_24_of_28_months_and_enough_hours(int age, int unemployed, double hours, double full, bool entitled) =>
        EmploymentSupport55.IsEntitled(age, unemployed, (decimal)hours, (decimal)full, Day).Answer.ShouldBe(entitled);

    [Fact]
    public void There_was_no_employment_support_before_July_2023()
    {
        EmploymentSupport55.IsEntitled(60, 28, 37.5m, 37.5m, new(2023, 6, 30)).Answer.ShouldBeFalse();
        EmploymentSupport55.IsEntitled(60, 28, 37.5m, 37.5m, new(2023, 7, 1)).Answer.ShouldBeTrue();
        EmploymentSupport55.HoursNeeded(36m, Day).Answer.ShouldBe(23.4m);
    }

    [Theory]
    [InlineData(false, 12, 0), InlineData(true, 9, 0), InlineData(true, 10, 75)]
    public void Subsidised_work_counts_towards_the_employment_condition_only_for_exceptions_as_secondary_text_says(bool exception, int months, int percent)
    {
        var worked = EmploymentCondition.ShareCounting(exception, months, new(2024, 9, 2));
        (worked.Answer, worked.Warnings.Single().Kind).ShouldBe((new Percent(percent), WarningKind.Secondary));
        Should.Throw<NotInForceException>(() => EmploymentCondition.ShareCounting(exception, months, new(2024, 9, 1)));
    }
}
