using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Figures;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;
using static Nivel.Insight.Tests.Lives;

namespace Nivel.Insight.Tests;

public sealed class Figures_of_a_town
{
    private static readonly DateOnly Late = new(2040, 1, 1);

    [Theory]
    [InlineData(Division.Whole)]
    [InlineData(Division.Place)]
    [InlineData(Division.Age)]
    [InlineData(Division.Language)]
    [InlineData(Division.Coach)]
    [InlineData(Division.Sex)]
    [InlineData(Division.Phase)]
    public void Are_the_same_as_counting_each_person_by_the_rules(Division by) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(AnyTown.ToArbitrary(), town =>
    {
        var scope = new Scope(1, new(2022, 3), new(2024, 8), by, Late);
        using var store = Built(town);
        var counted = FigureBook.Of(store, scope).ToDictionary(f => (f.Indicator, f.Month, f.Group));
        foreach (var told in Reference.Of(town, scope).Where(f => scope.Takes(Indicator.Find(f.Indicator)!)))
            (counted.TryGetValue((told.Indicator, told.Month, told.Group), out var found) ? Nothing(found) : Nothing(told with { Value = 0, Of = 0 })).ShouldBe(Nothing(told));
    }));

    // A group in which nothing happened has a row in one way of counting and none in the other: both say nothing.
    private static Figure Nothing(Figure figure) => figure is { Value: null or 0, Of: null or 0 } ? figure with { Value = null, Of = null } : figure;

    [Fact]
    public void Of_groups_add_up_to_the_whole() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(15), Prop.ForAll(AnyTown.ToArbitrary(), town =>
    {
        using var store = Built(town);
        var whole = FigureBook.Of(store, new(1, new(2022, 3), new(2024, 8), Division.Whole, Late)).ToDictionary(f => (f.Indicator, f.Month));
        foreach (var by in new[] { Division.Place, Division.Age, Division.Language, Division.Sex, Division.Phase, Division.Team, Division.Coach })
            foreach (var same in FigureBook.Of(store, new(1, new(2022, 3), new(2024, 8), by, Late)).Where(f => f.Of is null).GroupBy(f => (f.Indicator, f.Month)))
                same.Sum(f => f.Value).ShouldBe(whole[same.Key].Value, $"{same.Key} by {by}");
    }));

    [Fact]
    public void An_unripe_cohort_is_not_shown()
    {
        using var store = Built([One(Out("2024-01-10"), Out("2023-01-01", "2023-02-01"))]);
        var figures = FigureBook.Of(store, new(1, new(2024, 1), new(2024, 1), Division.Whole, new(2024, 5, 1)));
        figures.Select(f => f.Indicator).ShouldContain("flow-3");
        figures.Select(f => f.Indicator).ShouldNotContain("flow-6");
        FigureBook.Of(store, new(1, new(2024, 1), new(2024, 1), Division.Whole, new(2024, 4, 30))).Select(f => f.Indicator).ShouldNotContain("flow-3");
    }

    [Fact]
    public void The_middle_duration_counts_from_the_first_day_of_the_run()
    {
        using var store = Built([One(Out("2024-01-01")), One(Out("2024-01-11")), One(Out("2023-12-31"))]);
        FigureBook.Of(store, new(1, new(2024, 1), new(2024, 1), Division.Whole, Late)).Single(f => f.Indicator == "duration").Value.ShouldBe(31);
    }

    [Fact]
    public void Nobody_to_count_of_is_unknown_and_not_zero()
    {
        using var store = Built([]);
        FigureBook.Of(store, new(1, new(2024, 1), new(2024, 1), Division.Whole, Late)).Single(f => f.Indicator == "activation-rate").Value.ShouldBeNull();
    }

    [Fact]
    public void Every_indicator_has_a_figure_for_the_whole_area()
    {
        using var store = Built([One(Out("2024-01-01", "2024-03-01", 1))]);
        FigureBook.Of(store, new(1, new(2024, 3), new(2024, 3), Division.Whole, Late)).Select(f => f.Indicator).ShouldBe(Indicator.All.Where(i => i.Guard == i).Select(i => i.Code), "a rate of the labour force needs the register, which the store does not have");
    }

    internal static InsightStore Built(IReadOnlyList<PersonFacts> town)
    {
        var store = InsightStore.Create(null);
        store.Add(town);
        return store;
    }
}
