using Nivel.Rules.Unemployment;

namespace Nivel.Rules.Tests.Unemployment;

public class Figures_of_the_statistics
{
    [Theory]
    [InlineData(2025, 5, "2025-05-30"), InlineData(2025, 6, "2025-06-30"), InlineData(2025, 8, "2025-08-29"), InlineData(2026, 12, "2026-12-31"), InlineData(2029, 3, "2029-03-29")]
    public void The_calculation_day_is_the_last_working_day(int year, int month, string day) => CalculationDay.Of(new(year, month)).Answer.ShouldBe(DateOnly.Parse(day, null));

    [Fact]
    public void Structural_unemployment_is_the_sum_of_four_groups_and_warns_of_two()
    {
        var worked = StructuralUnemployment.Of(100, 10, 20, 5);
        worked.Answer.ShouldBe(135);
        worked.Warnings.Select(warning => warning.RuleId).ShouldBe(["S-06", "S-07"]);
        Should.Throw<ArgumentException>(() => StructuralUnemployment.Of(-1, 0, 0, 0));
        Should.Throw<OverflowException>(() => StructuralUnemployment.Of(int.MaxValue, 1, 0, 0));
    }

    [Fact]
    public void The_flow_is_the_share_of_spells_still_running_and_is_not_told_too_early()
    {
        UnemploymentSpell[] spells = [new(Days.From(new(2025, 1, 10)), ["a"]), new(Days.Of(new(2025, 1, 20), new(2025, 2, 20)), ["b"]), new(Days.From(new(2025, 2, 1)), ["c"])];
        FlowIntoProlongedUnemployment.Of(new(2025, 1), 3, spells, new(2025, 4, 30)).Answer.ShouldBe(new Percent(50m));
        FlowIntoProlongedUnemployment.Of(new(2025, 1), 3, spells, new(2025, 4, 29)).Answer.ShouldBeNull();
        FlowIntoProlongedUnemployment.Of(new(2024, 1), 3, spells, new(2025, 4, 30)).Answer.ShouldBeNull();
    }
}
