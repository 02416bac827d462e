using System.Globalization;

namespace Nivel.Rules;

/// <summary>A calendar month (kuukausi), the unit of statistics and invoices.</summary>
/// <param name="Year">1–9999.</param>
/// <param name="Number">1 (January) – 12 (December).</param>
/// <exception cref="ArgumentOutOfRangeException">Year or number is outside its range.</exception>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    /// <summary>The year, 1–9999.</summary>
    public int Year { get; private init; } = Year is >= 1 and <= 9999 ? Year : throw new ArgumentOutOfRangeException(nameof(Year), Year, "A year is 1–9999.");

    /// <summary>The number in the year, 1–12.</summary>
    public int Number { get; private init; } = Number is >= 1 and <= 12 ? Number : throw new ArgumentOutOfRangeException(nameof(Number), Number, "A month is 1–12.");

    /// <summary>The month that the day is in.</summary>
    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The first day.</summary>
    public DateOnly First => new(Year, Number, 1);

    /// <summary>The last day: 28, 29, 30 or 31.</summary>
    public DateOnly Last => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    /// <summary>All days of the month.</summary>
    public Days Days => Days.Of(First, Last);

    /// <summary>The month after this one.</summary>
    public Month Next => AddMonths(1);

    /// <summary>The month that comes so many months later, or earlier when negative.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 1–9999.</exception>
    public Month AddMonths(int months) => Of(First.AddMonths(months));

    /// <summary>How many months later the other month is; negative when it is earlier, 0 when the same.</summary>
    public int MonthsUntil(Month other) => (other.Year - Year) * 12 + other.Number - Number;

    /// <summary>Reads "2025-02" and nothing else.</summary>
    /// <exception cref="FormatException">The text is not a month in this form.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException("A month is written 2025-02.");

    /// <summary>Reads "2025-02" and nothing else; false for null, other forms and months that do not exist.</summary>
    public static bool TryParse(string? text, out Month month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first);
        month = read ? Of(first) : default;
        return read;
    }

    /// <summary>Earlier months come first.</summary>
    public int CompareTo(Month other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>Earlier than.</summary>
    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    /// <summary>Earlier than or the same.</summary>
    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    /// <summary>Later than or the same.</summary>
    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    /// <summary>"2025-02", the form that <see cref="Parse"/> reads.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
