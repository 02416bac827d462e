using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;
using static Nivel.Web.Modules.Employers.PlacementKind;

namespace Nivel.Tests.Modules.Employers;

public sealed class Rules_of_places
{
    private static readonly DateOnly Today = new(2026, 3, 12);
    private static readonly DateOnly Start = new(2026, 4, 1);

    [Theory]
    [InlineData("2026-01-15", "2026-07-14", 6)]
    [InlineData("2026-01-31", "2026-02-27", 1)]
    [InlineData("2026-04-01", "2026-04-15", 0.5)]
    [InlineData("2026-04-01", "2026-10-01", 6.0333)]
    public void Months_of_a_trial_go_by_the_calendar_and_days_left_over_are_thirtieths(string first, string last, double months) =>
        Math.Round(TrialMonths.Of(Days.Of(DateOnly.Parse(first), DateOnly.Parse(last))), 4).ShouldBe((decimal)months);

    [Fact]
    public void A_trial_known_from_two_sources_is_counted_once() =>
        TrialMonths.OfAll([Days.Of(new(2025, 1, 1), new(2025, 2, 28)), Days.Of(new(2025, 2, 1), new(2025, 3, 31)), Days.Of(new(2025, 4, 1), new(2025, 4, 30))]).ShouldBe(4);

    [Fact]
    public void Six_months_in_all_and_not_a_day_more()
    {
        Trial(new(2026, 9, 30)).ShouldBeEmpty();
        Trial(new(2026, 10, 1)).ShouldBe(["trial-too-long"]);
        var earlier = Person() with { TrialsDone = [Days.Of(new(2025, 12, 1), new(2026, 1, 31))] };
        Trial(new(2026, 7, 31), earlier).ShouldBeEmpty();
        Trial(new(2026, 8, 1), earlier).ShouldBe(["trial-too-long-with-earlier"]);
        Trial(null, Person() with { TrialsDone = [Days.Of(new(2025, 6, 1), new(2025, 11, 30))] }).ShouldBe(["trial-used-up"]);
    }

    /// <summary>380/2023 § 55.2: 12 months of unemployment after the trial, 3 for those under 25 who have used all.</summary>
    [Theory]
    [InlineData(1990, "2025-03-31", true)]
    [InlineData(1990, "2025-04-30", false)]
    [InlineData(2002, "2025-12-31", true)]
    [InlineData(2002, "2026-01-31", false)]
    public void The_months_begin_anew_after_unemployment_without_a_break(int born, string ended, bool anew)
    {
        var last = DateOnly.Parse(ended);
        var person = Person(born, unemployedSince: new(2024, 1, 1)) with { TrialsDone = [Days.Of(last.AddDays(1).AddMonths(-6), last)] };
        Trial(new(2026, 6, 30), person).Count.ShouldBe(anew ? 0 : 1);
        Trial(new(2026, 6, 30), Person(born) with { TrialsDone = person.TrialsDone }).Count.ShouldBe(1, "nothing begins anew when unemployment is not known");
    }

    [Fact]
    public void Trials_that_were_only_planned_remind_and_do_not_hinder()
    {
        var person = Person() with { TrialsPlanned = [Days.Of(new(2025, 10, 1), new(2026, 1, 31))], WorkHere = [Days.From(new(2026, 1, 1))] };
        Trial(new(2026, 7, 31), person).ShouldBeEmpty();
        PlacementRules.ToCheck(Case(WorkTrial, new(2026, 7, 31), person)).ShouldBe(["trial-agreement", "trial-planned-earlier", "trial-works-there"]);
    }

    [Fact]
    public void Subsidised_work_begins_on_the_day_of_the_decision_at_the_earliest()
    {
        PlacementRules.WhyNot(Case(SubsidisedWork) with { StartsOn = Today, DecidedOn = Today }).ShouldBeEmpty();
        PlacementRules.WhyNot(Case(SubsidisedWork) with { StartsOn = Today.AddDays(-1), DecidedOn = Today }).ShouldBe(["subsidy-started-before-decision"]);
        PlacementRules.WhyNot(Case(SubsidisedWork) with { DecidedOn = Today.AddDays(1) }).ShouldBe(["subsidy-not-decided-yet"]);
        PlacementRules.WhyNot(Case(OpenWork) with { DecidedOn = Today.AddDays(1) }).ShouldBeEmpty();
    }

    [Fact]
    public void What_the_record_does_not_tell_of_subsidised_work_is_reminded_of()
    {
        PlacementRules.ToCheck(Case(SubsidisedWork)).ShouldBe(["subsidy-decision", "subsidy-not-unemployed", "subsidy-target-group", "subsidy-under-12-months"]);
        PlacementRules.ToCheck(Case(SubsidisedWork, person: Person(2003, new(2025, 4, 1))) with { StartsOn = Today.AddDays(-1) }).ShouldBe(["subsidy-started", "subsidy-under-12-months"]);
        PlacementRules.ToCheck(Case(SubsidisedWork, person: Person(2003, new(2025, 4, 1)))).ShouldBe(["subsidy-decision"]);
        var lately = Person(2003, new(2025, 4, 1)) with { SubsidyHereEndedOn = new(2023, 4, 2) };
        PlacementRules.ToCheck(Case(SubsidisedWork, person: lately) with { DecidedOn = Today }).ShouldBe(["subsidy-same-person"]);
        PlacementRules.ToCheck(Case(SubsidisedWork, person: lately with { SubsidyHereEndedOn = new(2023, 3, 12) }) with { DecidedOn = Today }).ShouldBeEmpty();
    }

    [Fact]
    public void Every_reason_and_reminder_has_words()
    {
        var words = Texts.FromAssembly(typeof(Texts).Assembly);
        string[] why = ["trial-too-long", "trial-used-up", "trial-too-long-with-earlier", "subsidy-started-before-decision", "subsidy-not-decided-yet"];
        string[] check = ["trial-agreement", "trial-planned-earlier", "trial-works-there", "subsidy-decision", "subsidy-started", "subsidy-not-unemployed", "subsidy-target-group", "subsidy-under-12-months", "subsidy-same-person"];
        why.Select(code => $"Employers.why-{code}").Concat(check.Select(code => $"Employers.check-{code}")).Where(key => !words.Has(key)).ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Trial(DateOnly? last, PlacedPerson? person = null) => PlacementRules.WhyNot(Case(WorkTrial, last, person));

    private static PlacementRules.Case Case(PlacementKind kind, DateOnly? last = null, PlacedPerson? person = null) => new(kind, Start, last, null, person ?? Person(), Today);

    private static PlacedPerson Person(int born = 1990, DateOnly? unemployedSince = null)
    {
        var client = new Client(ClientId.New(), EmploymentAreaId.New(), "Eeva", "Esimerkki", new(born, 1, 1), "901", "fi");
        client.TakeIn(null, unemployedSince, null, null!);
        return new(client);
    }
}
