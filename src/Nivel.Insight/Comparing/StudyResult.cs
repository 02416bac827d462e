using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>What an effect study found: figures only, no conclusion.</summary>
/// <param name="Overlap">How many could be compared, and why the others could not.</param>
/// <param name="Balance">How alike the groups were before and after matching, column by column.</param>
/// <param name="Differences">Shares in work after 3, 6 and 12 months.</param>
/// <param name="Treated">Time to work of matched participants.</param>
/// <param name="Comparison">Time to work of each one's nearest comparison.</param>
/// <param name="Pace">Log-rank test of the two curves; it takes the pairs for separate people and errs to the cautious side. Null when neither curve falls.</param>
public sealed record StudyResult(
    Overlap Overlap, IReadOnlyList<Balance> Balance, IReadOnlyList<Difference> Differences,
    SurvivalCurve Treated, SurvivalCurve Comparison, LogRank? Pace)
{
    /// <summary>The difference at a horizon.</summary>
    public Difference At(Horizon horizon) => Differences.Single(d => d.Horizon == horizon);

    /// <summary>The largest standardised difference after matching, without sign; null when nobody is matched or nothing was known beforehand.</summary>
    public double? WorstBalance => Balance.Max(b => b.After is { } after ? Math.Abs(after) : (double?)null);
}
