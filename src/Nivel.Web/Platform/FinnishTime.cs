using System.Globalization;

namespace Nivel.Web.Platform;

/// <summary>The day and the clock as people in Finland see them. In UTC it is still yesterday for two or three hours every night.</summary>
public static class FinnishTime
{
    public static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    extension(TimeProvider clock)
    {
        public DateOnly Today => clock.GetUtcNow().InFinland().Day;
        public DateTimeOffset Now => clock.GetUtcNow();
    }

    extension(DateTimeOffset instant)
    {
        public DateTimeOffset InHelsinki => TimeZoneInfo.ConvertTime(instant, Helsinki);

        public (DateOnly Day, TimeOnly Time) InFinland()
        {
            var local = instant.InHelsinki;
            return (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        }
    }

    /// <summary>The instant of a wall-clock time; a time that the spring change skips moves one hour forward.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (Helsinki.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, Helsinki.GetUtcOffset(local)).ToUniversalTime();
    }

    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>Weekday and date as screens.md writes them: "to 12.3." or "to 12.3.2026" when the year is not this one.</summary>
    public static string Spoken(DateOnly day, DateOnly today)
    {
        var culture = CultureInfo.CurrentUICulture;
        var weekday = culture.DateTimeFormat.GetAbbreviatedDayName(day.DayOfWeek);
        var date = culture.TwoLetterISOLanguageName == "en"
            ? day.ToString(day.Year == today.Year ? "d MMM" : "d MMM yyyy", culture)
            : day.ToString(day.Year == today.Year ? "d.M." : "d.M.yyyy", culture);
        return $"{weekday} {date}";
    }
}
