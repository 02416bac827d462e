using FsCheck;
using FsCheck.Fluent;
using Nivel.Insight.Spells;
using Nivel.Rules;
using Nivel.Rules.Unemployment;
using static Nivel.Insight.Tests.Lives;

namespace Nivel.Insight.Tests;

public sealed class From_facts_to_rows
{
    private static IEnumerable<string> Rows(PersonFacts facts, SpellKind kind) =>
        Derive.Rows(facts).Where(r => r.Kind == kind).Select(r => new Days(r.Begins, r.Ends).ToString());

    [Fact]
    public void Pieces_that_touch_are_one_run_and_a_day_between_makes_two()
    {
        Rows(One(Out("2024-01-01", "2024-01-31"), Out("2024-02-01", "2024-02-29"), Out("2024-03-02", "2024-03-31")), SpellKind.Run)
            .ShouldBe(["2024-01-01/2024-02-29", "2024-03-02/2024-03-31"]);
    }

    [Fact]
    public void Days_in_a_service_are_active_and_the_rest_unemployed()
    {
        var facts = One(Out("2024-01-01")).With(In("2024-03-01", "2024-03-31"));
        Rows(facts, SpellKind.Unemployed).ShouldBe(["2024-01-01/2024-02-29", "2024-04-01/.."]);
        Rows(facts, SpellKind.Active).ShouldBe(["2024-03-01/2024-03-31"]);
        Rows(facts, SpellKind.LongTerm).ShouldBe(["2025-01-01/.."]);
    }

    [Fact]
    public void A_run_remembers_how_it_ended_and_when_the_next_began()
    {
        var run = Derive.Rows(One(Out("2024-01-01", "2024-05-31", 1), Out("2024-09-01"))).First(r => r.Kind == SpellKind.Run);
        (run.Code, run.Gap).ShouldBe((1, 93));
    }

    [Fact]
    public void Nobody_is_young_on_the_25th_birthday()
    {
        var facts = One(Out("2010-01-01")) with { Traits = new(1, 564, new(1985, 6, 15), 1, 1, 1) };
        Rows(facts, SpellKind.Young).ShouldBe(["2010-01-01/2010-06-14"]);
        Rows(facts, SpellKind.Over50).ShouldBe(["2035-06-15/.."]);
    }

    [Fact]
    public void A_place_remembers_the_first_day_of_unemployment_after_its_beginning()
    {
        var facts = One(Out("2024-01-01", "2024-05-31", 1), Out("2024-09-01")) with { Placements = [new(Run("2024-06-01", null), 1)] };
        Derive.Rows(facts).Single(r => r.Kind == SpellKind.Placement).Gap.ShouldBe(92);
    }

    [Fact]
    public void The_calculation_day_is_the_last_working_day()
    {
        // 31.8.2024 was a Saturday: who begins on it is first counted in September.
        Calendar.Of(Calendar.Enters(new(2024, 8, 30))).ShouldBe(new Month(2024, 8));
        Calendar.Of(Calendar.Enters(new(2024, 8, 31))).ShouldBe(new Month(2024, 9));
        Calendar.Of(Calendar.Leaves(new DateOnly(2024, 8, 29))).ShouldBe(new Month(2024, 8));
        Calendar.Of(Calendar.Leaves(new DateOnly(2024, 8, 30))).ShouldBe(new Month(2024, 9));
    }

    [Fact]
    public void A_date_typed_wrong_is_left_out_and_told()
    {
        var facts = One(Out("1024-01-01", "2024-01-31"), Out("9999-12-31"), Out("2024-01-01", "9999-12-31"));
        Rows(facts, SpellKind.Run).ShouldBe(["2024-01-01/.."]);
        Believable.LeftOut(facts).ShouldBe(2);
    }

    [Fact]
    public void On_every_day_the_rows_say_what_the_rules_say() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(AnyLife.ToArbitrary(), life =>
    {
        var spells = UnemploymentSpells.Merge(life.Unemployment.Select((u, at) => new SourcedDays(u.Days, $"{at}")));
        var rows = Derive.Rows(life);
        for (var month = new Month(2022, 1); month.Year < 2026; month = month.Next)
        {
            var day = Calendar.CountedOn(month);
            var (unemployed, served) = (UnemploymentSpells.RunningOn(spells, day) is not null, life.Services.Any(s => s.Kind != InService.OfTheNetwork && s.Days.Contain(day)));
            On(rows, SpellKind.Unemployed, day).ShouldBe(unemployed && !served);
            On(rows, SpellKind.Active, day).ShouldBe(unemployed && served);
            On(rows, SpellKind.LongTerm, day).ShouldBe(LongTermUnemployed.On(day, spells).Answer && !served);
            On(rows, SpellKind.LongTermActive, day).ShouldBe(LongTermUnemployed.On(day, spells).Answer && served);
            On(rows, SpellKind.Comparable, day).ShouldBe(LongTermUnemployed.ComparableOn(day, spells).Answer && !served);
            new[] { SpellKind.LongTerm, SpellKind.Comparable, SpellKind.Returned, SpellKind.Circulating }.Count(kind => On(rows, kind, day)).ShouldBeLessThan(2);
        }
    }));

    [Fact]
    public void The_order_in_which_facts_are_told_does_not_matter() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(AnyLife.ToArbitrary(), life =>
        Derive.Rows(life with { Unemployment = [.. life.Unemployment.Reverse()], Services = [.. life.Services.Reverse()], Placements = [.. life.Placements.Reverse()] })
            .ShouldBe(Derive.Rows(life), ignoreOrder: true)));

    private static bool On(List<SpellRow> rows, SpellKind kind, DateOnly day) => rows.Any(r => r.Kind == kind && new Days(r.Begins, r.Ends).Contain(day));
}
