namespace Nivel.Rules;

/// <summary>The clock of a promised response time (vasteaika): so many working days after the day of receipt.</summary>
/// <param name="ReceivedOn">The Finnish day on which the matter came in; it is not counted.</param>
/// <param name="PromisedWorkingDays">What was promised, 0 or more; 0 means the same day.</param>
/// <param name="Reading">Which days count.</param>
/// <exception cref="ArgumentOutOfRangeException">The promise is negative.</exception>
public readonly record struct ResponseClock(DateOnly ReceivedOn, int PromisedWorkingDays, WorkingDays Reading)
{
    /// <summary>What was promised, in working days.</summary>
    public int PromisedWorkingDays { get; private init; } = PromisedWorkingDays >= 0
        ? PromisedWorkingDays
        : throw new ArgumentOutOfRangeException(nameof(PromisedWorkingDays), PromisedWorkingDays, "A promise is 0 working days or more.");

    /// <summary>The clock of a matter that came in at an instant; the zone decides which day that was.</summary>
    /// <remarks>23:30 UTC is already the next day in Helsinki.</remarks>
    public static ResponseClock From(DateTimeOffset receivedAt, TimeZoneInfo zone, int promisedWorkingDays, WorkingDays reading) =>
        new(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(receivedAt, zone).DateTime), promisedWorkingDays, reading);

    /// <summary>The last day on which an answer is in time.</summary>
    public DateOnly DueOn => FinnishCalendar.AddWorkingDays(ReceivedOn, PromisedWorkingDays, Reading);

    /// <summary>The first instant, in UTC, at which an answer is late: the midnight that ends <see cref="DueOn"/> in the zone.</summary>
    public DateTimeOffset LateAt(TimeZoneInfo zone)
    {
        var midnight = DueOn.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, zone.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>True when the promise was broken: the answer came after the due day, or the day is past and none has come.</summary>
    /// <param name="answeredOn">The day of the answer; null while there is none.</param>
    /// <param name="today">The day of asking.</param>
    public bool IsBroken(DateOnly? answeredOn, DateOnly today) => (answeredOn ?? today) > DueOn;

    /// <summary>Working days left on the day: 0 on the due day, negative after it.</summary>
    public int WorkingDaysLeft(DateOnly today) => FinnishCalendar.WorkingDaysBetween(today, DueOn, Reading);
}
