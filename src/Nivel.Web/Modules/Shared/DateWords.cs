using System.Globalization;

namespace Nivel.Web.Modules.Shared;

/// <summary>Days and times as people in Finland write them: "to 12.3.2026 klo 10.15", "tors 12.3.2026 kl. 10.15",
/// "Thu 12 March 2026 at 10.15". The instant is shown in Finnish time wherever the server stands.</summary>
public static class DateWords
{
    private static readonly TimeZoneInfo Finland = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static string Day(DateOnly day, CultureInfo language, bool weekday = false, bool year = true)
    {
        var english = language.TwoLetterISOLanguageName == "en";
        var date = day.ToString(english ? (year ? "d MMMM yyyy" : "d MMMM") : (year ? "d.M.yyyy" : "d.M."), language);
        return weekday ? $"{Weekday(day, language)} {date}" : date;
    }

    public static string Time(TimeOnly time, CultureInfo language) => language.TwoLetterISOLanguageName switch
    {
        "fi" => "klo " + Clock(time),
        "sv" => "kl. " + Clock(time),
        _ => "at " + Clock(time),
    };

    public static DateTimeOffset InFinland(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Finland);

    private static string Clock(TimeOnly time) => time.ToString("H.mm", CultureInfo.InvariantCulture);

    private static string Weekday(DateOnly day, CultureInfo language) =>
        language.DateTimeFormat.GetAbbreviatedDayName(day.DayOfWeek).TrimEnd('.');
}
