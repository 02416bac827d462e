using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Paths;
using Nivel.Insight.Spells;
using Nivel.Rules;
using static Nivel.Insight.Tests.Lives;

namespace Nivel.Insight.Tests;

public sealed class Paths_of_a_town
{
    private static readonly DateOnly Late = new(2026, 1, 1);
    private static readonly Days Ever = Days.Of(new(2020, 1, 1), new(2030, 1, 1));

    [Fact]
    public void Lead_from_a_phase_to_the_next_and_out_by_the_reason_of_the_end()
    {
        var one = One() with { Search = new(Day("2024-01-01"), Day("2024-06-30")), SearchEnd = 1, Phases = [new(Day("2024-01-01"), 'K'), new(Day("2024-02-01"), 'O')] };
        using var store = Figures_of_a_town.Built([one]);
        PathJoints.OfPhases(store, 1, Ever).ShouldBe([new(Phase('K'), Phase('O'), 1, 31), new(Phase('O'), new(StationKind.Exit, 1), 1, 151)]);
    }

    [Fact]
    public void Do_not_count_a_phase_that_somebody_is_still_in()
    {
        using var store = Figures_of_a_town.Built([One() with { Search = new(Day("2024-01-01"), null), Phases = [new(Day("2024-01-01"), 'K')] }]);
        PathJoints.OfPhases(store, 1, Ever).ShouldBeEmpty();
    }

    [Fact]
    public void Lead_from_a_service_to_what_begins_first_within_a_quarter_of_a_year()
    {
        var one = One().With(In("2024-01-01", "2024-01-31", kind: 2), In("2024-02-10", "2024-03-31", kind: 3)) with { Placements = [new(Run("2024-03-01", null), 1)] };
        using var store = Figures_of_a_town.Built([one]);
        var joints = PathJoints.OfServices(store, 1, Ever, Late);
        joints.Single(j => j.From.Code == 2).ShouldBe(new(new(StationKind.Service, 2, 7), new(StationKind.Service, 3, 7), 1, 10));
        joints.Single(j => j.From.Code == 3).To.Kind.ShouldBe(StationKind.Nothing);
    }

    [Fact]
    public void Say_nothing_of_a_service_that_ended_too_lately_to_know()
    {
        using var store = Figures_of_a_town.Built([One().With(In("2024-01-01", "2024-01-31"))]);
        PathJoints.OfServices(store, 1, Ever, Day("2024-05-01")).ShouldBeEmpty();
        PathJoints.OfServices(store, 1, Ever, Day("2024-05-02")).Count.ShouldBe(1);
    }

    [Fact]
    public void Count_every_ended_service_once() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(AnyTown.ToArbitrary(), town =>
    {
        using var store = Figures_of_a_town.Built(town);
        var ended = town.Where(p => p.Traits.Area == 1).SelectMany(p => Derive.Rows(p)).Count(r => r.Kind == SpellKind.Service && r.Ends is not null);
        PathJoints.OfServices(store, 1, Ever, new(2040, 1, 1)).Sum(j => j.Times).ShouldBe(ended);
    }));

    [Fact]
    public void Show_a_cohort_month_by_month_and_only_as_far_as_all_were_followed()
    {
        using var store = Figures_of_a_town.Built([One(Out("2024-01-10", "2024-02-15")), One(Out("2024-01-31", null))]);
        var row = CohortTable.Of(store, 1, new(2024, 1), new(2024, 1), Day("2024-05-01")).Single();
        (row.Persons, row.ShareAfter(1), row.ShareAfter(2), row.ShareAfter(3), row.ShareAfter(4)).ShouldBe((2, 100m, 50m, 50m, null));
    }

    [Fact]
    public void Cohorts_only_shrink_and_agree_with_the_flow_indicators() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(AnyTown.ToArbitrary(), town =>
    {
        using var store = Figures_of_a_town.Built(town);
        var (from, to) = (new Month(2022, 3), new Month(2023, 8));
        var flows = Nivel.Insight.Figures.FigureBook.Of(store, new(1, from, to, Nivel.Insight.Figures.Division.Whole, Late)).ToDictionary(f => (f.Indicator, f.Month), f => f.Value);
        foreach (var row in CohortTable.Of(store, 1, from, to, Late))
        {
            row.Remaining.OfType<long>().ShouldBe(row.Remaining.OfType<long>().OrderDescending());
            foreach (var months in (int[])[3, 6, 12]) row.ShareAfter(months).ShouldBe(flows[($"flow-{months}", row.Begun)]);
        }
    }));

    private static DateOnly Day(string day) => DateOnly.Parse(day, null);

    private static Station Phase(char letter) => new(StationKind.Phase, letter);
}
