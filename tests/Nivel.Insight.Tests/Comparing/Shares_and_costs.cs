using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;
using Nivel.Rules;

namespace Nivel.Insight.Tests.Comparing;

public sealed class Shares_and_costs
{
    [Fact]
    public void A_share_has_Wilsons_interval_of_the_paper()
    {
        // Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: 15 of 148.
        var interval = Shares.Of(15, 148)!.Value;
        (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)).ShouldBe((0.0624, 0.1605));
        Shares.Of(0, 0).ShouldBeNull();
    }

    [Fact]
    public void A_difference_has_Newcombes_interval_of_the_paper()
    {
        // The same volume, 873–890, table II, method 10: 56/70 − 48/80.
        var interval = Shares.Difference(56, 70, 48, 80)!.Value;
        (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)).ShouldBe((0.0524, 0.3339));
    }

    [Fact]
    public void A_job_costs_what_a_person_costs_through_the_difference()
    {
        var cost = Cost.Of(Euros.From(100_000m), 50, 0.2, new Interval(0.1, 0.4))!;
        cost.ShouldBe(new Cost(Euros.From(2_000m), Euros.From(10_000m), Euros.From(5_000m), Euros.From(20_000m)));
    }

    [Fact]
    public void A_job_that_may_not_exist_has_no_price()
    {
        Cost.Of(Euros.From(100_000m), 50, 0.2, new Interval(-0.01, 0.4)).ShouldBe(new Cost(Euros.From(2_000m), null, null, null));
        Cost.Of(Euros.From(100_000m), 50, -0.2, new Interval(-0.3, -0.1))!.PerAdditionalJob.ShouldBeNull();
        Cost.Of(Euros.From(100_000m), 50, 0.2, null)!.PerAdditionalJob.ShouldBeNull();
        Cost.Of(Euros.From(100_000m), 0, 0.2, null).ShouldBeNull();
    }

    [Fact]
    public void A_difference_without_any_variation_is_not_taken_for_certain()
    {
        var people = Enumerable.Range(0, 60).Select(i => new Subject(i < 30, new Month(2025, 1), [], [],
            i < 30 ? Outcome.Yes : Outcome.No, Outcome.Unknown, Outcome.Unknown)).ToArray();
        var study = EffectStudy.Of(people, new StudyPlan([], 1));
        study.At(Horizon.ThreeMonths).Value.ShouldBe(1);
        study.At(Horizon.ThreeMonths).Interval!.Value.Low.ShouldBeLessThan(0.9);
        study.At(Horizon.SixMonths).Interval.ShouldBeNull();
        study.At(Horizon.SixMonths).Bounds.ShouldBe(new Interval(-1, 1));
    }
}
