using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Surviving;

public sealed class Curves_of_any_counts
{
    private static readonly Arbitrary<Durations[]> Counts =
        (from day in Gen.Choose(0, 60)
         from events in Gen.Choose(0, 4)
         from censored in Gen.Choose(0, 4)
         select new Durations(day, events, censored)).ArrayOf().ToArbitrary();

    [Fact]
    public void Never_rise_and_lie_within_their_interval() => Prop.ForAll(Counts, rows =>
    {
        var steps = SurvivalCurve.Of(rows).Steps;
        return steps.Zip(steps.Skip(1)).All(p => p.First.Share > p.Second.Share && p.First.Day < p.Second.Day)
               && steps.All(s => 0 <= s.Interval.Low && s.Interval.Low <= s.Share && s.Share <= s.Interval.High && s.Interval.High <= 1);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Do_not_depend_on_the_order_of_rows() => Prop.ForAll(Counts, rows =>
        SurvivalCurve.Of(rows).Steps.SequenceEqual(SurvivalCurve.Of(rows.Reverse()).Steps)).QuickCheckThrowOnFailure();

    [Fact]
    public void Are_the_same_from_counts_as_from_people() => Prop.ForAll(Counts, rows =>
        SurvivalCurve.Of(rows).Steps.SequenceEqual(SurvivalCurve.Of(rows.SelectMany(People)).Steps)).QuickCheckThrowOnFailure();

    [Fact]
    public void Are_plain_shares_while_nobody_is_lost() => Prop.ForAll(Counts, rows =>
    {
        var seen = rows.Select(r => new Durations(r.Days, r.Events, 0)).ToArray();
        var all = seen.Sum(r => r.Events);
        return SurvivalCurve.Of(seen).Steps.All(s => Math.Abs(s.Share - (double)seen.Where(r => r.Days > s.Day).Sum(r => r.Events) / all) < 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_the_same_group_twice_do_not_differ() => Prop.ForAll(Counts, rows =>
        LogRank.Of(rows, rows) is not { } test || test.ChiSquare < 1e-9 && test.P > 0.999).QuickCheckThrowOnFailure();

    private static IEnumerable<Durations> People(Durations row) =>
        Enumerable.Repeat(new Durations(row.Days, 1, 0), (int)row.Events).Concat(Enumerable.Repeat(new Durations(row.Days, 0, 1), (int)row.Censored));
}
