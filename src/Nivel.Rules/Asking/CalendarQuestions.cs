namespace Nivel.Rules.Asking;

/// <summary>Days and time limits.</summary>
internal static class CalendarQuestions
{
    private const string Limits = "150/1930 § 3";

    internal static IReadOnlyList<Question> All { get; } =
    [
        new("add-months", "the day with the same number so many months later, and the first working day from it on", """{"from":"2024-08-31","months":6}""", Months),
        new("weekday-holidays", "days off of a year that fall on Monday to Friday, the two eves included", """{"year":2025}""", Holidays),
        new("working-days", "the day on which so many working days have passed", """{"from":"2026-06-08","days":10,"calendar":"strict"}""", Working),
    ];

    private static Reply Months(Asked asked)
    {
        var from = asked.Day("from");
        var months = asked.Has("months_back") ? -asked.Count("months_back") : asked.Count("months");
        if (Math.Abs(months) > 1200) throw new BadFieldException("months", "at most 1,200 months are counted");
        var on = FinnishCalendar.AddMonths(from, months);
        if (on.Year is < FinnishCalendar.FirstYear or > FinnishCalendar.LastYear) throw new BadFieldException("months", "the result is outside the years that the calendar knows (2000–2199)");
        var next = FinnishCalendar.NextWorkingDay(on);
        return new([("on", on), ("next_working_day", next)],
        [
            Step.Given("from", $"{from:yyyy-MM-dd}"), Step.Given("months", $"{months}"),
            new("month-end-on", $"{on:yyyy-MM-dd}", months < 0 ? "C-09" : "C-08", months < 0 ? "150/1930 § 4" : Limits, Confidence.Statute),
            new("next-working-day", $"{next:yyyy-MM-dd}", "C-10", "150/1930 § 5", Confidence.Statute),
        ], []);
    }

    private static Reply Holidays(Asked asked)
    {
        var year = asked.Count("year");
        if (year is < FinnishCalendar.FirstYear or > FinnishCalendar.LastYear) throw new BadFieldException("year", "a year of 2000–2199 is wanted");
        var days = FinnishCalendar.WeekdaysOff(year);
        return new([("dates", days)],
        [
            new("holidays-by", "652/2023, 388/1937, 272/1944", "C-01", "652/2023 ch. 1 § 6", Confidence.Statute),
            new("weekdays-off", $"{days.Count}", "C-06", "Almanac Office, counts of weekday holidays", Confidence.OfficialBody),
        ], []);
    }

    private static Reply Working(Asked asked)
    {
        var (from, days, reading) = (asked.Day("from"), asked.Count("days"), asked.Calendar());
        if (days > 5000) throw new BadFieldException("days", "at most 5,000 working days are counted");
        var on = FinnishCalendar.AddWorkingDays(from, days, reading);
        Step[] steps = [Step.Given("from", $"{from:yyyy-MM-dd}"), Statutory.CountingOfDays.Reading(reading), new("start-day-not-counted", $"{on:yyyy-MM-dd}", "C-07", "150/1930 § 2", Confidence.Statute)];
        return Reply.Of(new Worked<DateOnly>(on, steps), ("on", on));
    }
}
