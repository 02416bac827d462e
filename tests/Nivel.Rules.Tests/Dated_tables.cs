namespace Nivel.Rules.Tests;

public class Dated_tables
{
    private sealed record Cap(Days InForce, int Euros) : DatedTerms(InForce, "T-1", "a test", Confidence.Statute);

    private static readonly InForce<Cap> Caps = new(
        new Cap(Days.From(new(2025, 1, 1)), 200),
        new Cap(Days.Of(new(2020, 1, 1), new(2024, 12, 31)), 100));

    [Theory]
    [InlineData("2020-01-01", 100), InlineData("2024-12-31", 100), InlineData("2025-01-01", 200), InlineData("2099-01-01", 200)]
    public void The_row_in_force_on_the_day_is_found(string day, int euros) => Caps.On(DateOnly.Parse(day, null)).Euros.ShouldBe(euros);

    [Fact]
    public void A_day_before_the_first_row_has_none()
    {
        Caps.FindOn(new(2019, 12, 31)).ShouldBeNull();
        Should.Throw<NotInForceException>(() => Caps.On(new(2019, 12, 31)));
    }

    [Fact]
    public void Two_rows_for_one_day_cannot_be_written() =>
        Should.Throw<ArgumentException>(() => new InForce<Cap>(new Cap(Days.From(new(2020, 1, 1)), 1), new Cap(Days.From(new(2021, 1, 1)), 2)));

    [Fact]
    public void The_check_of_tables_notices_a_gap_and_a_closed_end()
    {
        Should.Throw<ShouldAssertException>(() => new InForce<Cap>(
            new Cap(Days.Of(new(2020, 1, 1), new(2024, 12, 30)), 1), new Cap(Days.From(new(2025, 1, 1)), 2)).ShouldHaveNoGapsAndNoOverlaps());
        Should.Throw<ShouldAssertException>(() => new InForce<Cap>(new Cap(Days.Single(new(2020, 1, 1)), 1)).ShouldHaveNoGapsAndNoOverlaps());
        Caps.ShouldHaveNoGapsAndNoOverlaps();
    }
}
