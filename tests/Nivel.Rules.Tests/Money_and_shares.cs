using FsCheck;
using FsCheck.Fluent;

namespace Nivel.Rules.Tests;

public class Money_and_shares
{
    [Theory]
    [InlineData("55.815", 5582), InlineData("55.8149", 5581), InlineData("-55.815", -5582), InlineData("0.005", 1), InlineData("0", 0)]
    public void An_amount_is_rounded_half_up_to_cents(string amount, long cents) =>
        Euros.From(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).Cents.ShouldBe(cents);

    [Theory]
    [InlineData("1234.56", 123456), InlineData("-0.05", -5), InlineData("7", 700), InlineData("92233720368547758.07", long.MaxValue)]
    public void The_invariant_form_is_read(string text, long cents) => Euros.Parse(text).Cents.ShouldBe(cents);

    [Theory]
    [InlineData(null), InlineData(""), InlineData("12,50"), InlineData("1 000.00"), InlineData("1.005"), InlineData("€5"), InlineData("1e3"), InlineData("92233720368547758.08"), InlineData("NaN")]
    public void Other_forms_are_not_guessed_at(string? text) => Euros.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void Printing_and_reading_are_inverse() =>
        Prop.ForAll(Any.Euros, money => Euros.Parse(money.ToString()) == money && Euros.From(money.Amount) == money).QuickCheckThrowOnFailure();

    [Fact]
    public void Sums_are_exact() =>
        Prop.ForAll(Any.Euros, Any.Euros, (a, b) => (a + b).Cents == a.Cents + b.Cents && a + b - b == a && (a < b) == (b > a)).QuickCheckThrowOnFailure();

    [Fact]
    public void Too_much_money_throws_instead_of_wrapping()
    {
        Should.Throw<OverflowException>(() => new Euros(long.MaxValue) + new Euros(1));
        Should.Throw<OverflowException>(() => new Euros(long.MinValue) - new Euros(1));
        Should.Throw<OverflowException>(() => new Euros(long.MaxValue) * 2);
        Should.Throw<OverflowException>(() => Euros.From(decimal.MaxValue));
    }

    [Fact]
    public void A_share_of_nothing_is_unknown_and_not_zero()
    {
        Percent.Ratio(0, 0).ShouldBeNull();
        Percent.Ratio(1, 4)!.Value.Value.ShouldBe(25m);
    }

    [Fact]
    public void Ten_percent_of_a_daily_allowance_is_rounded_once() =>
        new Percent(10).Of(Euros.Parse("37.21")).ShouldBe(Euros.Parse("3.72"));

    [Fact]
    public void Months_are_read_compared_and_counted()
    {
        var month = Month.Parse("2025-02");
        (month.First, month.Last, month.Next).ShouldBe((new DateOnly(2025, 2, 1), new DateOnly(2025, 2, 28), new Month(2025, 3)));
        (new Month(2025, 12).Next, new Month(2025, 1).AddMonths(-1)).ShouldBe((new Month(2026, 1), new Month(2024, 12)));
        (month < month.Next).ShouldBeTrue();
        new Month(2024, 11).MonthsUntil(month).ShouldBe(3);
        month.ToString().ShouldBe("2025-02");
    }

    [Theory]
    [InlineData("2025-13"), InlineData("2025-2"), InlineData("25-02"), InlineData("2025-02-01"), InlineData(""), InlineData("0000-01")]
    public void What_is_not_a_month_is_refused(string text)
    {
        Month.TryParse(text, out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => Month.Parse(text));
    }

    [Theory]
    [InlineData(2025, 0), InlineData(2025, 13), InlineData(0, 1)]
    public void A_month_that_does_not_exist_cannot_be_made(int year, int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Month(year, number));
}
