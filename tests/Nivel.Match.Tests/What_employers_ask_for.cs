namespace Nivel.Match.Tests;

public sealed class What_employers_ask_for
{
    private static readonly ConceptId Forklift = new("forklift-driving"), Cash = new("cash-register");

    // Newcombe (1998), table II: 56/70 against 48/80 gives 0.0524 to 0.3339 by method 10, and 9/10 against 3/10 gives 0.1705 to 0.8090.
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0)]
    public void The_interval_of_a_difference_is_that_of_the_paper(int asked, int of, int before, int ofBefore, double low, double high)
    {
        var (found, up) = SkillDemand.Difference(asked, of, before, ofBefore);
        found.ShouldBe(low, 0.0001);
        up.ShouldBe(high, 0.0001);
    }

    [Fact]
    public void A_skill_grows_only_when_chance_does_not_explain_it()
    {
        SkillDemand.Of(Jobs(30, 25), Jobs(30, 5))[0].Trend.ShouldBe(DemandTrend.Growing);
        SkillDemand.Of(Jobs(30, 5), Jobs(30, 25))[0].Trend.ShouldBe(DemandTrend.Falling);
        SkillDemand.Of(Jobs(30, 16), Jobs(30, 14))[0].Trend.ShouldBe(DemandTrend.Steady);
        SkillDemand.Of(Jobs(19, 19), Jobs(30, 1))[0].Trend.ShouldBe(DemandTrend.TooFew);
    }

    [Fact]
    public void No_jobs_ask_for_nothing_and_the_most_asked_is_first()
    {
        SkillDemand.Of([], []).ShouldBeEmpty();
        var both = SkillDemand.Of([new HashSet<ConceptId> { Cash, Forklift }, new HashSet<ConceptId> { Forklift }], []);
        both.Select(d => (d.Skill, d.Asked, d.Of)).ShouldBe([(Forklift, 2, 2), (Cash, 1, 2)]);
        both[1].Share.ShouldBe(0.5);
    }

    private static List<HashSet<ConceptId>> Jobs(int count, int asking) => [.. Enumerable.Range(0, count).Select(i => i < asking ? new HashSet<ConceptId> { Forklift } : [])];
}
