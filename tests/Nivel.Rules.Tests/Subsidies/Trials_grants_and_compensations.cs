using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.Subsidies;

namespace Nivel.Rules.Tests.Subsidies;

public class Trials_grants_and_compensations
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    [Theory]
    [InlineData("work-trial"), InlineData("startup-grant"), InlineData("expense-compensation"), InlineData("interview-travel"), InlineData("employment-support-55")]
    public void The_worked_examples_come_out(string kind) => Answers.ShouldBeAsInTheWorkedExamples(kind);

    [Theory]
    [InlineData("2025-01-01", 6, 6, true), InlineData("2025-01-01", 6, 6.5, false), InlineData("2025-01-01", 7, 7, false), InlineData("2024-12-31", 6, 12, true), InlineData("2024-12-31", 7, 12, false), InlineData("2024-12-31", 6, 13, false), InlineData("2013-01-01", 6, 12, true)]
    public void A_work_trial_is_six_months_in_all_and_before_2025_twelve_of_which_six_with_one_organiser(string on, double same, double total, bool allowed) =>
        (WorkTrial.Breaches(new((decimal)same, (decimal)total), DateOnly.Parse(on, null)).Answer.Count == 0).ShouldBe(allowed);

    [Theory]
    [InlineData(3.9, 5, "hours-per-day"), InlineData(4, 5, ""), InlineData(8, 5, ""), InlineData(8.1, 5, "hours-per-day"), InlineData(6, 6, "days-per-week"), InlineData(6, 0, "days-per-week"), InlineData(9, 6, "hours-per-day, days-per-week")]
    public void A_work_trial_is_4_to_8_hours_on_at_most_5_days(double hours, int days, string breaches)
    {
        var plan = new WorkTrialPlan(1, 1) { HoursPerDay = (decimal)hours, DaysPerWeek = days };
        string.Join(", ", WorkTrial.Breaches(plan, Day).Answer).ShouldBe(breaches);
        string.Join(", ", WorkTrial.Breaches(plan, new(2020, 3, 1)).Answer).ShouldBe(breaches);
    }

    [Theory]
    [InlineData("2024-12-31", 12)]
    [InlineData("2025-01-01", 6)]
    public void The_most_months_of_trials_go_by_the_law_of_the_day(string on, int months) => WorkTrial.MostMonths(DateOnly.Parse(on)).Answer.ShouldBe(months);

    [Fact]
    public void A_work_trial_is_not_agreed_with_the_present_employer() =>
        WorkTrial.Breaches(new(1, 1) { IsEmployedByOrganiser = true }, Day).Answer.ShouldBe(["employed-by-organiser"]);

    [Theory]
    [InlineData(30, 11, true, false), InlineData(30, 12, true, true), InlineData(24, 2, true, false), InlineData(24, 3, true, true), InlineData(24, 3, false, false), InlineData(25, 3, true, false), InlineData(24, 12, false, true)]
    public void Trials_count_anew_after_12_months_and_under_25_after_3_when_the_maximum_was_used(int age, int months, bool used, bool anew) =>
        WorkTrial.CountsAnew(age, months, used, Day).Answer.ShouldBe(anew);

    [Theory]
    [InlineData("2025-01-01", "2025-06-30", 129), InlineData("2025-01-01", "2025-12-31", 261), InlineData("2025-01-01", "2026-03-31", 261), InlineData("2025-01-04", "2025-01-05", 0), InlineData("2025-04-18", "2025-04-21", 2)]
    [InlineData("2017-01-01", "2018-06-30", 260), InlineData("2016-12-31", "2019-06-30", 390), InlineData("2016-12-31", "2018-06-29", 390)]
    public void A_start_up_grant_is_paid_for_weekdays_to_the_longest_that_the_law_of_its_start_allows(string from, string to, int weekdays) =>
        StartupGrant.Of(Days.Of(DateOnly.Parse(from, null), DateOnly.Parse(to, null)), Euros.Parse("1.00")).Answer.ShouldBe(new Euros(100L * weekdays));

    [Fact]
    public void The_daily_amount_is_known_from_2023_to_2027_and_shown_as_secondary()
    {
        var worked = StartupGrant.Of(Days.Of(new(2025, 1, 1), new(2025, 6, 30)));
        worked.Answer.ShouldBe(Euros.Parse("4800.09"));
        worked.Warnings.Single().ShouldSatisfyAllConditions(warning => warning.RuleId.ShouldBe("M-32"), warning => warning.Kind.ShouldBe(WarningKind.Secondary));
        Should.Throw<NotInForceException>(() => StartupGrant.Of(Days.Of(new(2022, 12, 31), new(2023, 6, 30))));
        Should.Throw<NotInForceException>(() => StartupGrant.Of(Days.Of(new(2027, 12, 1), new(2028, 1, 1))));
        StartupGrant.KnowsDailyAmount(Days.Of(new(2027, 1, 1), new(2030, 1, 1))).ShouldBeTrue();
        StartupGrant.KnowsDailyAmount(Days.Of(new(2027, 1, 2), new(2030, 1, 1))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-04-30", false), InlineData("2026-05-01", true)]
    public void Since_May_2026_the_daily_amount_is_read_as_general_support_which_is_an_inference(string to, bool inferred) =>
        StartupGrant.Of(Days.Of(new(2026, 1, 1), DateOnly.Parse(to, null)), Euros.Parse("37.21")).Warnings.Any(warning => warning.RuleId == "K-07").ShouldBe(inferred);

    [Fact]
    public void Weekdays_counted_by_weeks_are_those_counted_day_by_day() =>
        Prop.ForAll(Gen.Choose(0, 3000).ToArbitrary(), Gen.Choose(1, 360).ToArbitrary(), (offset, length) =>
        {
            var days = Days.Of(new DateOnly(2017, 1, 1).AddDays(offset), new DateOnly(2017, 1, 1).AddDays(offset + length - 1));
            var counted = Enumerable.Range(0, length).Count(n => days.First.AddDays(n).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
            return StartupGrant.Of(days, new Euros(1)).Answer.Cents == counted;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(5, 0, "45.00"), InlineData(5, 2, "63.00"), InlineData(5, 5, "90.00"), InlineData(0, 0, "0.00")]
    public void Expenses_are_9_euros_a_day_attended_or_18_at_the_higher_rate(int attended, int higher, string paid)
    {
        ExpenseCompensation.Of(ExpenseService.EmploymentService, attended, higher).Answer.ShouldBe(Euros.Parse(paid));
        ExpenseCompensation.Of(ExpenseService.EmploymentService, attended, higher, new(2013, 1, 1)).Answer.ShouldBe(Euros.Parse(paid));
    }

    [Fact]
    public void Nordkalott_and_rehabilitative_work_have_one_rate()
    {
        ExpenseCompensation.Of(ExpenseService.Nordkalott, 10, 0, Day).Answer.ShouldBe(Euros.Parse("168.20"));
        ExpenseCompensation.Of(ExpenseService.RehabilitativeWork, 4, 0, new(2015, 1, 1)).ShouldSatisfyAllConditions(
            worked => worked.Answer.ShouldBe(Euros.Parse("36.00")), worked => worked.Steps[^1].RuleId.ShouldBe("K-11"));
        Should.Throw<NotInForceException>(() => ExpenseCompensation.Of(ExpenseService.RehabilitativeWork, 4, 0, new(2014, 12, 31)));
        Should.Throw<ArgumentException>(() => ExpenseCompensation.Of(ExpenseService.RehabilitativeWork, 4, 1, Day));
        Should.Throw<ArgumentException>(() => ExpenseCompensation.Of(ExpenseService.EmploymentService, 4, 5, Day));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public void Only_days_attended_are_paid_by_the_act_of_2025(bool since2025) =>
        ExpenseCompensation.Of(ExpenseService.EmploymentService, 3, 0, since2025 ? Day : new(2024, 12, 31)).Steps.Any(step => step.RuleId == "K-09").ShouldBe(since2025);

    [Theory]
    [InlineData(0, "0.00"), InlineData(57, "0.00"), InlineData(57.14, "0.00"), InlineData(58, "0.18"), InlineData(200, "30.00"), InlineData(1009, "199.89"), InlineData(1010, "200.00"), InlineData(5000, "200.00")]
    public void Travel_over_12_euros_is_paid_up_to_200(double kilometres, string paid) =>
        InterviewTravel.Of(new((decimal)kilometres, Day)).Answer.Travel.ShouldBe(Euros.Parse(paid));

    [Theory]
    [InlineData(14, 18.0, true), InlineData(13, 18.0, false), InlineData(14, 17.9, false), InlineData(null, 18.0, true), InlineData(null, null, true)]
    public void The_job_lasts_two_weeks_and_18_hours_a_week_at_least(int? days, double? hours, bool paid) =>
        (InterviewTravel.Of(new(200, Day) { JobDays = days, WeeklyHours = (decimal?)hours }).Answer.Travel > Euros.Zero).ShouldBe(paid);

    [Theory]
    [InlineData(1, "70.00", "70.00"), InlineData(1, "90.00", "80.00"), InlineData(2, "200.00", "160.00"), InlineData(0, "90.00", "0.00")]
    public void Lodging_is_paid_up_to_80_euros_a_night(int nights, string cost, string paid) =>
        InterviewTravel.Of(new(200, Day) { Nights = nights, Lodging = Euros.Parse(cost) }).Answer.Lodging.ShouldBe(Euros.Parse(paid));

    [Fact]
    public void Travel_is_applied_for_within_a_month_and_the_decree_began_in_2025()
    {
        InterviewTravel.ApplyBy(new(2025, 1, 31)).Answer.On.ShouldBe(new DateOnly(2025, 2, 28));
        Should.Throw<NotInForceException>(() => InterviewTravel.Of(new(200, new(2024, 12, 31))));
    }

    [Theory]
    [InlineData(CoachingKind.JobSearch, 20, true), InlineData(CoachingKind.JobSearch, 21, false), InlineData(CoachingKind.Career, 40, true), InlineData(CoachingKind.Career, 41, false), InlineData(CoachingKind.Job, 50, true), InlineData(CoachingKind.Job, 50.5, false)]
    public void Until_2024_coaching_had_limits_and_since_then_none_is_found(CoachingKind kind, double amount, bool allowed)
    {
        Coaching.IsAllowed(kind, (decimal)amount, new(2024, 12, 31)).Answer.ShouldBe(allowed);
        var since = Coaching.IsAllowed(kind, (decimal)amount, new(2025, 1, 1));
        (since.Answer, since.Confidence).ShouldBe((true, Confidence.Inferred));
    }

    [Theory]
    [InlineData("3999.99", "3999.99"), InlineData("4000.00", "4000.00"), InlineData("5000.00", "4000.00")]
    public void Work_adaptation_pays_tools_up_to_4000_a_person(string cost, string paid) => WorkAdaptation.ForTools(Euros.Parse(cost), Day).Answer.ShouldBe(Euros.Parse(paid));

    [Fact]
    public void A_co_workers_help_is_paid_20_hours_a_month_for_18_months()
    {
        WorkAdaptation.ForHelp(25m, Day).Answer.ShouldBe(Euros.Parse("400.00"));
        WorkAdaptation.ForHelp(19.5m, Day).Answer.ShouldBe(Euros.Parse("390.00"));
        WorkAdaptation.MonthsOfHelp(20, Day).Answer.ShouldBe(18);
        WorkAdaptation.MonthsOfHelp(17, Day).Answer.ShouldBe(17);
        (WorkAdaptation.ForHelp(25m, Day).Answer * WorkAdaptation.MonthsOfHelp(20, Day).Answer).ShouldBe(Euros.Parse("7200.00"));
        WorkAdaptation.ApplyForToolsBy(new(2025, 5, 31)).Answer.ShouldBe(new LastDay(new(2025, 6, 30)));
        WorkAdaptation.ApplyForHelpBy(new(2025, 5, 31)).Answer.ShouldBe(new LastDay(new(2025, 7, 31)));
        Should.Throw<NotInForceException>(() => WorkAdaptation.ForHelp(25m, new(2024, 12, 31)));
    }

    [Theory]
    [InlineData(49, 10, 99, 30, false), InlineData(49, 99, 10, 30, false), InlineData(49, 11, 11, 40, true), InlineData(50, 10, 10, 40, false), InlineData(249, 50, 99, 40, false), InlineData(249, 99, 43, 40, false)]
    [InlineData(249, 51, 44, 50, true), InlineData(250, 51, 10, 50, false), InlineData(250, 10, 44, 50, false), InlineData(250, 50, 43, 50, true), InlineData(30, 51, 44, 50, true)]
    public void The_employers_share_of_joint_training_goes_by_its_size_and_gaps_of_the_decree_are_inferred(int staff, int turnover, int balance, int percent, bool inferred)
    {
        var worked = JointTraining.EmployersShare(JointTrainingFor.Staff, new(staff, Euros.From(turnover * 1_000_000m), Euros.From(balance * 1_000_000m)), Day);
        (worked.Answer, worked.Confidence == Confidence.Inferred).ShouldBe((new Percent(percent), inferred));
    }

    [Fact]
    public void Of_recruits_the_employer_pays_30_and_of_those_leaving_20_percent()
    {
        JointTraining.EmployersShare(JointTrainingFor.Recruits, null, Day).Answer.ShouldBe(new Percent(30));
        JointTraining.EmployersShare(JointTrainingFor.Leaving, null, Day).Answer.ShouldBe(new Percent(20));
        Should.Throw<ArgumentException>(() => JointTraining.EmployersShare(JointTrainingFor.Staff, null, Day));
        Should.Throw<NotInForceException>(() => JointTraining.EmployersShare(JointTrainingFor.Leaving, null, new(2024, 12, 31)));
    }
}
