namespace Nivel.Insight.Comparing;

/// <summary>Why a participant has no comparison.</summary>
public enum LeftOut
{
    /// <summary>Nobody outside the service shares the strata.</summary>
    NobodyAlike,

    /// <summary>So likely (or unlikely) to take part that nobody outside the service is as likely: outside common support.</summary>
    OutsideSupport,

    /// <summary>People share the strata, but none is within the caliper.</summary>
    BeyondCaliper,

    /// <summary>Those within the caliper already stand for others.</summary>
    AllTaken,
}

/// <summary>How many participants could be compared at all. What a study says is said of these only.</summary>
/// <param name="Treated">All participants.</param>
/// <param name="Comparison">Everybody from whom comparisons were sought.</param>
/// <param name="Matched">Participants with at least one comparison.</param>
/// <param name="Used">Different people who stand as comparisons.</param>
/// <param name="Loosely">Matched participants for whom a stratum that may differ does differ.</param>
/// <param name="LeftOut">How many were left out for each reason.</param>
public sealed record Overlap(int Treated, int Comparison, int Matched, int Used, int Loosely, IReadOnlyDictionary<LeftOut, int> LeftOut)
{
    /// <summary>The matched among the participants, 0–1; null when nobody took part.</summary>
    public double? Share => Treated == 0 ? null : (double)Matched / Treated;
}
