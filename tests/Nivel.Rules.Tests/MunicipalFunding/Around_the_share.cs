using Nivel.Rules.MunicipalFunding;
using static Nivel.Rules.MunicipalFunding.Benefit;

namespace Nivel.Rules.Tests.MunicipalFunding;

public class Around_the_share
{
    [Fact]
    public void The_state_pays_three_years_for_persons_under_protection_and_one_for_others()
    {
        IntegrationException.LastDay(new(2025, 3, 3), new(2025, 3, 1), isProtected: true).Answer.ShouldBe(new(2028, 2, 29));
        IntegrationException.LastDay(new(2026, 6, 1), new(2025, 9, 1), isProtected: false).ShouldSatisfyAllConditions(
            until => until.Answer.ShouldBe(new(2026, 8, 31)), until => until.Steps[^1].RuleId.ShouldBe("M-30"));
        IntegrationException.Terms.ShouldHaveNoGapsAndNoOverlaps();
    }

    [Fact]
    public void Days_of_the_exception_are_neither_shared_nor_counted()
    {
        var period = new PaidPeriod(LabourMarketSupport, new(2025, 3, 3), Euros.Parse("37.21"), 20, 0, 350) { IsIntegrationExempt = true };
        MunicipalShare.Of(period).ShouldBe(new PeriodShare(Euros.Zero, 350));
        MunicipalShare.Explained(period).Steps.ShouldContain(step => step.RuleId == "M-21");
        MunicipalShare.Of(period with { On = new(2024, 3, 4) }).CounterAfter.ShouldBe(370);
    }

    [Fact]
    public void Additional_days_and_layoffs_have_no_share()
    {
        var period = new PaidPeriod(EarningsRelatedAllowance, new(2025, 3, 3), Euros.Parse("80.00"), 10, 0, 420) { BasicAmount = Euros.Parse("37.21") };
        MunicipalShare.Of(period).Municipality.ShouldBe(Euros.Parse("148.84"));
        MunicipalShare.Of(period with { IsLayoff = true }).Municipality.ShouldBe(Euros.Zero);
        MunicipalShare.Explained(period with { IsAdditional = true }).Steps.ShouldContain(step => step.Term == "additional-days-not-shared" && step.RuleId == "M-14");
    }

    [Theory]
    [InlineData("2025-01-01", "2025-01-31", 23), InlineData("2025-02-01", "2025-02-28", 20), InlineData("2025-03-08", "2025-03-09", 0), InlineData("2025-12-24", "2025-12-26", 3)]
    public void Mondays_to_Fridays_are_paid_also_on_holidays(string from, string to, int days) =>
        PaymentDays.In(Days.Of(DateOnly.Parse(from, null), DateOnly.Parse(to, null))).Answer.ShouldBe(days);

    [Fact]
    public void General_support_is_paid_for_two_weeks_and_then_for_four() =>
        PaymentDays.PeriodsOf(Days.Of(new(2026, 6, 1), new(2026, 7, 31))).ShouldBe(
            [Days.Of(new(2026, 6, 1), new(2026, 6, 14)), Days.Of(new(2026, 6, 15), new(2026, 7, 12)), Days.Of(new(2026, 7, 13), new(2026, 7, 31))]);

    [Theory]
    [InlineData(40, 2, 0, 300), InlineData(40, 3, 0, 400), InlineData(57, 30, 20, 400), InlineData(58, 30, 4, 400), InlineData(58, 30, 5, 500), InlineData(58, 2, 5, 500)]
    public void The_maximum_depends_on_work_and_age(int age, int years, int ofLast20, int days) =>
        MaximumPeriod.Of(new(2025, 3, 3), age, years, ofLast20).ShouldSatisfyAllConditions(
            maximum => maximum.Answer.ShouldBe(days), maximum => maximum.Confidence.ShouldBe(Confidence.Secondary));

    [Fact]
    public void The_invoice_of_January_falls_due_on_28_February_and_of_December_in_the_next_year()
    {
        Invoicing.DueOn(new(2025, 1)).Answer.ShouldBe(new(2025, 2, 28));
        Invoicing.DueOn(new(2025, 12)).Answer.ShouldBe(new(2026, 1, 28));
        Invoicing.MunicipalityAsOf(new(2025, 2, 10)).Steps[0].RuleId.ShouldBe("M-24");
    }

    [Fact]
    public void Kela_may_tell_of_a_person_from_60_paid_days_on()
    {
        EarlyWarning.MayBeTold(new(2025, 3, 3), 59).Answer.ShouldBeFalse();
        EarlyWarning.MayBeTold(new(2025, 3, 3), 60).Answer.ShouldBeTrue();
    }

    [Fact]
    public void Contributions_finance_400_days_and_never_fewer_than_none()
    {
        ContributionDays.Left(new(2026, 6, 1), 150).Answer.ShouldBe(250);
        ContributionDays.Left(new(2026, 6, 1), 401).Answer.ShouldBe(0);
    }

    [Fact]
    public void The_full_amount_is_known_for_the_years_of_the_freeze_only()
    {
        DailyAmount.On(new(2026, 5, 1)).Answer.ShouldBe(Euros.Parse("37.21"));
        Should.Throw<NotInForceException>(() => DailyAmount.On(new(2028, 1, 1)));
    }
}
