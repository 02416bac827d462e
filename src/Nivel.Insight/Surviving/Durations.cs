namespace Nivel.Insight.Surviving;

/// <summary>How many people were followed for exactly so many days, and how that ended: counts, so that no person is needed.</summary>
/// <remarks>Day 0 is the day from which one counts. Whoever is censored on a day was still there when that day's events happened.</remarks>
/// <param name="Days">Whole days from the start, 0 or more.</param>
/// <param name="Events">How many reached the event (for instance got work) on that day.</param>
/// <param name="Censored">How many were last seen on that day without the event.</param>
/// <exception cref="ArgumentOutOfRangeException">Any of the three is negative.</exception>
public readonly record struct Durations(int Days, long Events, long Censored)
{
    /// <summary>Whole days from the start.</summary>
    public int Days { get; } = Days >= 0 ? Days : throw new ArgumentOutOfRangeException(nameof(Days), "Nobody is followed for less than no day.");

    /// <summary>How many reached the event on that day.</summary>
    public long Events { get; } = Events >= 0 ? Events : throw new ArgumentOutOfRangeException(nameof(Events), "A count is not negative.");

    /// <summary>How many were last seen on that day without the event.</summary>
    public long Censored { get; } = Censored >= 0 ? Censored : throw new ArgumentOutOfRangeException(nameof(Censored), "A count is not negative.");

    /// <summary>Everybody whose following ended on that day.</summary>
    public long People => Events + Censored;

    /// <summary>One row for each day in order of days, the counts of equal days added; rows without people fall away.</summary>
    public static IReadOnlyList<Durations> Merged(IEnumerable<Durations> rows)
    {
        var days = new SortedDictionary<int, Durations>();
        foreach (var row in rows)
            if (row.People > 0)
                days[row.Days] = days.TryGetValue(row.Days, out var same) ? same.With(row) : row;
        return [.. days.Values];
    }

    private Durations With(Durations more) => new(Days, checked(Events + more.Events), checked(Censored + more.Censored));
}
