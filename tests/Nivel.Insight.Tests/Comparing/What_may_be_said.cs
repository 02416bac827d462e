using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Comparing;

public sealed class What_may_be_said
{
    private static readonly StudyLimits Limits = StudyLimits.On(new DateOnly(2026, 11, 26));
    private static readonly Evidence Sound = new(ComparedWith.OtherPeople, 200, 0.12, new Interval(0.04, 0.20), 0.95, 0.06, 0.05, 1.6);

    [Fact]
    public void Of_a_sound_study_is_an_effect_and_nothing_else() => Codes(Sound).ShouldBe(["effect"]);

    [Fact]
    public void Of_a_harm_just_as_surely_found_is_an_effect_too() =>
        Codes(Sound with { Difference = -0.12, Interval = new Interval(-0.2, -0.04) }).ShouldBe(["effect"]);

    [Fact]
    public void Without_a_comparison_group_is_coincidence() =>
        Codes(Sound with { With = ComparedWith.Nothing }).ShouldBe(["no-comparison-group-only-coincidence"]);

    [Fact]
    public void Of_the_same_people_before_and_after_is_only_that() => Codes(Sound with { With = ComparedWith.Before }).ShouldBe(["before-after-only"]);

    [Fact]
    public void Of_nineteen_people_is_nothing_and_of_twenty_something()
    {
        Codes(Sound with { People = 19 }).ShouldBe(["not-enough-people"]);
        Codes(Sound with { People = 20 }).ShouldBe(["effect"]);
    }

    [Fact]
    public void Loses_the_word_effect_by_each_single_doubt()
    {
        Codes(Sound with { Overlap = 0.7 }).ShouldBe(["difference-with-interval", "poor-overlap"]);
        Codes(Sound with { Imbalance = 0.11 }).ShouldBe(["difference-with-interval", "poor-balance"]);
        Codes(Sound with { Unknown = 0.21 }).ShouldBe(["difference-with-interval", "outcome-much-missing"]);
        Codes(Sound with { Interval = new Interval(-0.01, 0.25) }).ShouldBe(["difference-with-interval", "interval-includes-zero"]);
        Codes(Sound with { Interval = null }).ShouldBe(["difference-without-interval", "interval-not-known"]);
    }

    [Fact]
    public void Takes_what_is_not_known_for_not_met() =>
        Codes(new Evidence(ComparedWith.OtherPeople, 200, 0.12, new Interval(0.04, 0.2)))
            .ShouldBe(["difference-with-interval", "overlap-not-known", "balance-not-known", "missing-not-known", "sensitivity-not-known"]);

    [Fact]
    public void Names_a_fragile_effect_as_fragile()
    {
        var said = WhatMayBeSaid.Of(Sound with { Gamma = 1.05 }, Limits);
        said.Select(s => s.Code).ShouldBe(["effect", "sensitive-to-unseen"]);
        said[1].Facts.ShouldBe(new Dictionary<string, double> { ["gamma"] = 1.05, ["least"] = 1.2 });
    }

    [Fact]
    public void Of_a_real_study_carries_its_figures()
    {
        var study = EffectStudy.Of(Made_up.People(23, 6_000, 0.15), Made_up.Plan);
        var said = WhatMayBeSaid.Of(Evidence.Of(study, Horizon.SixMonths), Limits);
        said[0].Code.ShouldBe("effect");
        said[0].Facts["difference"].ShouldBe(study.At(Horizon.SixMonths).Value!.Value);
        var alone = EffectStudy.Of([.. Made_up.People(23, 600, 0.15).Where(s => s.Treated)], Made_up.Plan);
        WhatMayBeSaid.Of(Evidence.Of(alone, Horizon.SixMonths), Limits)[0].Code.ShouldBe("no-comparison-group-only-coincidence");
    }

    private static IEnumerable<string> Codes(Evidence known) => WhatMayBeSaid.Of(known, Limits).Select(s => s.Code);
}
