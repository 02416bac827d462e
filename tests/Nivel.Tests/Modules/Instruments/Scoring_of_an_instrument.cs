using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Instruments;

namespace Nivel.Tests.Modules.Instruments;

public sealed class Scoring_of_an_instrument
{
    private static readonly InstrumentTemplate Template = SmallInstrument.Template();

    /// <summary>Four answers, zero for one left out.</summary>
    private static readonly Arbitrary<int[]> Anything = Gen.Choose(0, 5).ArrayOf(4).ToArbitrary();

    [Theory]
    [InlineData(new[] { 2, 4, 5, 1 }, "4", "16")] // 2 + 4 + 5 + (6 − 1) = 16, of four
    [InlineData(new[] { 1, 1, 1, 5 }, "1", "4")]
    [InlineData(new[] { 5, 5, 5, 1 }, "5", "20")]
    [InlineData(new[] { 2, 4, 3, 0 }, "3", "12")] // 9 of three is 3 each, so 12 of four
    [InlineData(new[] { 1, 2, 2, 0 }, "1.67", "6.67")] // 5 of three is 1.666…
    public void Scores_are_as_worked_out_by_hand(int[] worths, string mean, string sum)
    {
        var reading = SmallInstrument.Read(Template, worths);
        (Text(reading, "mean"), Text(reading, "sum")).ShouldBe((mean, sum));
    }

    [Fact]
    public void Too_few_answers_give_no_score_and_suggest_nothing()
    {
        var reading = SmallInstrument.Read(Template, 1, 1, 0, 0);
        reading.Scales.ShouldAllBe(s => s.Score == null && s.Answered == 2);
        reading.Needs.ShouldBeEmpty();
        reading.Unsaid.ShouldBe(["c", "d"]);
    }

    [Fact]
    public void No_answers_at_all_give_no_score_however_low_the_least_share() =>
        SmallInstrument.Read(SmallInstrument.Template(leastShare: 1)).Scales.ShouldAllBe(s => s.Score == null);

    [Fact]
    public void A_score_at_the_limit_suggests_the_need_with_its_reason_and_one_above_does_not()
    {
        var need = SmallInstrument.Read(Template, 2, 3, 2, 3).Needs.ShouldHaveSingleItem();
        (need.Need.Code, need.Scale, need.Why.Fi).ShouldBe(("help", "mean", "low"));
        SmallInstrument.Read(Template, 2, 3, 3, 3).Needs.ShouldBeEmpty();
    }

    [Fact]
    public void Unknown_items_and_unknown_answers_are_dropped()
    {
        var answers = SmallInstrument.Answers(2, 4, 5, 1);
        (answers["z"], answers["a"]) = ("1", "9");
        InstrumentRule.Read(Template, answers).Unsaid.ShouldBe(["a"]);
    }

    [Fact]
    public void The_order_of_answers_does_not_matter() => Prop.ForAll(Anything, worths =>
    {
        var answers = SmallInstrument.Answers(worths);
        return Scores(InstrumentRule.Read(Template, answers)).SequenceEqual(Scores(InstrumentRule.Read(Template, answers.Reverse().ToDictionary(a => a.Key, a => a.Value))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_score_stays_in_its_range() => Prop.ForAll(Anything, worths =>
        SmallInstrument.Read(Template, worths).Scales.All(s => s.Score is null || (s.Score >= s.Scale.Least && s.Score <= s.Scale.Most))).QuickCheckThrowOnFailure();

    [Fact]
    public void There_is_a_score_exactly_when_the_least_share_is_answered() => Prop.ForAll(Anything, worths =>
        SmallInstrument.Read(Template, worths).Scales.All(s => (s.Score is not null) == worths.Count(w => w > 0) >= 3)).QuickCheckThrowOnFailure();

    [Fact]
    public void Reversing_an_item_twice_gives_it_back() => Prop.ForAll(Gen.Choose(1, 5).ToArbitrary(), worth =>
    {
        var item = Template.Items[0];
        var reversed = new ScaleItem(item, true);
        return reversed.Worth(item.Find($"{reversed.Worth(item.Find($"{worth}")!)}")!) == worth;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_better_answer_never_lowers_the_score() => Prop.ForAll(Anything, worths => Enumerable.Range(0, 4).Where(i => worths[i] is > 0 and < 5).All(i =>
    {
        // The last item is reversed: there a higher answer is the worse one.
        var more = worths.Select((w, at) => at == i ? w + 1 : w).ToArray();
        var (low, high) = i == 3 ? (more, worths) : (worths, more);
        return Scores(SmallInstrument.Read(Template, low)).Zip(Scores(SmallInstrument.Read(Template, high))).All(p => p.First is null || p.First <= p.Second);
    })).QuickCheckThrowOnFailure();

    private static IEnumerable<decimal?> Scores(InstrumentReading reading) => reading.Scales.Select(s => s.Score);

    private static string? Text(InstrumentReading reading, string scale) => reading.Of(scale)!.Score?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
