namespace Nivel.Rules;

public static partial class FinnishCalendar
{
    /// <summary>True when the day is an arkipäivä in the chosen reading.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static bool IsWorkingDay(DateOnly day, WorkingDays reading) =>
        !IsHoliday(day)
        && day.DayOfWeek != DayOfWeek.Sunday
        && (day.DayOfWeek != DayOfWeek.Saturday || reading == WorkingDays.SaturdaysToo)
        && !(reading == WorkingDays.EvesOff && IsEve(day));

    /// <summary>The day on which so many working days have passed; the start day itself is not counted (150/1930 § 2).</summary>
    /// <remarks>Friday 20.5.2022 + 5 = Monday 30.5.2022, for Thursday 26.5. was Ascension Day. 0 gives the start day.</remarks>
    /// <param name="from">The day that sets the clock running.</param>
    /// <param name="count">0 or more.</param>
    /// <param name="reading">Which days count.</param>
    /// <exception cref="ArgumentOutOfRangeException">Count is negative, or a year is outside 2000–2199.</exception>
    public static DateOnly AddWorkingDays(DateOnly from, int count, WorkingDays reading)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var day = from;
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day, reading)) count--;
        }
        return day;
    }

    /// <summary>How many working days come after one day and up to another, the latter included: the inverse of <see cref="AddWorkingDays"/>.</summary>
    /// <remarks>Negative when the other day is earlier. Five working days are left from Friday 20.5.2022 to Monday 30.5.2022.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 2000–2199.</exception>
    public static int WorkingDaysBetween(DateOnly from, DateOnly to, WorkingDays reading)
    {
        if (to < from) return -WorkingDaysBetween(to, from, reading);
        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day, reading)) count++;
        }
        return count;
    }

    /// <summary>The day with the same number so many months later, or the last day of that month when it has no such day (150/1930 § 3).</summary>
    /// <remarks>31.8.2024 + 6 months = 28.2.2025. Negative counts back by the same principle (§ 4).</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The result is outside the years 1–9999.</exception>
    public static DateOnly AddMonths(DateOnly from, int months) => from.AddMonths(months);

    /// <summary>Full months from one day to another by the same reading of a month; 0 when the other is not later.</summary>
    /// <remarks>31.8.2024 to 28.2.2025 is six.</remarks>
    public static int FullMonths(DateOnly from, DateOnly until)
    {
        var months = (until.Year - from.Year) * 12 + until.Month - from.Month;
        return Math.Max(0, AddMonths(from, months) > until ? months - 1 : months);
    }

    /// <summary>The day itself when an authority can be reached on it, otherwise the first following day when it can (150/1930 § 5).</summary>
    /// <remarks>Saturdays, Sundays, public holidays, Midsummer Eve and Christmas Eve move the last day forward.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day, WorkingDays.EvesOff)) day = day.AddDays(1);
        return day;
    }
}
