namespace Nivel.Rules;

/// <summary>An unbroken run of calendar days (jakso); both ends belong to it and the end may be open.</summary>
/// <remarks>
/// Decision: inclusive at both ends, because every Finnish decision letter says "1.3.–31.3." and means both.
/// The default value is 1.1.0001 without end; it is never a meaningful run.
/// </remarks>
/// <param name="First">The first day that belongs to the run.</param>
/// <param name="Last">The last day that belongs to the run; null while the end is not known.</param>
/// <exception cref="ArgumentException"><paramref name="Last"/> is before <paramref name="First"/>.</exception>
public readonly record struct Days(DateOnly First, DateOnly? Last)
{
    /// <summary>The first day that belongs to the run.</summary>
    public DateOnly First { get; private init; } = First;

    /// <summary>The last day that belongs to the run; null while the end is not known.</summary>
    public DateOnly? Last { get; private init; } = Last is { } last && last < First
        ? throw new ArgumentException($"A run of days cannot end ({last:yyyy-MM-dd}) before it begins ({First:yyyy-MM-dd}).", nameof(Last))
        : Last;

    /// <summary>The run that begins on a day and has no known end.</summary>
    public static Days From(DateOnly first) => new(first, null);

    /// <summary>The run from one day to another, both included; throws <see cref="ArgumentException"/> when they are in the wrong order.</summary>
    public static Days Of(DateOnly first, DateOnly last) => new(first, last);

    /// <summary>The run of exactly one day.</summary>
    public static Days Single(DateOnly day) => new(day, day);

    /// <summary>True while no last day is known.</summary>
    public bool IsOpen => Last is null;

    /// <summary>How many days the run has, at least 1; null while the end is open.</summary>
    public int? Count => Last is { } last ? last.DayNumber - First.DayNumber + 1 : null;

    /// <summary>True when the day belongs to the run; the first and the last day do.</summary>
    public bool Contain(DateOnly day) => First <= day && (Last is null || day <= Last);

    /// <summary>True when every day of the other run belongs to this one.</summary>
    public bool Contain(Days other) => First <= other.First && (Last is null || other.Last <= Last);

    /// <summary>True when the runs share at least one day.</summary>
    public bool Overlap(Days other) => First <= other.LastOrMax && other.First <= LastOrMax;

    /// <summary>The days that both runs have; null when they share none.</summary>
    public Days? Intersect(Days other)
    {
        if (!Overlap(other)) return null;
        var first = First > other.First ? First : other.First;
        return new Days(first, Last is null ? other.Last : other.Last is null || Last < other.Last ? Last : other.Last);
    }

    /// <summary>True when the other run begins on the day after this one ends, so that no day is missing between them.</summary>
    public bool Precede(Days other) => Last is { } last && last.DayNumber + 1 == other.First.DayNumber;

    /// <summary>How many days of the run have come by the end of the given day: 0 before it begins, at most <see cref="Count"/>.</summary>
    /// <remarks>1.–31.3. has 10 days until 10.3., and still 31 until 5.4.</remarks>
    public int CountUntil(DateOnly day) =>
        day < First ? 0 : (day < LastOrMax ? day : LastOrMax).DayNumber - First.DayNumber + 1;

    /// <summary>The same run ended on the given day; throws <see cref="ArgumentException"/> when that is before it begins.</summary>
    public Days EndOn(DateOnly last) => new(First, last);

    /// <summary>"2025-03-01/2025-03-31", or "2025-03-01/.." while open (ISO 8601-2); for data, not for people.</summary>
    public override string ToString() => $"{First:yyyy-MM-dd}/{(Last is { } last ? last.ToString("yyyy-MM-dd", null) : "..")}";

    private DateOnly LastOrMax => Last ?? DateOnly.MaxValue;
}
