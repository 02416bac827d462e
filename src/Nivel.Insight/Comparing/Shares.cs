using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>Intervals of shares of which only counts are known, as reports print them.</summary>
/// <remarks>Wilson, JASA 22 (1927), 209–212; for a difference the hybrid of Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.</remarks>
public static class Shares
{
    /// <summary>95 % for a share (0–1); null when nobody was asked.</summary>
    public static Interval? Of(long yes, long all)
    {
        if (all == 0) return null;
        var (p, z, n) = ((double)yes / all, Normal.TwoSided95, (double)all);
        var middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
        return new Interval(Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    /// <summary>95 % for the first share less the second, of two separate groups; null when either is empty.</summary>
    public static Interval? Difference(long yes, long all, long otherYes, long otherAll)
    {
        if (Of(yes, all) is not { } one || Of(otherYes, otherAll) is not { } other) return null;
        var (p, q) = ((double)yes / all, (double)otherYes / otherAll);
        return new Interval(
            p - q - Math.Sqrt((p - one.Low) * (p - one.Low) + (other.High - q) * (other.High - q)),
            p - q + Math.Sqrt((one.High - p) * (one.High - p) + (q - other.Low) * (q - other.Low)));
    }
}
