using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.MunicipalFunding;
using static Nivel.Rules.MunicipalFunding.Benefit;

namespace Nivel.Rules.Tests.MunicipalFunding;

public class Counting_paid_days
{
    // X13: 40 days in 2013, 260 in 2016–2024, 100 days in services in 2022.
    private static readonly PaidRun[] X13 =
        [new(LabourMarketSupport, new(2013, 5, 1), 40), new(LabourMarketSupport, new(2018, 5, 1), 260), new(LabourMarketSupport, new(2022, 5, 2), 100, InService: true)];

    [Fact]
    public void The_old_counter_leaves_services_out_and_the_new_one_leaves_out_what_is_older_than_2015()
    {
        DayCounter.Before(LabourMarketSupport, new(2024, 12, 31), X13, []).Answer.ShouldBe(300);
        DayCounter.Before(LabourMarketSupport, new(2025, 1, 1), X13, []).Answer.ShouldBe(360);
        MunicipalShare.Of(new(LabourMarketSupport, new(2025, 1, 1), Euros.Parse("37.21"), 22, 0, 360)).Municipality.ShouldBe(Euros.Parse("245.59"));
    }

    [Fact]
    public void That_old_service_days_count_is_told_as_an_inference() =>
        DayCounter.Before(LabourMarketSupport, new(2025, 1, 1), X13, []).Steps.ShouldContain(step => step.Term == "service-days-counted" && step.RuleId == "M-22" && step.Confidence == Confidence.Inferred);

    [Fact]
    public void Days_in_services_before_2006_count_in_the_old_models() =>
        DayCounter.Before(LabourMarketSupport, new(2010, 1, 4), [new(LabourMarketSupport, new(2005, 3, 1), 30, InService: true), new(LabourMarketSupport, new(2007, 3, 1), 30, InService: true)], []).Answer.ShouldBe(30);

    [Fact]
    public void Fulfilling_the_employment_condition_starts_general_support_anew()
    {
        PaidRun[] paid = [new(LabourMarketSupport, new(2025, 3, 3), 350)];
        DayCounter.Before(GeneralSupport, new(2026, 9, 1), paid, []).Answer.ShouldBe(350);
        var anew = DayCounter.Before(GeneralSupport, new(2026, 9, 1), paid, [(new(2026, 6, 15), CounterReset.EmploymentConditionFulfilled)]);
        anew.Answer.ShouldBe(0);
        anew.Steps.ShouldContain(step => step.RuleId == "M-29");
        MunicipalShare.OfDay(GeneralSupport, new(2026, 9, 1), anew.Answer + 1).Answer.Value.ShouldBe(0);
    }

    [Fact]
    public void An_allowance_starts_anew_only_with_a_new_maximum_period()
    {
        PaidRun[] paid = [new(EarningsRelatedAllowance, new(2025, 2, 3), 120)];
        DayCounter.Before(EarningsRelatedAllowance, new(2025, 10, 1), paid, [(new(2025, 6, 2), CounterReset.EmploymentConditionFulfilled)]).Answer.ShouldBe(120);
        DayCounter.Before(EarningsRelatedAllowance, new(2025, 10, 1), paid, [(new(2025, 6, 2), CounterReset.NewMaximumPeriod)]).Answer.ShouldBe(0);
    }

    [Fact]
    public void The_reset_of_labour_market_support_is_an_open_question_and_says_so() =>
        DayCounter.Before(LabourMarketSupport, new(2025, 10, 1), [new(LabourMarketSupport, new(2025, 2, 3), 120)], [(new(2025, 6, 2), CounterReset.NewMaximumPeriod)])
            .Warnings.ShouldContain(warning => warning.RuleId == "M-19" && warning.Kind == WarningKind.Inferred);

    [Fact]
    public void In_the_old_models_the_counter_starts_anew_when_support_is_reached_again() =>
        DayCounter.Before(LabourMarketSupport, new(2020, 1, 7), [new(LabourMarketSupport, new(2016, 2, 1), 280), new(LabourMarketSupport, new(2019, 2, 1), 15)], [(new(2018, 6, 1), CounterReset.EntitledToSupportAgain)]).Answer.ShouldBe(15);

    [Fact]
    public void Days_that_the_state_pays_alone_are_not_counted() =>
        DayCounter.Before(LabourMarketSupport, new(2025, 10, 1), [new(LabourMarketSupport, new(2025, 2, 3), 120, IsIntegrationExempt: true)], []).Answer.ShouldBe(0);

    [Fact]
    public void Counters_follow_each_other_without_a_gap()
    {
        DayCounter.TermsOf(EarningsRelatedAllowance).ShouldHaveNoGapsAndNoOverlaps();
        DayCounter.TermsOf(GeneralSupport).ShouldHaveNoGapsAndNoOverlaps();
        DayCounter.TermsOf(LabourMarketSupport).Zip(DayCounter.TermsOf(LabourMarketSupport).Skip(1)).ShouldAllBe(pair => pair.First.InForce.Precede(pair.Second.InForce));
    }

    [Fact]
    public void A_counter_never_goes_down_without_a_reset() =>
        Prop.ForAll(Runs, Any.Day, (runs, day) =>
        {
            if (day < new DateOnly(2025, 1, 1) || day >= new DateOnly(2026, 4, 1)) return true;
            return DayCounter.Before(LabourMarketSupport, day, runs, []).Answer <= DayCounter.Before(LabourMarketSupport, day.AddDays(7), runs, []).Answer;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Paid_runs_in_another_order_give_the_same_counter() =>
        Prop.ForAll(Runs, runs => DayCounter.Before(LabourMarketSupport, new(2025, 9, 1), runs, []).Answer == DayCounter.Before(LabourMarketSupport, new(2025, 9, 1), [.. runs.Reverse()], []).Answer).QuickCheckThrowOnFailure();

    private static readonly Arbitrary<PaidRun[]> Runs = (
        from benefit in Gen.Elements(LabourMarketSupport, BasicAllowance, EarningsRelatedAllowance)
        from day in Gen.Choose(new DateOnly(2012, 1, 1).DayNumber, new DateOnly(2026, 3, 1).DayNumber)
        from count in Gen.Choose(0, 60)
        from service in Gen.Elements(true, false)
        select new PaidRun(benefit, DateOnly.FromDayNumber(day), count, service)).ArrayOf().ToArbitrary();
}
