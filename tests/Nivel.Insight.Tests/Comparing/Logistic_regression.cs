using Nivel.Insight.Comparing;

namespace Nivel.Insight.Tests.Comparing;

public sealed class Logistic_regression
{
    // Dalal, Fowlkes and Hoadley, JASA 84 (1989), 945–957: joint temperature (°F) and whether an O-ring was damaged, 23 flights before Challenger.
    private static readonly double[] Fahrenheit = [66, 70, 69, 68, 67, 72, 73, 70, 57, 63, 70, 78, 67, 53, 67, 75, 70, 81, 76, 79, 75, 76, 58];
    private static readonly bool[] Damaged = Yes("01000000111001000000101");

    // Motor Trend 1974 (R's mtcars): weight in 1,000 lb and whether the gears are manual.
    private static readonly double[] Weight =
        [2.620, 2.875, 2.320, 3.215, 3.440, 3.460, 3.570, 3.190, 3.150, 3.440, 3.440, 4.070, 3.730, 3.780, 5.250, 5.424,
         5.345, 2.200, 1.615, 1.835, 2.465, 3.520, 3.435, 3.840, 3.845, 1.935, 2.140, 1.513, 3.170, 2.770, 3.570, 2.780];
    private static readonly bool[] Manual = Yes("11100000000000000111000001111111");

    [Fact]
    public void Of_the_O_rings_is_the_published_15_0429_and_minus_0_2322() =>
        LogisticRegression.Of([Fahrenheit], Damaged).Weights.ShouldBe([15.0429, -0.2322], 0.00006);

    [Fact]
    public void Of_gears_on_weight_is_what_R_prints() => LogisticRegression.Of([Weight], Manual).Weights.ShouldBe([12.040, -4.024], 0.0006);

    [Fact]
    public void Without_columns_is_the_logit_of_the_share() =>
        LogisticRegression.Of([], Yes("1110")).Weights.ShouldBe([Math.Log(3)], 1e-9);

    [Fact]
    public void Stays_finite_where_a_column_separates_the_groups_or_repeats_another()
    {
        double[] column = [1, 2, 3, 7, 8, 9];
        var fit = LogisticRegression.Of([column, column, [5, 5, 5, 5, 5, 5]], Yes("000111"));
        fit.Weights.ShouldAllBe(w => double.IsFinite(w));
        fit.Logits.Zip(fit.Logits.Skip(1)).ShouldAllBe(p => p.First < p.Second);
    }

    private static bool[] Yes(string text) => [.. text.Select(c => c == '1')];
}
