using FsCheck;
using FsCheck.Fluent;

namespace Nivel.Rules.Tests;

public class Finnish_calendar
{
    // Weekday days off of 11 possible, both eves included, as the University Almanac Office prints them.
    [Theory]
    [InlineData(2022, 7), InlineData(2024, 10), InlineData(2025, 10), InlineData(2026, 9), InlineData(2027, 8), InlineData(2028, 9)]
    [InlineData(2029, 10), InlineData(2030, 10), InlineData(2031, 10), InlineData(2033, 7)]
    public void Weekday_days_off_match_the_almanac(int year, int count) => WeekdaysOff(year).Count().ShouldBe(count);

    [Fact]
    public void Weekday_days_off_match_the_worked_examples()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("weekday-holidays"))
            WeekdaysOff(input.GetProperty("year").GetInt32())
                .ShouldBe(expect.GetProperty("dates").EnumerateArray().Select(day => DateOnly.Parse(day.GetString()!, null)), name);
    }

    [Theory]
    [InlineData(2000, "2000-04-23"), InlineData(2008, "2008-03-23"), InlineData(2011, "2011-04-24"), InlineData(2019, "2019-04-21")]
    [InlineData(2025, "2025-04-20"), InlineData(2026, "2026-04-05"), InlineData(2027, "2027-03-28"), InlineData(2038, "2038-04-25"), InlineData(2049, "2049-04-18")]
    public void Easter_is_where_the_almanac_has_it(int year, string on) => FinnishCalendar.Easter(year).ShouldBe(DateOnly.Parse(on, null));

    [Fact]
    public void Moving_holidays_stay_within_their_bounds_from_2000_to_2060()
    {
        for (var year = 2000; year <= 2060; year++)
        {
            var holidays = FinnishCalendar.HolidaysOf(year).ToDictionary(holiday => holiday.FinnishName, holiday => holiday.On);
            holidays.Count.ShouldBe(13);
            holidays["juhannuspäivä"].ShouldBeInRange(new(year, 6, 20), new(year, 6, 26));
            holidays["pyhäinpäivä"].ShouldBeInRange(new(year, 10, 31), new(year, 11, 6));
            holidays["pääsiäispäivä"].ShouldBeInRange(new(year, 3, 22), new(year, 4, 25));
            (holidays["juhannuspäivä"].DayOfWeek, holidays["pyhäinpäivä"].DayOfWeek).ShouldBe((DayOfWeek.Saturday, DayOfWeek.Saturday));
            (holidays["helatorstai"].DayOfWeek, holidays["pääsiäispäivä"].DayOfWeek).ShouldBe((DayOfWeek.Thursday, DayOfWeek.Sunday));
            FinnishCalendar.HolidaysOf(year).ShouldBe(FinnishCalendar.HolidaysOf(year).OrderBy(holiday => holiday.On));
        }
    }

    [Fact]
    public void Christmas_Eve_is_a_working_day_in_one_reading_and_off_in_another()
    {
        var eve = new DateOnly(2025, 12, 24);
        FinnishCalendar.IsWorkingDay(eve, WorkingDays.Strict).ShouldBeTrue();
        FinnishCalendar.IsWorkingDay(eve, WorkingDays.EvesOff).ShouldBeFalse();
    }

    [Fact]
    public void Saturdays_count_only_when_the_reading_says_so()
    {
        FinnishCalendar.AddWorkingDays(new(2022, 5, 20), 5, WorkingDays.Strict).ShouldBe(new DateOnly(2022, 5, 30));
        FinnishCalendar.AddWorkingDays(new(2022, 5, 20), 5, WorkingDays.SaturdaysToo).ShouldBe(new DateOnly(2022, 5, 27));
    }

    [Fact]
    public void Counting_forward_and_counting_between_are_inverse() =>
        Prop.ForAll(Any.Day, Gen.Choose(0, 80).ToArbitrary(), Any.Reading, (from, count, reading) =>
        {
            var to = FinnishCalendar.AddWorkingDays(from, count, reading);
            return FinnishCalendar.WorkingDaysBetween(from, to, reading) == count
                && FinnishCalendar.WorkingDaysBetween(to, from, reading) == -count
                && (count == 0 || FinnishCalendar.IsWorkingDay(to, reading));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_eves_off_never_brings_a_deadline_forward() =>
        Prop.ForAll(Any.Day, Gen.Choose(0, 40).ToArbitrary(), (from, count) =>
            FinnishCalendar.AddWorkingDays(from, count, WorkingDays.SaturdaysToo) <= FinnishCalendar.AddWorkingDays(from, count, WorkingDays.Strict)
            && FinnishCalendar.AddWorkingDays(from, count, WorkingDays.Strict) <= FinnishCalendar.AddWorkingDays(from, count, WorkingDays.EvesOff)).QuickCheckThrowOnFailure();

    [Fact]
    public void Months_are_added_as_act_150_of_1930_says()
    {
        foreach (var (name, input, expect) in RuleCases.OfKind("add-months"))
        {
            var on = FinnishCalendar.AddMonths(input.Day("from"), input.GetProperty("months").GetInt32());
            on.ShouldBe(expect.Day("on"), name);
            FinnishCalendar.NextWorkingDay(on).ShouldBe(expect.Day("next_working_day"), name);
        }
    }

    [Theory]
    [InlineData("2024-08-31", 6, "2025-02-28"), InlineData("2025-03-31", -1, "2025-02-28"), InlineData("2024-02-29", 12, "2025-02-28"), InlineData("2025-01-15", 6, "2025-07-15")]
    public void A_month_without_the_number_ends_on_its_last_day(string from, int months, string on) =>
        FinnishCalendar.AddMonths(DateOnly.Parse(from, null), months).ShouldBe(DateOnly.Parse(on, null));

    [Theory]
    [InlineData("2025-06-20", "2025-06-23"), InlineData("2025-12-24", "2025-12-29"), InlineData("2025-12-06", "2025-12-08"), InlineData("2025-05-01", "2025-05-02"), InlineData("2025-05-02", "2025-05-02")]
    public void A_last_day_that_is_off_moves_to_the_next_working_day(string day, string next) =>
        FinnishCalendar.NextWorkingDay(DateOnly.Parse(day, null)).ShouldBe(DateOnly.Parse(next, null));

    [Theory]
    [InlineData(1999), InlineData(2200)]
    public void Years_that_the_calendar_does_not_know_are_refused(int year) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FinnishCalendar.IsWorkingDay(new(year, 6, 1), WorkingDays.Strict));

    private static IEnumerable<DateOnly> WeekdaysOff(int year) =>
        Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays)
            .Where(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !FinnishCalendar.IsWorkingDay(day, WorkingDays.EvesOff));
}
