using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>The interval of a mean of matched differences by resampling whole clusters of sets.</summary>
/// <remarks>
/// Austin and Small, Statistics in Medicine 33 (2014), 4306–4319: with matching without replacement the matched sets are resampled.
/// With replacement, sets that share a person go together as one cluster, because they are not independent (compare Abadie and
/// Imbens 2008, who show that resampling single people fails).
/// </remarks>
internal static class Bootstrap
{
    /// <summary>95 % by percentiles; null for no cluster.</summary>
    /// <param name="sums">The sum of differences in each cluster.</param>
    /// <param name="counts">How many differences each cluster has.</param>
    /// <param name="rounds">How many times to resample.</param>
    /// <param name="seed">The same seed, the same interval.</param>
    public static Interval? Of(double[] sums, int[] counts, int rounds, int seed)
    {
        if (sums.Length == 0 || rounds < 1) return null;
        var dice = new Random(seed);
        var means = new double[rounds];
        for (var round = 0; round < rounds; round++) means[round] = Round(sums, counts, dice);
        Array.Sort(means);
        return new Interval(means[(int)(0.025 * (rounds - 1))], means[(int)Math.Ceiling(0.975 * (rounds - 1))]);
    }

    private static double Round(double[] sums, int[] counts, Random dice)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < sums.Length; i++)
        {
            var pick = dice.Next(sums.Length);
            sum += sums[pick];
            count += counts[pick];
        }
        return sum / count;
    }
}
