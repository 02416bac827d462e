using Nivel.Insight.Surviving;

namespace Nivel.Insight.Comparing;

/// <summary>What a result is compared with.</summary>
public enum ComparedWith
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>The same people before.</summary>
    Before,

    /// <summary>Other people at the same time.</summary>
    OtherPeople,
}

/// <summary>What is known of a result, from a study of this house or from a printed report; null is "not known", never "fine".</summary>
/// <param name="With">What it is compared with.</param>
/// <param name="People">Participants who could be compared.</param>
/// <param name="Difference">Share in work less that of the comparison, −1 to 1.</param>
/// <param name="Interval">95 % of the difference.</param>
/// <param name="Overlap">The share of participants who could be compared, 0–1.</param>
/// <param name="Imbalance">The largest standardised difference after matching, without sign.</param>
/// <param name="Unknown">The larger share of unknown outcomes of the two groups, 0–1.</param>
/// <param name="Gamma">Rosenbaum's bound.</param>
public sealed record Evidence(
    ComparedWith With, int People, double? Difference = null, Interval? Interval = null,
    double? Overlap = null, double? Imbalance = null, double? Unknown = null, double? Gamma = null)
{
    /// <summary>What a study of this house knows at one horizon.</summary>
    public static Evidence Of(StudyResult study, Horizon horizon)
    {
        var found = study.At(horizon);
        var with = study.Overlap.Comparison == 0 ? ComparedWith.Nothing : ComparedWith.OtherPeople;
        var unknown = found is { TreatedUnknown: { } ours, ComparisonUnknown: { } theirs } ? Math.Max(ours, theirs) : (double?)null;
        return new Evidence(with, found.Sets, found.Value, found.Interval, study.Overlap.Share, study.WorstBalance, unknown, found.Gamma);
    }
}
