namespace Nivel.Insight.Comparing;

/// <summary>From what size and quality on a study may speak. Dated, because a house may tighten them and an old report must stay explicable.</summary>
/// <param name="Id">The rule, as a report cites it.</param>
/// <param name="From">In force from this day.</param>
/// <param name="LeastMatched">Fewer matched participants are "not enough people to say".</param>
/// <param name="MostImbalance">The largest standardised difference after matching.</param>
/// <param name="LeastOverlap">The share of participants (0–1) who must have found a comparison.</param>
/// <param name="MostUnknown">The largest share (0–1) of unknown outcomes in either group.</param>
/// <param name="LeastGamma">A smaller Rosenbaum bound is called sensitive to what was not seen.</param>
public sealed record StudyLimits(
    string Id, DateOnly From, int LeastMatched, double MostImbalance, double LeastOverlap, double MostUnknown, double LeastGamma)
{
    // No statute sets these. LeastMatched: with 20 pairs the 95 % interval of a difference is up to 1.96·√(2·¼/20) = ±31 points wide,
    // and says nothing below that; decision of this house. MostImbalance: Austin (2009). MostUnknown: losses above 20 % threaten
    // validity (Schulz and Grimes, Lancet 359 (2002), 781–785). LeastOverlap and LeastGamma: decisions of this house, for the
    // literature gives no line; with a fifth left out the result is about others than those who took part.
    private static readonly StudyLimits[] Known = [new("E-01", new(2026, 1, 1), 20, 0.1, 0.8, 0.2, 1.2)];

    /// <summary>The limits in force on a day; before the first row, the first.</summary>
    public static StudyLimits On(DateOnly day) => Known.LastOrDefault(l => l.From <= day) ?? Known[0];
}
