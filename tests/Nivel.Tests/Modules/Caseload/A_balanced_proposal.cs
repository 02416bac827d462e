using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Caseload;

namespace Nivel.Tests.Modules.Caseload;

public sealed class A_balanced_proposal
{
    private static readonly string[] Tongues = ["fi", "sv", "en"], Towns = ["901", "902"];

    [Fact]
    public void The_only_one_who_speaks_the_language_is_kept_for_those_who_need_it()
    {
        var (sv, fi) = (Coach(1, 0, 2, "fi", "sv"), Coach(2, 0, 2, "fi"));
        var people = new[] { Person(1, "fi"), Person(2, "fi"), Person(3, "sv"), Person(4, "sv") };
        var shared = Proposal.Of([sv, fi], people);
        shared.Where(p => p.Person.Language == "sv").ShouldAllBe(p => p.Coach == sv.Key);
        shared.Where(p => p.Person.Language == "fi").ShouldAllBe(p => p.Coach == fi.Key);
        shared[0].Reasons.ShouldContain(ProposalReason.Language);
    }

    [Fact]
    public void Who_is_away_gets_nobody_and_when_all_are_full_nobody_is_proposed()
    {
        Proposal.Of([Coach(1, 0, 5, "fi") with { IsAway = true }], [Person(1, "fi")]).Single().Reasons.ShouldBe([ProposalReason.EverybodyAway]);
        Proposal.Of([Coach(1, 5, 5, "fi")], [Person(1, "fi")]).Single().ShouldSatisfyAllConditions(p => p.Coach.ShouldBeNull(), p => p.Reasons.ShouldBe([ProposalReason.NobodyFree]));
    }

    [Fact]
    public void Nobody_goes_over_their_most_and_a_place_that_is_free_is_used() => Check.QuickThrowOnFailure(Prop.ForAll(Worlds, world =>
    {
        var (coaches, people) = world;
        var shared = Proposal.Of(coaches, people);
        shared.Count.ShouldBe(people.Length);
        foreach (var coach in coaches) (coach.Load + shared.Count(p => p.Coach == coach.Key)).ShouldBeLessThanOrEqualTo(Math.Max(coach.Load, coach.Most));
        var room = coaches.Where(c => !c.IsAway).Sum(c => Math.Max(0, c.Most - c.Load));
        shared.Count(p => p.Coach is not null).ShouldBe(Math.Min(room, people.Length));
    }));

    [Fact]
    public void The_order_in_which_they_come_changes_nothing() => Check.QuickThrowOnFailure(Prop.ForAll(Worlds, world =>
    {
        var (coaches, people) = world;
        var (one, other) = (Proposal.Of(coaches, people), Proposal.Of(coaches.Reverse(), people.Reverse()));
        one.Select(p => (p.Person, p.Coach)).ShouldBe(other.Select(p => (p.Person, p.Coach)));
    }));

    [Fact]
    public void Coaches_who_can_all_serve_everybody_end_up_even() => Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 60).ToArbitrary(), count =>
    {
        CoachSeat[] coaches = [Coach(1, 3, 100, "fi"), Coach(2, 0, 100, "fi"), Coach(3, 9, 100, "fi")];
        var shared = Proposal.Of(coaches, Enumerable.Range(1, count).Select(n => Person(n, "fi")));
        var loads = coaches.Select(c => c.Load + shared.Count(p => p.Coach == c.Key)).ToList();
        // Once everybody has nine, nobody has two more than another.
        if (count >= 15) (loads.Max() - loads.Min()).ShouldBeLessThanOrEqualTo(1);
    }));

    private static readonly Arbitrary<(CoachSeat[], Unassigned[])> Worlds =
        (from coaches in (from load in Gen.Choose(0, 6)
                          from most in Gen.Choose(1, 6)
                          from sv in Gen.Elements(true, false)
                          from town in Gen.Elements("", "901")
                          from away in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
                          select (load, most, sv, town, away)).ArrayOf()
         from people in (from language in Gen.Elements(Tongues) from town in Gen.Elements(Towns) select (language, town)).ArrayOf()
         select (coaches.Take(6).Select((c, n) => new CoachSeat(Key(n), c.load, c.most, c.sv ? new HashSet<string> { "fi", "sv" } : ["fi"], c.town == "" ? [] : new HashSet<string> { c.town }, c.away)).ToArray(),
             people.Take(30).Select((p, n) => new Unassigned(Key(1000 + n), p.language, p.town)).ToArray())).ToArbitrary();

    private static CoachSeat Coach(int n, int load, int most, params string[] languages) => new(Key(n), load, most, languages.ToHashSet(), new HashSet<string>());

    private static Unassigned Person(int n, string language) => new(Key(1000 + n), language, "901");

    private static Guid Key(int n) => new(n, 0, 0, new byte[8]);
}
