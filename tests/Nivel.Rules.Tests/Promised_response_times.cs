namespace Nivel.Rules.Tests;

public class Promised_response_times
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    [Fact]
    public void A_matter_that_comes_in_late_in_the_utc_evening_came_in_on_the_next_Finnish_day()
    {
        var clock = ResponseClock.From(new(2025, 3, 12, 23, 30, 0, TimeSpan.Zero), Helsinki, 2, WorkingDays.Strict);
        (clock.ReceivedOn, clock.DueOn).ShouldBe((new DateOnly(2025, 3, 13), new DateOnly(2025, 3, 17)));
    }

    [Fact]
    public void The_answer_is_late_from_the_midnight_after_the_due_day_in_winter_and_in_summer()
    {
        new ResponseClock(new(2025, 3, 13), 2, WorkingDays.Strict).LateAt(Helsinki).ShouldBe(new(2025, 3, 17, 22, 0, 0, TimeSpan.Zero));
        new ResponseClock(new(2025, 6, 2), 2, WorkingDays.Strict).LateAt(Helsinki).ShouldBe(new(2025, 6, 4, 21, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_promise_is_kept_on_the_due_day_and_broken_on_the_next()
    {
        var clock = new ResponseClock(new(2025, 3, 13), 2, WorkingDays.Strict);
        clock.IsBroken(answeredOn: null, today: new(2025, 3, 17)).ShouldBeFalse();
        clock.IsBroken(answeredOn: null, today: new(2025, 3, 18)).ShouldBeTrue();
        clock.IsBroken(answeredOn: new(2025, 3, 17), today: new(2025, 4, 1)).ShouldBeFalse();
        clock.IsBroken(answeredOn: new(2025, 3, 18), today: new(2025, 3, 18)).ShouldBeTrue();
    }

    [Fact]
    public void Working_days_left_run_down_to_nothing_and_below()
    {
        var clock = new ResponseClock(new(2025, 3, 13), 2, WorkingDays.Strict);
        new[] { 13, 14, 15, 17, 18 }.Select(day => clock.WorkingDaysLeft(new(2025, 3, day))).ShouldBe([2, 1, 1, 0, -1]);
    }

    [Fact]
    public void A_promise_cannot_be_negative() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new ResponseClock(new(2025, 3, 13), -1, WorkingDays.Strict));
}
