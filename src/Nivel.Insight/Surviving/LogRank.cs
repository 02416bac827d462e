namespace Nivel.Insight.Surviving;

/// <summary>Whether two groups reach the event at the same pace: the log-rank test.</summary>
/// <remarks>Mantel, Cancer Chemotherapy Reports 50 (1966), 163–170; ties by the hypergeometric variance. It compares, it does not explain: groups that were chosen differ for other reasons too.</remarks>
/// <param name="Observed">Events in the first group.</param>
/// <param name="Expected">Events that the first group would have had at the pace of both together.</param>
/// <param name="ChiSquare">With one degree of freedom.</param>
/// <param name="P">The probability of so large a difference when there is none, 0–1.</param>
public sealed record LogRank(long Observed, double Expected, double ChiSquare, double P)
{
    /// <summary>The test of one group against another; null when no day has events with both groups present, so that there is nothing to compare.</summary>
    public static LogRank? Of(IEnumerable<Durations> first, IEnumerable<Durations> second)
    {
        var (ones, others) = (Durations.Merged(first), Durations.Merged(second));
        var (a, b) = (ones.ToDictionary(d => d.Days), others.ToDictionary(d => d.Days));
        var (atRiskA, atRiskB) = (ones.Sum(d => d.People), others.Sum(d => d.People));
        var (observed, expected, variance) = (0L, 0.0, 0.0);
        foreach (var day in a.Keys.Union(b.Keys).Order())
        {
            var (here, there) = (a.GetValueOrDefault(day), b.GetValueOrDefault(day));
            var (events, all) = (here.Events + there.Events, atRiskA + atRiskB);
            observed += here.Events;
            expected += (double)events * atRiskA / all;
            if (all > 1) variance += (double)events * atRiskA / all * atRiskB / all * (all - events) / (all - 1);
            (atRiskA, atRiskB) = (atRiskA - here.People, atRiskB - there.People);
        }
        return variance > 0 ? Of(observed, expected, variance) : null;
    }

    private static LogRank Of(long observed, double expected, double variance)
    {
        var chiSquare = (observed - expected) * (observed - expected) / variance;
        return new LogRank(observed, expected, chiSquare, 2 * Normal.Above(Math.Sqrt(chiSquare)));
    }
}
