using Nivel.Rules.Statutory;

namespace Nivel.Rules.Tests.Statutory;

public class What_follows_from_failures
{
    [Fact]
    public void Before_March_2026_the_ladder_has_four_steps_and_stays_on_the_last() =>
        Of("2025-01-10", "2025-03-05", "2025-05-20", "2025-06-30", "2025-07-30").ShouldBe(["reminder", "7 days", "14 days", "obligation 12 weeks", "obligation 12 weeks"]);

    [Fact]
    public void The_days_may_come_in_any_order() => Of("2025-05-20", "2025-01-10").ShouldBe(["reminder", "7 days"]);

    [Fact]
    public void A_failure_older_than_twelve_months_is_forgotten()
    {
        Of("2024-01-10", "2025-01-10").ShouldBe(["reminder", "7 days"]);
        Of("2024-01-10", "2025-01-11").ShouldBe(["reminder", "reminder"]);
    }

    [Fact]
    public void Since_March_2026_the_first_costs_seven_days_and_the_second_six_weeks_of_work() =>
        Of("2026-03-01", "2026-05-01", "2026-09-01").ShouldBe(["7 days", "obligation 6 weeks", "obligation 6 weeks"]);

    [Fact]
    public void Since_March_2026_the_year_runs_from_the_first()
    {
        // The second is within a year of the first, the third is not: a new year begins with it.
        Of("2026-03-10", "2027-03-10", "2027-03-11").ShouldBe(["7 days", "obligation 6 weeks", "7 days"]);
    }

    [Fact]
    public void Failures_under_the_old_ladder_are_not_carried_over_and_that_is_said()
    {
        var worked = FailureConsequences.Of([new(2026, 2, 28), new(2026, 3, 1)]);
        worked.Answer.Select(consequence => consequence.ToString()).ShouldBe(["reminder", "7 days"]);
        worked.Warnings.ShouldContain(warning => warning.Kind == WarningKind.Inferred && warning.RuleId == "P-29");
    }

    [Fact]
    public void Nothing_follows_from_nothing() => FailureConsequences.Of([]).Answer.ShouldBeEmpty();

    [Fact]
    public void The_ladders_have_no_gaps()
    {
        FailureConsequences.Terms.ShouldHaveNoGapsAndNoOverlaps();
        JobSearch.EndTerms.ShouldHaveNoGapsAndNoOverlaps();
    }

    [Fact]
    public void Job_search_ends_after_repeated_failures_and_since_March_2026_after_the_first()
    {
        JobSearch.EndsAfter([new(2026, 2, 28)]).Answer.ShouldBeFalse();
        JobSearch.EndsAfter([new(2025, 5, 1), new(2026, 2, 28)]).Answer.ShouldBeTrue();
        JobSearch.EndsAfter([new(2026, 3, 1)]).Answer.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => JobSearch.EndsAfter([]));
    }

    [Fact]
    public void Job_search_starts_on_the_day_it_is_asked_for_once_registered()
    {
        JobSearch.StartsOn(new(2026, 3, 2), isRegistered: true).Answer.ShouldBe(new DateOnly(2026, 3, 2));
        JobSearch.StartsOn(new(2026, 3, 2), isRegistered: false).Answer.ShouldBeNull();
    }

    private static IEnumerable<string> Of(params string[] days) => FailureConsequences.Of([.. days.Select(day => DateOnly.Parse(day, null))]).Answer.Select(consequence => consequence.ToString());
}
