using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.MunicipalFunding;

namespace Nivel.Rules.Tests.MunicipalFunding;

public class A_look_ahead
{
    private static readonly Euros Full = Euros.Parse("37.21");
    private static readonly Month May = new(2026, 5);

    [Fact]
    public void Who_comes_new_is_paid_from_the_month_after_and_costs_nothing_for_a_hundred_days()
    {
        var months = ShareForecast.Of([], May, 8, Full, 0.5m, null, [new Arrival(8, 0, 2)]);
        months[0].PersonsByClass.Sum().ShouldBe(0);
        months[1].PersonsByClass.Sum().ShouldBe(8);
        months[2].PersonsByClass.Sum().ShouldBe(4 + 8);
        months[4].Municipality.ShouldBe(Euros.Zero);
        months[6].Municipality.Amount.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void One_person_goes_up_the_stairs_month_by_month()
    {
        var months = ShareForecast.Of([new(90, 1)], May, 3, Full, 0);
        // 21, 22 and 23 payment days: counters 111, 133, 156; 11, 22 and 23 of them at 10 %.
        months.Select(month => month.Municipality).ShouldBe([Full.Times(1.1m), Full.Times(2.2m), Full.Times(2.3m)]);
        months.ShouldAllBe(month => month.PersonsByClass[1] == 1);
    }

    [Fact]
    public void A_forecast_of_many_is_the_sum_of_the_forecasts_of_each() =>
        Prop.ForAll(Gen.Choose(0, 900).ToArbitrary(), Gen.Choose(0, 900).ToArbitrary(), (one, other) =>
        {
            var together = ShareForecast.Of([new(one, 2), new(other, 3)], May, 6, Full, 0);
            var apart = ShareForecast.Of([new(one, 1)], May, 6, Full, 0).Zip(ShareForecast.Of([new(other, 1)], May, 6, Full, 0));
            return together.Zip(apart).All(pair => pair.First.Municipality == pair.Second.First.Municipality * 2 + pair.Second.Second.Municipality * 3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void When_a_tenth_leaves_each_month_a_tenth_less_is_paid_in_the_next()
    {
        var (all, fewer) = (ShareForecast.Of([new(800, 100)], May, 2, Full, 0), ShareForecast.Of([new(800, 100)], May, 2, Full, 0.1m));
        fewer[0].Municipality.ShouldBe(all[0].Municipality);
        fewer[1].Municipality.ShouldBe(all[1].Municipality.Times(0.9m));
        fewer[1].PersonsByClass.Sum().ShouldBe(90);
    }

    [Fact]
    public void Who_works_is_not_paid_and_goes_on_from_where_he_was()
    {
        var months = ShareForecast.Of([new(350, 10)], May, 4, Full, 0, [new Absence(3, 4, 1, 2, StartsAnew: false)]);
        var alone = ShareForecast.Of([new(350, 1)], May, 4, Full, 0);
        months[1].Municipality.ShouldBe(alone[1].Municipality * 6);
        months[2].PersonsByClass.Sum().ShouldBe(6);
        months[3].PersonsByClass.Sum().ShouldBe(10);
    }

    [Fact]
    public void After_work_that_fulfils_the_condition_counting_starts_anew()
    {
        var months = ShareForecast.Of([new(800, 1)], May, 14, Full, 0, [new Absence(5, 1, 0, 12, StartsAnew: true)]);
        months[11].Municipality.ShouldBe(Euros.Zero);
        (months[12].Municipality, months[12].PersonsByClass[0]).ShouldBe((Euros.Zero, 1));
    }

    [Fact]
    public void No_more_can_work_than_there_are() =>
        ShareForecast.Of([new(800, 2)], May, 1, Full, 0, [new Absence(5, 50, 0, 1, false)])[0].Municipality.ShouldBe(Euros.Zero);

    [Theory]
    [InlineData(0, 0), InlineData(100, 0), InlineData(101, 1), InlineData(700, 4), InlineData(701, 5)]
    public void A_counter_stands_in_the_class_of_its_latest_day(int counter, int at) => ShareForecast.ClassOf(counter, ShareForecast.ClassesOn(new(2026, 5, 1))).ShouldBe(at);

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Should.Throw<ArgumentException>(() => ShareForecast.Of([], new(2024, 12), 1, Full, 0));
        Should.Throw<ArgumentException>(() => ShareForecast.Of([], May, 0, Full, 0));
        Should.Throw<ArgumentException>(() => ShareForecast.Of([], May, 1, Full, 1.1m));
    }
}
