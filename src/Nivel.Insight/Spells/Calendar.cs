using System.Collections.Concurrent;
using Nivel.Rules;
using Nivel.Rules.Unemployment;

namespace Nivel.Insight.Spells;

/// <summary>Months as whole numbers, and the day of each month on which persons are counted (S-02).</summary>
public static class Calendar
{
    /// <summary>The number of a month that never comes: the end of an open run.</summary>
    public const int Never = short.MaxValue;

    private static readonly ConcurrentDictionary<Month, DateOnly> Counted = [];

    /// <summary>The calculation day: the last working day of the month; the last day where the calendar of holidays does not reach, as in a date typed wrong.</summary>
    public static DateOnly CountedOn(Month month) => Counted.GetOrAdd(month, m =>
        m.Year is >= FinnishCalendar.FirstYear and <= FinnishCalendar.LastYear ? CalculationDay.Of(m).Answer : m.Last);

    /// <summary>Months since year 0.</summary>
    public static int Number(Month month) => month.Year * 12 + month.Number - 1;

    /// <summary>The month of a number.</summary>
    public static Month Of(int number) => new(number / 12, number % 12 + 1);

    /// <summary>The first month on whose calculation day a run that begins on the day is counted.</summary>
    public static int Enters(DateOnly begins) => Number(Month.Of(begins)) + (begins > CountedOn(Month.Of(begins)) ? 1 : 0);

    /// <summary>The first month on whose calculation day a run that ends on the day is no longer counted.</summary>
    public static int Leaves(DateOnly? ends) => ends is { } last ? Enters(last.AddDays(1)) : Never;
}
