namespace Nivel.Match;

/// <summary>How the asking for a skill has changed from one time to the next.</summary>
public enum DemandTrend
{
    /// <summary>Too few jobs in either time to say.</summary>
    TooFew,
    /// <summary>No difference that chance would not explain.</summary>
    Steady,
    /// <summary>Asked more often than before.</summary>
    Growing,
    /// <summary>Asked less often than before.</summary>
    Falling,
}

/// <summary>A skill with how many jobs asked for it.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Asked">Jobs of the time that asked for it.</param>
/// <param name="Of">Jobs of the time.</param>
/// <param name="AskedBefore">Jobs of the time before that asked for it.</param>
/// <param name="OfBefore">Jobs of the time before.</param>
/// <param name="Trend">What the two say together.</param>
public sealed record DemandedSkill(ConceptId Skill, int Asked, int Of, int AskedBefore, int OfBefore, DemandTrend Trend)
{
    /// <summary>Share of the jobs, 0 to 1.</summary>
    public double Share => Of == 0 ? 0 : Asked / (double)Of;
}

/// <summary>What employers ask for, counted over their jobs.</summary>
public static class SkillDemand
{
    /// <summary>Jobs in each time below which nothing is said of a change.</summary>
    public const int LeastJobs = 20;

    private const double Z = 1.959964;

    /// <summary>Skills by the share of jobs that ask for them, most asked first; equals in the order of their ids.</summary>
    /// <remarks>
    /// A change is told only if the 95 % interval of the difference of the two shares leaves out zero: hybrid score interval of
    /// Newcombe, Statistics in Medicine 17 (1998), method 10. Many skills are looked at, so one in twenty may seem to change by chance.
    /// </remarks>
    /// <param name="now">The skills of each job of the time.</param>
    /// <param name="before">The skills of each job of the time before.</param>
    public static IReadOnlyList<DemandedSkill> Of(IReadOnlyCollection<IReadOnlySet<ConceptId>> now, IReadOnlyCollection<IReadOnlySet<ConceptId>> before)
    {
        var (counts, earlier) = (Count(now), Count(before));
        return [.. counts.Keys.Union(earlier.Keys)
            .Select(skill => Demand(skill, counts.GetValueOrDefault(skill), now.Count, earlier.GetValueOrDefault(skill), before.Count))
            .OrderByDescending(d => d.Asked).ThenBy(d => d.Skill)];
    }

    /// <summary>Interval of the difference of two shares, now less before.</summary>
    public static (double Low, double High) Difference(int asked, int of, int askedBefore, int ofBefore)
    {
        var ((low, high), (lowBefore, highBefore)) = (Wilson(asked, of), Wilson(askedBefore, ofBefore));
        var (p, q) = (asked / (double)of, askedBefore / (double)ofBefore);
        return (p - q - Math.Sqrt(Square(p - low) + Square(highBefore - q)), p - q + Math.Sqrt(Square(high - p) + Square(q - lowBefore)));
    }

    private static DemandedSkill Demand(ConceptId skill, int asked, int of, int askedBefore, int ofBefore)
    {
        if (of < LeastJobs || ofBefore < LeastJobs) return new(skill, asked, of, askedBefore, ofBefore, DemandTrend.TooFew);
        var (low, high) = Difference(asked, of, askedBefore, ofBefore);
        return new(skill, asked, of, askedBefore, ofBefore, low > 0 ? DemandTrend.Growing : high < 0 ? DemandTrend.Falling : DemandTrend.Steady);
    }

    private static Dictionary<ConceptId, int> Count(IEnumerable<IReadOnlySet<ConceptId>> jobs)
    {
        var counts = new Dictionary<ConceptId, int>();
        foreach (var skill in jobs.SelectMany(j => j)) counts[skill] = counts.GetValueOrDefault(skill) + 1;
        return counts;
    }

    // Wilson's score interval of one share.
    private static (double Low, double High) Wilson(int asked, int of)
    {
        var (p, n) = (asked / (double)of, (double)of);
        var middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z / (1 + Z * Z / n) * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        return (middle - half, middle + half);
    }

    private static double Square(double x) => x * x;
}
