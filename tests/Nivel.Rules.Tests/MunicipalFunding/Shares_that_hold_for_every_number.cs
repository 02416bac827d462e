using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.MunicipalFunding;
using static Nivel.Rules.MunicipalFunding.Benefit;

namespace Nivel.Rules.Tests.MunicipalFunding;

public class Shares_that_hold_for_every_number
{
    private static readonly Euros Full = Euros.Parse("37.21");

    [Fact]
    public void Cutting_a_period_in_two_never_changes_the_sum() =>
        Prop.ForAll(Gen.Choose(0, 900).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), (counter, first, second) =>
        {
            var whole = MunicipalShare.Exact(Period(2025, counter, first + second));
            var one = MunicipalShare.Exact(Period(2025, counter, first));
            var other = MunicipalShare.Exact(Period(2025, one.CounterAfter, second));
            return whole == (one.Municipality + other.Municipality, other.CounterAfter);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_share_never_falls_as_days_go_on() =>
        Prop.ForAll(Gen.Elements(Enum.GetValues<Benefit>()).ToArbitrary(), Gen.Choose(1, 1500).ToArbitrary(), Gen.Elements(2010, 2020, 2025, 2026).ToArbitrary(), (benefit, ordinal, year) =>
        {
            var day = new DateOnly(year, 6, 1);
            if (MunicipalShare.TermsOf(benefit).FindOn(day) is null) return true;
            return MunicipalShare.OfDay(benefit, day, ordinal).Answer <= MunicipalShare.OfDay(benefit, day, ordinal + 1).Answer;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_in_a_service_before_2025_never_raises_what_the_municipality_pays() =>
        Prop.ForAll(Gen.Choose(0, 1200).ToArbitrary(), Gen.Choose(1, 23).ToArbitrary(), Gen.Choose(0, 22).ToArbitrary(), (counter, paid, served) =>
        {
            if (served >= paid) return true;
            PaidPeriod With(int services) => new(LabourMarketSupport, new(2024, 3, 1), Full, paid, services, counter);
            return MunicipalShare.Of(With(served + 1)).Municipality <= MunicipalShare.Of(With(served)).Municipality;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Day_by_day_gives_what_months_give() =>
        Prop.ForAll(Gen.Choose(0, 900).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (counter, number) =>
        {
            var month = new Month(2025, number);
            var paid = PaymentDays.In(month.Days).Answer;
            return MunicipalShare.OverDays(month.Days, counter, Full) == MunicipalShare.Of(Period(2025, counter, paid, number));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_run_goes_on_over_the_change_of_benefit()
    {
        var over = MunicipalShare.OverDays(Days.Of(new(2026, 4, 1), new(2026, 5, 31)), 90, Full);
        // 22 payment days in April, 21 in May: days 91–133, of which 101–133 at 10 %.
        over.ShouldBe(new PeriodShare(Full.Times(33 * 0.1m), 133));
    }

    [Fact]
    public void A_run_before_2025_or_without_an_end_is_not_walked()
    {
        Should.Throw<ArgumentException>(() => MunicipalShare.OverDays(Days.Of(new(2024, 12, 31), new(2025, 1, 31)), 0, Full));
        Should.Throw<ArgumentException>(() => MunicipalShare.OverDays(Days.From(new(2025, 1, 1)), 0, Full));
    }

    private static PaidPeriod Period(int year, int counter, int days, int month = 3) => new(LabourMarketSupport, new(year, month, 3), Full, days, 0, counter);
}
