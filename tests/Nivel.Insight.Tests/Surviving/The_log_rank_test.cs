using Nivel.Insight.Surviving;

namespace Nivel.Insight.Tests.Surviving;

public sealed class The_log_rank_test
{
    [Fact]
    public void Of_6_MP_against_placebo_is_the_textbooks_16_79()
    {
        var test = LogRank.Of(Published.Mercaptopurine, Published.Placebo)!;
        (test.Observed, Math.Round(test.Expected, 2)).ShouldBe((9, 19.25));
        test.ChiSquare.ShouldBe(16.79, 0.005);
        test.P.ShouldBe(0.0000417, 0.0000001);
    }

    [Fact]
    public void Of_the_maintained_is_the_3_4_that_R_prints()
    {
        var test = LogRank.Of(Published.Maintained, Published.NotMaintained)!;
        (test.Observed, Math.Round(test.Expected, 2)).ShouldBe((7, 10.69));
        test.ChiSquare.ShouldBe(3.396, 0.0005);
        test.P.ShouldBe(0.0653, 0.00005);
    }

    [Fact]
    public void Is_the_same_from_either_side() =>
        LogRank.Of(Published.Placebo, Published.Mercaptopurine)!.ChiSquare.ShouldBe(LogRank.Of(Published.Mercaptopurine, Published.Placebo)!.ChiSquare, 1e-9);

    [Fact]
    public void Of_a_group_against_nobody_says_nothing()
    {
        LogRank.Of(Published.Placebo, []).ShouldBeNull();
        LogRank.Of([new(3, 0, 5)], [new(4, 0, 5)]).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 0.5), InlineData(1.959963984540054, 0.025), InlineData(-1, 0.8413447460685429), InlineData(4, 3.1671241833119924e-05), InlineData(6, 9.865876450376981e-10)]
    public void Rests_on_the_normal_tail_of_the_tables(double z, double above) => Normal.Above(z).ShouldBe(above, above * 1e-9);
}
