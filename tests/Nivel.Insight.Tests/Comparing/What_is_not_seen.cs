using Nivel.Insight.Comparing;
using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Comparing;

public sealed class What_is_not_seen
{
    // Hammond (1964), heavy smokers and lung cancer: 122 discordant pairs, in 110 it was the smoker. Rosenbaum (2002), table 4.1, prints
    // the normal approximation with continuity correction; the exact binomial tail beside it was computed in fractions elsewhere.
    [Theory]
    [InlineData(4, 0.0036, 0.0019633444704), InlineData(5, 0.03, 0.0231685638425), InlineData(6, 0.1, 0.0969287747943)]
    public void Would_have_to_be_as_strong_as_Rosenbaum_prints_for_smoking(double gamma, double printed, double exact)
    {
        var p = gamma / (1 + gamma);
        Normal.Above((109.5 - 122 * p) / Math.Sqrt(122 * p * (1 - p))).ShouldBe(printed, printed * 0.1);
        RosenbaumBound.P(122, 110, gamma).ShouldBe(exact, 1e-12);
    }

    [Fact]
    public void Could_not_explain_smoking_away_below_a_fivefold_difference_in_odds() => RosenbaumBound.Gamma(110, 12)!.Value.ShouldBeInRange(5.0, 5.1);

    [Fact]
    public void Is_no_question_where_nothing_is_found()
    {
        RosenbaumBound.Gamma(0, 0).ShouldBeNull();
        RosenbaumBound.Gamma(10, 8).ShouldBeNull();
    }

    [Fact]
    public void Matters_as_much_for_a_harm_as_for_a_gain() => RosenbaumBound.Gamma(12, 110).ShouldBe(RosenbaumBound.Gamma(110, 12));

    [Fact]
    public void With_nothing_unseen_is_the_sign_test() => RosenbaumBound.P(10, 8, 1).ShouldBe(56 / 1024.0, 1e-12);
}
