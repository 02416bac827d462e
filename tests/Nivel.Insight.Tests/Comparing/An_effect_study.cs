using Nivel.Insight.Comparing;
using Nivel.Rules;

namespace Nivel.Insight.Tests.Comparing;

public sealed class An_effect_study
{
    private const double Truth = 0.10;

    [Fact]
    public void Finds_a_known_effect_in_nine_of_ten_towns_where_the_bare_difference_misses_it()
    {
        var differences = Enumerable.Range(1, 100).Select(seed => EffectStudy.Of(Made_up.People(seed, 2_000, Truth), Made_up.Plan).At(Horizon.SixMonths)).ToArray();
        differences.Count(d => d.Interval!.Value.Contains(Truth)).ShouldBeGreaterThanOrEqualTo(90);
        differences.Average(d => d.Value!.Value).ShouldBe(Truth, 0.02);
        differences.Average(d => d.Unmatched!.Value).ShouldBeGreaterThan(Truth + 0.05);
    }

    [Fact]
    public void Finds_nothing_in_nine_of_ten_towns_where_there_is_nothing()
    {
        // 95 % is expected; as few as 40 towns swing between 85 and 100 %, so it takes 200 to tell a method from luck.
        var differences = Enumerable.Range(101, 200).Select(seed => EffectStudy.Of(Made_up.People(seed, 2_000, 0), Made_up.Plan).At(Horizon.TwelveMonths)).ToArray();
        differences.Count(d => d.Interval!.Value.Contains(0)).ShouldBeGreaterThanOrEqualTo(180);
        differences.Average(d => d.Value!.Value).ShouldBe(0, 0.01);
        differences.Average(d => d.Unmatched!.Value).ShouldBeGreaterThan(0.05);
    }

    [Fact]
    public void Makes_the_groups_alike_in_everything_that_was_known()
    {
        var study = EffectStudy.Of(Made_up.People(7, 4_000, Truth), Made_up.Plan);
        study.Balance.Max(b => Math.Abs(b.Before)).ShouldBeGreaterThan(0.4);
        study.WorstBalance!.Value.ShouldBeLessThan(0.1);
        study.Balance.Select(b => b.Column.Covariate).Distinct().ShouldBe(["age", "education", "days-unemployed"]);
    }

    [Fact]
    public void Is_the_same_twice_and_another_with_other_dice()
    {
        var people = Made_up.People(3, 1_500, Truth);
        EffectStudy.Of(people, Made_up.Plan).Differences.ShouldBe(EffectStudy.Of(people, Made_up.Plan).Differences);
        EffectStudy.Of(people, Made_up.Plan with { Seed = 2 }).Differences.ShouldNotBe(EffectStudy.Of(people, Made_up.Plan).Differences);
    }

    [Fact]
    public void Shows_that_those_who_took_part_found_work_sooner()
    {
        var study = EffectStudy.Of(Made_up.People(5, 6_000, Truth), Made_up.Plan);
        study.Treated.Median.Day!.Value.ShouldBeLessThan(study.Comparison.Median.Day!.Value);
        study.Pace!.P.ShouldBeLessThan(0.05);
        study.Treated.People.ShouldBe(study.Overlap.Matched);
    }

    [Fact]
    public void With_several_comparisons_or_returning_ones_still_finds_the_effect()
    {
        var people = Made_up.People(11, 4_000, Truth);
        EffectStudy.Of(people, Made_up.Plan with { PerTreated = 3 }).At(Horizon.SixMonths).Interval!.Value.Contains(Truth).ShouldBeTrue();
        var returning = EffectStudy.Of(people, Made_up.Plan with { WithReplacement = true });
        returning.At(Horizon.SixMonths).Interval!.Value.Contains(Truth).ShouldBeTrue();
        returning.Overlap.Used.ShouldBeLessThan(returning.Overlap.Matched);
        returning.At(Horizon.SixMonths).Gamma.ShouldBeNull();
    }

    [Fact]
    public void Keeps_the_unknown_apart_and_says_what_they_could_change()
    {
        var difference = EffectStudy.Of(Made_up.People(13, 3_000, Truth, unknown: 0.25), Made_up.Plan).At(Horizon.ThreeMonths);
        difference.TreatedUnknown!.Value.ShouldBe(0.25, 0.05);
        difference.ComparisonUnknown!.Value.ShouldBe(0.25, 0.05);
        var (worst, best) = (difference.Bounds!.Value.Low, difference.Bounds.Value.High);
        (best - worst).ShouldBe(difference.TreatedUnknown.Value + difference.ComparisonUnknown.Value, 1e-9);
        difference.Value!.Value.ShouldBeInRange(worst, best);
    }

    [Fact]
    public void Of_participants_only_has_no_difference_and_does_not_fail()
    {
        var study = EffectStudy.Of([.. Made_up.People(2, 300, Truth).Where(s => s.Treated)], Made_up.Plan);
        (study.Overlap.Matched, study.Overlap.Comparison, study.WorstBalance, study.At(Horizon.SixMonths).Value).ShouldBe((0, 0, null, null));
        EffectStudy.Of([], Made_up.Plan).Overlap.Share.ShouldBeNull();
    }

    [Fact]
    public void Refuses_people_with_other_covariates_than_planned() =>
        Should.Throw<ArgumentException>(() => EffectStudy.Of([new(true, new Month(2025, 1), [], [1], default, default, default)], Made_up.Plan));
}
