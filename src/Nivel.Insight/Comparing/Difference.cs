using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>What differs at one horizon between matched participants and their comparisons; shares are 0–1.</summary>
/// <param name="Horizon">How long after the start.</param>
/// <param name="Sets">Matched sets in which the outcome of both sides is known.</param>
/// <param name="Treated">In work among the participants of these; null when there are none.</param>
/// <param name="Comparison">In work among their comparisons, each participant's weighing one.</param>
/// <param name="Interval">95 % of the difference; null when it cannot be said.</param>
/// <param name="Unmatched">The bare difference between everybody who took part and everybody else, to show what matching changed.</param>
/// <param name="TreatedUnknown">Outcome not known among matched participants, 0–1.</param>
/// <param name="ComparisonUnknown">Outcome not known among their comparisons, 0–1.</param>
/// <param name="Bounds">The difference if the unknown were all against the service, and all for it (Manski 1990).</param>
/// <param name="Gamma">Rosenbaum's bound (<see cref="RosenbaumBound"/>), on each participant and the nearest comparison.</param>
public sealed record Difference(
    Horizon Horizon, int Sets, double? Treated, double? Comparison, Interval? Interval, double? Unmatched,
    double? TreatedUnknown, double? ComparisonUnknown, Interval? Bounds, double? Gamma)
{
    /// <summary>The participants' share less their comparisons'.</summary>
    public double? Value => Treated - Comparison;
}
