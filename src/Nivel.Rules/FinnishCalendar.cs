using System.Collections.Frozen;

namespace Nivel.Rules;

/// <summary>How "arkipäivä" is read. Act 380/2023 does not define it and other acts use all three readings, so every caller chooses.</summary>
public enum WorkingDays
{
    /// <summary>Monday to Friday without public holidays: the house default ("working days" in the official English of 2026).</summary>
    Strict,

    /// <summary>As <see cref="Strict"/>, and Midsummer Eve and Christmas Eve are off too (150/1930 § 5, 728/2021 § 5 a).</summary>
    EvesOff,

    /// <summary>Monday to Saturday without public holidays (reading of 297/2020 § 5).</summary>
    SaturdaysToo,
}

/// <summary>Finnish public holidays and the counting of statutory time limits.</summary>
/// <remarks>
/// Years 2000–2199. Holidays by the Church Act 652/2023 1:6, the Independence Day Act 388/1937 and the May Day Act 272/1944;
/// Epiphany and Ascension Day have been back on 6 January and on a Thursday since 1992, Midsummer Day and All Saints' Day on Saturdays
/// since 1955. Years to come carry today's law forward.
/// </remarks>
public static partial class FinnishCalendar
{
    /// <summary>The first year that the calendar answers for.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year that the calendar answers for.</summary>
    public const int LastYear = 2199;

    private static readonly FrozenSet<DateOnly> Holidays =
        Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(HolidaysOf).Select(holiday => holiday.On).ToFrozenSet();

    /// <summary>Public holidays of a year in order of date, with their Finnish names; Midsummer Eve and Christmas Eve are not among them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static IReadOnlyList<Holiday> HolidaysOf(int year)
    {
        var easter = Easter(year);
        return
        [
            new(new(year, 1, 1), "uudenvuodenpäivä"), new(new(year, 1, 6), "loppiainen"), new(easter.AddDays(-2), "pitkäperjantai"),
            new(easter, "pääsiäispäivä"), new(easter.AddDays(1), "toinen pääsiäispäivä"), new(new(year, 5, 1), "vappu"),
            new(easter.AddDays(39), "helatorstai"), new(easter.AddDays(49), "helluntaipäivä"), new(MidsummerDay(year), "juhannuspäivä"),
            new(SaturdayFrom(new(year, 10, 31)), "pyhäinpäivä"), new(new(year, 12, 6), "itsenäisyyspäivä"),
            new(new(year, 12, 25), "joulupäivä"), new(new(year, 12, 26), "toinen joulupäivä"),
        ];
    }

    /// <summary>Days off of a year that fall on Monday to Friday, Midsummer Eve and Christmas Eve included, as the Almanac Office counts them.</summary>
    /// <remarks>2025: 10; 2026: 9; 2027: 8.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static IReadOnlyList<DateOnly> WeekdaysOff(int year) =>
    [
        .. HolidaysOf(year).Select(holiday => holiday.On).Append(MidsummerDay(year).AddDays(-1)).Append(new(year, 12, 24))
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Order().Distinct(),
    ];

    /// <summary>Easter Day by the Gregorian rule (computus of Meeus, Jones and Butcher).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static DateOnly Easter(int year)
    {
        Known(new DateOnly(year, 1, 1));
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var shift = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - shift + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var number = epact + weekday - 7 * correction + 114;
        return new DateOnly(year, number / 31, number % 31 + 1);
    }

    /// <summary>Midsummer Day (juhannuspäivä), the Saturday of 20–26 June.</summary>
    public static DateOnly MidsummerDay(int year) => SaturdayFrom(new(year, 6, 20));

    /// <summary>True for a public holiday; ordinary Sundays, Saturdays and the two eves are not.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 2000–2199.</exception>
    public static bool IsHoliday(DateOnly day) => Holidays.Contains(Known(day));

    /// <summary>True for Midsummer Eve and Christmas Eve, which many acts treat as holidays.</summary>
    public static bool IsEve(DateOnly day) => day is { Month: 12, Day: 24 } || (day.Month == 6 && day == MidsummerDay(day.Year).AddDays(-1));

    private static DateOnly SaturdayFrom(DateOnly day) => day.AddDays(((int)DayOfWeek.Saturday - (int)day.DayOfWeek + 7) % 7);

    private static DateOnly Known(DateOnly day) => day.Year is >= FirstYear and <= LastYear
        ? day
        : throw new ArgumentOutOfRangeException(nameof(day), day, "The calendar knows the years 2000–2199.");
}

/// <summary>A public holiday.</summary>
/// <param name="On">The day.</param>
/// <param name="FinnishName">Its name in Finnish, in lower case as almanacs print it.</param>
public sealed record Holiday(DateOnly On, string FinnishName);
