using FsCheck;
using FsCheck.Fluent;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Platform;

namespace Nivel.Tests.Modules.Phases;

public sealed class Passing_a_phase
{
    private static readonly TransitionCriterion[] Two = [new("a", new("a", "a", "a")), new("b", new("b", "b", "b"))];
    private static readonly Meter[] Ability = [new("ability", new("", "", ""), new("", "", ""), 0, 10)];

    [Fact]
    public void All_met_lets_move() => Problems(true, ("a", "Met", null), ("b", "Met", null)).ShouldBeEmpty();

    [Fact]
    public void One_not_met_stops_the_move_and_one_unanswered_too() =>
        Problems(true, ("a", "NotMet", "vielä kesken")).ShouldBe([new("criterion-not-met", "a"), new("criterion-unanswered", "b")]);

    [Fact]
    public void Judged_otherwise_wants_its_reason()
    {
        Problems(true, ("a", "Met", null), ("b", "Judged", " ")).ShouldBe([new("criterion-why", "b")]);
        Problems(true, ("a", "Met", null), ("b", "Judged", "Työnantaja ottaa silti")).ShouldBeEmpty();
    }

    [Fact]
    public void Staying_asks_for_nothing_but_keeps_what_was_said()
    {
        var (checks, problems) = Passing.Of(Two, new Dictionary<string, Said> { ["a"] = new("NotMet", null) }, moves: false);
        problems.ShouldBeEmpty();
        checks.ShouldBe([new("a", Standing.NotMet, null)]);
    }

    [Fact]
    public void What_lets_move_also_lets_stay_and_nothing_unknown_is_kept() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?[]>(), ArbMap.Default.ArbFor<string?[]>(), (standings, codes) =>
        {
            var said = codes.Append("a").Where(c => c is not null).Distinct().Select((c, i) => (c, standings.ElementAtOrDefault(i))).ToDictionary(p => p.c!, p => new Said(p.Item2, "x"));
            var (move, stay) = (Passing.Of(Two, said, true), Passing.Of(Two, said, false));
            return stay.Problems.Count <= move.Problems.Count && move.Checks.All(c => c.Code is "a" or "b");
        }));

    [Theory]
    [InlineData("0", true)]
    [InlineData("10", true)]
    [InlineData("11", false)]
    [InlineData("-1", false)]
    [InlineData("7,5", false)]
    [InlineData("paljon", false)]
    public void A_number_is_whole_and_within_its_limits(string typed, bool isTaken) =>
        (Passing.Measured(Ability, new Dictionary<string, string?> { ["ability"] = typed }).Problems.Count == 0).ShouldBe(isTaken);

    [Fact]
    public void An_empty_number_is_left_out() => Passing.Measured(Ability, new Dictionary<string, string?> { ["ability"] = " " }).Meters.ShouldBeEmpty();

    private static IReadOnlyList<PassingProblem> Problems(bool moves, params (string Code, string Standing, string? Why)[] said) =>
        Passing.Of(Two, said.ToDictionary(s => s.Code, s => new Said(s.Standing, s.Why)), moves).Problems;
}
