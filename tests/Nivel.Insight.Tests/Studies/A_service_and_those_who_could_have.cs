using Nivel.Insight.Comparing;
using Nivel.Insight.Spells;
using Nivel.Insight.Studies;
using Nivel.Rules;
using static Nivel.Insight.Tests.Lives;

namespace Nivel.Insight.Tests.Studies;

public sealed class A_service_and_those_who_could_have
{
    private static readonly Days Year = Run("2024-01-01", "2024-12-31");
    private static readonly DateOnly Now = new(2026, 1, 1);

    private static IReadOnlyList<Subject> People(params PersonFacts[] people)
    {
        using var store = Figures_of_a_town.Built([.. people.Select((p, at) => p with { Person = at + 1 })]);
        return ServiceStudy.People(store, 1, new(7), Year, Now);
    }

    [Fact]
    public void Who_did_not_take_part_starts_when_as_long_unemployed_as_a_participant_was()
    {
        var people = People(One(Out("2024-01-01", "2024-06-30", 1)).With(In("2024-04-10", "2024-05-10")), One(Out("2024-03-01", "2024-12-31", 1)));
        people.Select(p => (p.Treated, p.Start, p.Covariates[0])).ShouldBe([(true, new Month(2024, 4), 100.0), (false, new Month(2024, 6), 100.0)]);
    }

    [Fact]
    public void Who_was_gone_before_the_assumed_start_is_not_compared() =>
        People(One(Out("2024-01-01", "2024-06-30", 1)).With(In("2024-04-10", "2024-05-10")), One(Out("2024-03-01", "2024-03-20", 1))).Count(p => !p.Treated).ShouldBe(0);

    [Fact]
    public void An_end_of_unknown_reason_is_unknown_and_a_horizon_not_reached_too()
    {
        var known = People(One(Out("2024-01-01", "2024-06-30", 1)).With(In("2024-04-10")))[0];
        (known.After3, known.After6, known.After12).ShouldBe((Outcome.Yes, Outcome.Yes, Outcome.Yes));
        var untold = People(One(Out("2024-01-01", "2024-06-30")).With(In("2024-04-10")))[0];
        (untold.After3, untold.After6).ShouldBe((Outcome.Unknown, Outcome.Unknown));
        var still = People(One(Out("2024-01-01")).With(In("2024-04-10")))[0];
        (still.After12, still.ToWork.Censored).ShouldBe((Outcome.No, 1));
        var again = People(One(Out("2024-01-01", "2024-06-30", 1), Out("2024-09-01")).With(In("2024-04-10")))[0];
        (again.After3, again.After6).ShouldBe((Outcome.Yes, Outcome.No));
    }

    /// <summary>A town where the service does nothing and its participants were near work anyway: the bare difference is large, the study does not call it an effect.</summary>
    [Fact]
    public void Choosing_those_near_work_is_no_effect()
    {
        var dice = new Random(7);
        var town = Enumerable.Range(0, 1500).Select(_ => Invented(dice)).ToArray();
        var study = EffectStudy.Of(People(town), ServiceStudy.Plan);
        var at = study.At(Horizon.SixMonths);
        at.Unmatched!.Value.ShouldBeGreaterThan(0.1);
        Math.Abs(at.Value!.Value).ShouldBeLessThan(at.Unmatched.Value);
        WhatMayBeSaid.Of(Evidence.Of(study, Horizon.SixMonths), StudyLimits.On(Now)).Select(s => s.Code).ShouldNotContain(WhatMayBeSaid.Effect);
    }

    private static PersonFacts Invented(Random dice)
    {
        var young = dice.Next(2) == 0;
        var begins = new DateOnly(2024, 1, 1).AddDays(dice.Next(200));
        var days = young ? 150 + dice.Next(200) : 300 + dice.Next(500);
        var facts = One(new Unemployment(new(begins, begins.AddDays(days)), 1)) with { Traits = new(1, 564, new(young ? 1999 : 1970, 5, 5), 1, 1, 1) };
        var takes = dice.Next(10) < (young ? 5 : 1);
        return takes ? facts.With(new InService(Days.Of(begins.AddDays(60), begins.AddDays(90)), 1, 7, false)) : facts;
    }
}
