using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Studies;

namespace Nivel.Insight.Tests.Studies;

public sealed class What_printed_pilots_allow_to_say
{
    // Figures of ../shared/reference/pilot-results.csv: the job-search trial in employment of 2021.
    private static readonly PilotFigure[] Trial =
    [
        new("participants_hired", 20, "persons"), new("job_transitions_low", 55, "percent"), new("job_transitions_high", 59, "percent"), new("comparison_pori_coaching_2021_01_08", 11, "percent"), new("cost_per_person", 2950, "eur"),
    ];

    [Fact]
    public void Eleven_of_twenty_are_told_with_how_little_that_pins_down() =>
        PilotReading.Of(Trial).First(s => s.Code == "share-with-interval").Facts.ShouldBe([11, 20, 55, 34, 74]);

    [Fact]
    public void No_number_of_twenty_people_makes_59_per_cent() =>
        PilotReading.Of(Trial).Single(s => s.Code == "impossible-share").Facts.ShouldBe([59, 20]);

    [Fact]
    public void Eleven_per_cent_elsewhere_is_no_comparison_group() =>
        PilotReading.Of(Trial).Single(s => s.Code == "comparison-of-others").Facts.ShouldBe([11]);

    [Fact]
    public void The_price_of_a_result_is_a_price_of_what_happened() =>
        PilotReading.Of(Trial).Single(s => s.Code == "cost-per-result").Facts.ShouldBe([2950, 5000, 5364]);

    [Fact]
    public void The_word_effect_is_never_among_them() =>
        PilotReading.Of(Trial).Select(s => s.Code).ShouldNotContain("effect");

    [Fact]
    public void Results_without_people_and_more_results_than_people_are_named()
    {
        PilotReading.Of([new("employed", 5, "persons")]).Select(s => s.Code).ShouldBe(["people-not-told", "nothing-beside"]);
        PilotReading.Of([new("participants", 4, "persons"), new("employed", 5, "persons")]).Select(s => s.Code).ShouldBe(["more-than-people", "nothing-beside"]);
    }

    [Fact]
    public void Every_true_count_is_among_the_possible_ones() => Prop.ForAll(
        (from people in Gen.Choose(1, 300) from yes in Gen.Choose(0, people) select (people, yes)).ToArbitrary(),
        told => PilotReading.Possible(Math.Round(100m * told.yes / told.people, 0, MidpointRounding.AwayFromZero), told.people).Contains(told.yes)).QuickCheckThrowOnFailure();
}
