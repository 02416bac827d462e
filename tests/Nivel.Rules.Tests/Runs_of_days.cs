using FsCheck;
using FsCheck.Fluent;

namespace Nivel.Rules.Tests;

public class Runs_of_days
{
    private static readonly DateOnly First = new(2025, 3, 1);
    private static readonly DateOnly Last = new(2025, 3, 31);

    [Fact]
    public void Both_ends_belong_to_the_run()
    {
        var march = Days.Of(First, Last);
        march.Contain(First).ShouldBeTrue();
        march.Contain(Last).ShouldBeTrue();
        march.Contain(First.AddDays(-1)).ShouldBeFalse();
        march.Contain(Last.AddDays(1)).ShouldBeFalse();
        march.Count.ShouldBe(31);
    }

    [Fact]
    public void A_run_cannot_end_before_it_begins() => Should.Throw<ArgumentException>(() => new Days(Last, First));

    [Fact]
    public void An_open_run_has_no_count_and_contains_the_last_day_of_the_calendar()
    {
        var open = Days.From(First);
        open.Count.ShouldBeNull();
        open.Contain(DateOnly.MaxValue).ShouldBeTrue();
        open.CountUntil(First.AddDays(9)).ShouldBe(10);
    }

    [Theory]
    [InlineData("2025-02-28", 0), InlineData("2025-03-01", 1), InlineData("2025-03-10", 10), InlineData("2025-03-31", 31), InlineData("2025-04-05", 31)]
    public void Days_until_a_day_are_counted_with_that_day(string day, int count) =>
        Days.Of(First, Last).CountUntil(DateOnly.Parse(day, null)).ShouldBe(count);

    [Fact]
    public void A_run_precedes_the_one_that_begins_on_the_next_day_and_no_other()
    {
        Days.Of(First, Last).Precede(Days.Single(new(2025, 4, 1))).ShouldBeTrue();
        Days.Of(First, Last).Precede(Days.Single(new(2025, 4, 2))).ShouldBeFalse();
        Days.Of(First, Last).Precede(Days.Single(Last)).ShouldBeFalse();
        Days.From(First).Precede(Days.Single(new(2025, 4, 1))).ShouldBeFalse();
    }

    [Fact]
    public void It_prints_as_data() =>
        (Days.Of(First, Last).ToString(), Days.From(First).ToString()).ShouldBe(("2025-03-01/2025-03-31", "2025-03-01/.."));

    [Fact]
    public void Two_runs_overlap_exactly_when_some_day_is_in_both() =>
        Prop.ForAll(Any.Days, Any.Days, (a, b) => a.Overlap(b) == Any.DaysAround().Any(day => a.Contain(day) && b.Contain(day))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_intersection_has_exactly_the_days_that_are_in_both() =>
        Prop.ForAll(Any.Days, Any.Days, (a, b) =>
            Any.DaysAround().All(day => (a.Intersect(b)?.Contain(day) ?? false) == (a.Contain(day) && b.Contain(day)))
            && a.Intersect(b) == b.Intersect(a)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_run_contains_another_exactly_when_it_contains_its_every_day() =>
        Prop.ForAll(Any.Days, Any.Days, (a, b) => a.Contain(b) == (a.Intersect(b) == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_count_until_a_day_is_the_number_of_days_that_have_come() =>
        Prop.ForAll(Any.Days, run =>
            Any.DaysAround().All(day => run.CountUntil(day) == Any.DaysAround().Count(one => one <= day && run.Contain(one)))).QuickCheckThrowOnFailure();
}
