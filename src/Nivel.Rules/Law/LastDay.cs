namespace Nivel.Rules;

/// <summary>The last day for doing something at an authority.</summary>
/// <param name="On">The day as the law gives it.</param>
public readonly record struct LastDay(DateOnly On)
{
    private const string Source = "150/1930 § 5";

    /// <summary>The day so many months later, by the principles of 150/1930 § 3.</summary>
    public static LastDay MonthsAfter(DateOnly from, int months) => new(FinnishCalendar.AddMonths(from, months));

    /// <summary>The day itself when an authority can be reached on it, otherwise the first following day when it can.</summary>
    /// <remarks>Saturday 28.2.2026 → Monday 2.3.2026 (150/1930 § 5).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public DateOnly MovedTo => FinnishCalendar.NextWorkingDay(On);

    /// <summary>The line of working that tells the day after moving.</summary>
    internal Step Moved => new("may-still-be-done-on", Plain.Of(MovedTo), "C-10", Source, Confidence.Statute);
}
