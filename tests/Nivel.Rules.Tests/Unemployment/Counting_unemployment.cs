using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Nivel.Rules.Unemployment;

namespace Nivel.Rules.Tests.Unemployment;

public class Counting_unemployment
{
    private static readonly DateOnly Calculation = new(2025, 6, 30);

    [Theory]
    [InlineData("2024-06-30", true), InlineData("2024-07-01", false), InlineData("2020-01-01", true)]
    public void Long_term_is_a_year_without_a_break_exact_to_the_day(string since, bool longTerm) =>
        LongTermUnemployed.On(Calculation, Merged((since, null))).Answer.ShouldBe(longTerm);

    [Fact]
    public void A_break_of_one_day_starts_the_year_again_and_makes_the_person_comparable()
    {
        var spells = Merged(("2024-03-10", "2024-12-31"), ("2025-01-02", null));
        LongTermUnemployed.On(Calculation, spells).Answer.ShouldBeFalse();
        LongTermUnemployed.ComparableOn(Calculation, spells).Answer.ShouldBeTrue();
    }

    [Fact]
    public void Somebody_not_unemployed_on_the_day_is_neither()
    {
        var spells = Merged(("2023-01-01", "2025-06-29"));
        LongTermUnemployed.On(Calculation, spells).Answer.ShouldBeFalse();
        LongTermUnemployed.ComparableOn(Calculation, spells).Answer.ShouldBeFalse();
    }

    [Fact]
    public void The_long_term_unemployed_are_not_comparable_too() =>
        LongTermUnemployed.ComparableOn(Calculation, Merged(("2020-01-01", null))).Answer.ShouldBeFalse();

    [Fact]
    public void The_working_names_every_source() =>
        LongTermUnemployed.On(Calculation, Merged(("2024-01-01", "2024-12-31"), ("2025-01-01", null))).Steps
            .Single(step => step.Term == "sources").Value.ShouldBe("row-0, row-1");

    [Fact]
    public void The_definition_has_no_gaps() => LongTermUnemployed.Terms.ShouldHaveNoGapsAndNoOverlaps();

    [Fact]
    public void Merged_spells_have_the_same_days_stand_apart_and_do_not_depend_on_order() =>
        Prop.ForAll(Any.Days.Generator.ListOf().ToArbitrary(), runs =>
        {
            var pieces = runs.Select((run, n) => new SourcedDays(run, $"row-{n:000}")).ToList();
            var spells = UnemploymentSpells.Merge(pieces);
            var again = UnemploymentSpells.Merge(pieces.AsEnumerable().Reverse());
            return Any.DaysAround().All(day => spells.Any(spell => spell.Days.Contain(day)) == runs.Any(run => run.Contain(day)))
                && spells.Zip(spells.Skip(1)).All(pair => pair.First.Days.Last!.Value.AddDays(1) < pair.Second.Days.First)
                && spells.SelectMany(spell => spell.SourceIds).Order().SequenceEqual(pieces.Select(piece => piece.SourceId).Order())
                && spells.Select(spell => spell.Days).SequenceEqual(again.Select(spell => spell.Days));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_activation_rate_matches_the_published_figures()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("activation-rate"))
            (ActivationRate.Of(input.GetProperty("unemployed").GetInt32(), input.GetProperty("in_services").GetInt32()).Answer?.Value)
                .ShouldBe(expect.GetProperty("percent").GetString() is { } percent ? decimal.Parse(percent, CultureInfo.InvariantCulture) : null, name);
    }

    // Yearly averages 2006 and 2015, Statistics Finland.
    [Theory]
    [InlineData(247889, 86501, 25.9), InlineData(351872, 117789, 25.1), InlineData(0, 5, 100)]
    public void The_activation_rate_is_services_of_unemployed_and_services(int unemployed, int inServices, double percent) =>
        ActivationRate.Of(unemployed, inServices).Answer.ShouldBe(new Percent((decimal)percent));

    [Fact]
    public void Nobody_to_count_gives_no_rate() => ActivationRate.Of(0, 0).Answer.ShouldBeNull();

    private static IReadOnlyList<UnemploymentSpell> Merged(params (string First, string? Last)[] runs) =>
        UnemploymentSpells.Merge(runs.Select((run, n) =>
            new SourcedDays(new Days(DateOnly.Parse(run.First, null), run.Last is null ? null : DateOnly.Parse(run.Last, null)), $"row-{n}")));
}
