using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Instruments;

public sealed class Change_between_two_rounds
{
    private static readonly ScaleMeasure Measure = new(0.9, 0.84, "test");
    private static readonly AssumedChange Assumed = new(0.75m, new Say("oletus", "antagande", "assumption"));

    [Fact]
    public void The_reliable_difference_is_as_worked_out_by_hand()
    {
        // SD 7.5 and reliability 0.80: S_E = 7.5 · √0.2 = 3.354, S_diff = √2 · 3.354 = 4.743, times 1.96 is 9.297.
        ChangeRule.ReliableDifference(new(7.5, 0.80, "test")).ShouldBe(9.297, 0.001);

        // SD 0.9 and reliability 0.84: S_E = 0.9 · 0.4 = 0.36, S_diff = 0.509, times 1.96 is 0.998.
        ChangeRule.ReliableDifference(Measure).ShouldBe(0.998, 0.001);
    }

    [Theory]
    [InlineData(new[] { 3, 3, 3, 3 }, new[] { 4, 4, 4, 2 }, Change.Better)] // a whole point exceeds 0.998
    [InlineData(new[] { 3, 3, 3, 3 }, new[] { 4, 4, 4, 3 }, Change.Same)] // 0.75 does not
    [InlineData(new[] { 3, 3, 3, 3 }, new[] { 2, 2, 2, 4 }, Change.Worse)]
    [InlineData(new[] { 3, 3, 3, 3 }, new[] { 3, 3, 3, 3 }, Change.Same)]
    [InlineData(new[] { 3, 0, 0, 3 }, new[] { 5, 5, 5, 1 }, Change.NotEnough)]
    [InlineData(new[] { 3, 3, 3, 3 }, new[] { 5, 0, 0, 0 }, Change.NotEnough)]
    public void A_measured_change_is_told_only_when_it_exceeds_chance(int[] before, int[] after, Change expected)
    {
        var change = Of(SmallInstrument.Template(Measure), before, after);
        (change.Change, change.OnAssumption).ShouldBe((expected, false));
    }

    [Fact]
    public void Too_few_answers_tell_no_difference_either() =>
        Of(SmallInstrument.Template(Measure), [3, 0, 0, 3], [5, 5, 5, 1]).ShouldSatisfyAllConditions(c => c.Difference.ShouldBeNull(), c => c.Limit.ShouldBeNull());

    [Fact]
    public void An_assumed_limit_is_told_to_be_an_assumption()
    {
        var change = Of(SmallInstrument.Template(assumed: Assumed), [3, 3, 3, 3], [4, 4, 4, 3]);
        (change.Change, change.OnAssumption, change.Limit).ShouldBe((Change.Better, true, 0.75));
        Of(SmallInstrument.Template(assumed: Assumed), [3, 3, 3, 3], [4, 4, 3, 3]).Change.ShouldBe(Change.Same);
    }

    [Fact]
    public void Without_reliability_and_assumption_the_difference_is_shown_and_not_assessed()
    {
        var change = Of(SmallInstrument.Template(), [1, 1, 1, 5], [5, 5, 5, 1]);
        (change.Change, change.Difference).ShouldBe((Change.NotAssessed, 4m));
    }

    [Fact]
    public void Between_two_versions_nothing_is_claimed()
    {
        var (old, young) = (SmallInstrument.Template(Measure), SmallInstrument.Template(Measure, edition: "2"));
        ChangeRule.Read(SmallInstrument.Read(old, 1, 1, 1, 5), SmallInstrument.Read(young, 5, 5, 5, 1)).ShouldAllBe(c => c.Change == Change.NotAssessed);
    }

    [Fact]
    public void Two_instruments_are_not_compared()
    {
        var reading = SmallInstrument.Read(SmallInstrument.Template(), 1, 1, 1, 5);
        Should.Throw<ArgumentException>(() => ChangeRule.Read(reading, reading with { Instrument = "other" }));
    }

    [Fact]
    public void Turning_the_rounds_round_turns_the_change_round() => Prop.ForAll(Gen.Choose(0, 5).ArrayOf(8).ToArbitrary(), worths =>
    {
        var (template, first, second) = (SmallInstrument.Template(Measure), worths[..4], worths[4..]);
        return Of(template, first, second).Change == Turned(Of(template, second, first).Change);
    }).QuickCheckThrowOnFailure();

    private static Change Turned(Change change) => change switch { Change.Better => Change.Worse, Change.Worse => Change.Better, _ => change };

    private static ScaleChange Of(InstrumentTemplate template, int[] before, int[] after) =>
        ChangeRule.Read(SmallInstrument.Read(template, before), SmallInstrument.Read(template, after)).Single(c => c.Scale == "mean");
}
