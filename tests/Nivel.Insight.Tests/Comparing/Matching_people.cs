using Nivel.Insight.Comparing;
using Nivel.Rules;

namespace Nivel.Insight.Tests.Comparing;

public sealed class Matching_people
{
    private static readonly StudyPlan Plan = new([], 1);
    private static readonly Month January = new(2025, 1);

    [Fact]
    public void Nobody_is_compared_across_strata_or_quarters()
    {
        Subject[] people = [Of(true, 1), Of(true, 2), Of(false, 2) with { Start = new Month(2025, 4) }];
        Matched(people, Plan).ShouldBe((0, 2, 0));
        Matched(people, Plan with { SameQuarter = false }).ShouldBe((1, 1, 0));
    }

    [Fact]
    public void The_municipality_may_differ_only_where_the_plan_lets_it_and_that_is_counted()
    {
        Subject[] people = [Of(true, 1, 564), Of(true, 1, 564), Of(false, 1, 564), Of(false, 1, 678)];
        Matched(people, Plan).ShouldBe((1, 0, 0));
        Matched(people, Plan with { StrataThatMayDiffer = 1 }).ShouldBe((2, 0, 1));
    }

    [Fact]
    public void Whoever_is_unlike_everybody_is_left_out_with_the_reason()
    {
        var plan = new StudyPlan([new("age")], 1) { SameQuarter = false };
        int[] ages = [20, 22, 24, 26, 28, 30, 32, 34];
        var people = ages.Select(a => Aged(false, a)).Concat([Aged(true, 25), Aged(true, 27), Aged(true, 64)]).ToArray();
        var overlap = EffectStudy.Of(people, plan).Overlap;
        overlap.LeftOut.ShouldBe(new Dictionary<LeftOut, int> { [LeftOut.OutsideSupport] = 1 });
        overlap.Share!.Value.ShouldBe(2 / 3.0, 1e-9);
    }

    [Fact]
    public void Those_for_whom_nobody_is_left_are_told_from_those_who_are_far_away()
    {
        EffectStudy.Of([Of(true, 1), Of(true, 1), Of(false, 1)], Plan).Overlap.LeftOut[LeftOut.AllTaken].ShouldBe(1);
        EffectStudy.Of([Of(true, 1), Of(true, 1), Of(false, 1)], Plan with { WithReplacement = true }).Overlap.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void No_comparison_stands_twice_without_replacement_nor_twice_beside_one_person()
    {
        var people = Made_up.People(17, 800, 0.1);
        foreach (var plan in new[] { Made_up.Plan with { PerTreated = 2 }, Made_up.Plan with { PerTreated = 3, WithReplacement = true } })
        {
            var sets = Matching.Of(people, new double[people.Count], plan).Sets;
            sets.ShouldAllBe(s => s.Comparisons.Distinct().Count() == s.Comparisons.Length && s.Comparisons.Length <= plan.PerTreated);
            sets.ShouldAllBe(s => s.Comparisons.All(c => people[c].Quarter == people[s.Treated].Quarter && !people[c].Treated));
            if (!plan.WithReplacement) sets.SelectMany(s => s.Comparisons).ShouldBeUnique();
        }
    }

    [Fact]
    public void Sets_that_share_a_person_hang_together() =>
        Clusters.Of([new(0, [7], false), new(1, [8], false), new(2, [9, 7], false), new(3, [9], false)]).ShouldBe([0, 1, 0, 0]);

    [Fact]
    public void An_unknown_age_and_an_unknown_category_are_columns_of_their_own()
    {
        Subject[] people = [With(20, 1), With(double.NaN, 1), With(40, 2), With(30, double.NaN)];
        var design = Design.Of(people, [new("age"), new("education", true)]);
        design.Columns.ShouldBe([new("age"), new("age", null, true), new("education", 2), new("education", null, true)]);
        design.Values[0].ShouldBe([20, 30, 40, 30]);
        design.Values[1].ShouldBe([0, 1, 0, 0]);
    }

    private static (int Matched, int NobodyAlike, int Loosely) Matched(Subject[] people, StudyPlan plan)
    {
        var overlap = EffectStudy.Of(people, plan).Overlap;
        return (overlap.Matched, overlap.LeftOut.GetValueOrDefault(LeftOut.NobodyAlike), overlap.Loosely);
    }

    private static Subject Of(bool treated, params int[] strata) => new(treated, January, strata, [], Outcome.Yes, Outcome.Yes, Outcome.No);

    private static Subject Aged(bool treated, double age) => Of(treated) with { Covariates = [age] };

    private static Subject With(double age, double education) => Of(false) with { Covariates = [age, education] };
}
