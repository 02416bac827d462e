namespace Nivel.Insight.Comparing;

/// <summary>How alike the groups are in one column: standardised mean differences before and after matching.</summary>
/// <remarks>Austin, Statistics in Medicine 28 (2009), 3083–3107: |difference| below 0.1 is negligible. The deviation is that before matching both times, so that matching cannot hide a difference by narrowing the groups (Stuart 2010).</remarks>
/// <param name="Column">Which column.</param>
/// <param name="Before">All participants less all others, in standard deviations.</param>
/// <param name="After">Matched participants less their comparisons; null when nobody is matched.</param>
public sealed record Balance(Column Column, double Before, double? After)
{
    internal static IReadOnlyList<Balance> Of(IReadOnlyList<Subject> subjects, Design design, IReadOnlyList<MatchedSet> sets)
    {
        int[] treated = [.. Enumerable.Range(0, subjects.Count).Where(i => subjects[i].Treated)];
        int[] others = [.. Enumerable.Range(0, subjects.Count).Where(i => !subjects[i].Treated)];
        return [.. design.Columns.Select((column, c) => Of(column, design.Values[c], treated, others, sets))];
    }

    private static Balance Of(Column column, double[] values, int[] treated, int[] others, IReadOnlyList<MatchedSet> sets)
    {
        var (ours, theirs) = (Moments.Of(treated, i => values[i]), Moments.Of(others, i => values[i]));
        var deviation = Math.Sqrt((ours.Variance + theirs.Variance) / 2);
        return new Balance(column, Standardised(ours.Mean - theirs.Mean, deviation), sets.Count == 0 ? null : Standardised(MeanDifference(values, sets), deviation));
    }

    private static double MeanDifference(double[] values, IReadOnlyList<MatchedSet> sets)
    {
        var sum = 0.0;
        foreach (var set in sets)
        {
            var beside = 0.0;
            foreach (var one in set.Comparisons) beside += values[one];
            sum += values[set.Treated] - beside / set.Comparisons.Length;
        }
        return sum / sets.Count;
    }

    // No deviation and yet a difference: everybody here, nobody there. That is as unlike as can be.
    private static double Standardised(double difference, double deviation) =>
        deviation > 0 ? difference / deviation : difference == 0 ? 0 : double.PositiveInfinity * difference;
}
