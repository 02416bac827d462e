namespace Nivel.Match;

/// <summary>A person at a place of a list that somebody saw.</summary>
/// <param name="Key">The person.</param>
/// <param name="Score">The fit by which the place was given.</param>
public readonly record struct ShownPlace(int Key, double Score);

/// <summary>A list that somebody saw, best first.</summary>
/// <param name="Id">Lasting id of the list.</param>
/// <param name="Places">The places in order.</param>
public sealed record ShownList(string Id, IReadOnlyList<ShownPlace> Places);

/// <summary>A person who might have been shown, with what the audit needs. Groups come from outside, for the audit alone; no profile holds them.</summary>
/// <param name="Key">The person.</param>
/// <param name="Group">Sex, age band, language or nationality group; empty if not known, which leaves the person out.</param>
/// <param name="Stratum">What makes people comparable: those with the same text are held to be equal in skills.</param>
public readonly record struct AuditedPerson(int Key, string Group, string Stratum);

/// <summary>By what rules an audit is made.</summary>
public sealed record AuditTerms
{
    /// <summary>Fewer persons in a group than this say nothing, and could point at somebody.</summary>
    public int LeastPeople { get; init; } = 20;

    /// <summary>Fewer lists than this say nothing.</summary>
    public int LeastLists { get; init; } = 10;

    /// <summary>Less exposure due than this many first places says nothing.</summary>
    public double LeastExposure { get; init; } = 5;

    /// <summary>Width of the band within which scores are held to be equal.</summary>
    public double Band { get; init; } = 0.05;

    /// <summary>How often the audit is drawn again for the interval.</summary>
    public int Draws { get; init; } = 1000;

    /// <summary>Share of draws inside the interval, for all groups together: it is widened by how many are compared (Bonferroni).</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The same seed gives the same interval.</summary>
    public ulong Seed { get; init; } = 1;
}

/// <summary>What an audit says of a group.</summary>
public enum ExposureVerdict
{
    /// <summary>Too few to say anything.</summary>
    TooFew,
    /// <summary>The interval holds 1: no difference is seen.</summary>
    Even,
    /// <summary>Seen less than others with equal skills.</summary>
    Less,
    /// <summary>Seen more than others with equal skills.</summary>
    More,
}

/// <summary>How a group was seen beside others of equal skills.</summary>
/// <param name="Group">The group.</param>
/// <param name="People">How many persons of it.</param>
/// <param name="Places">How many places of lists they had.</param>
/// <param name="Ratio">Exposure had, divided by what equals had on average; 1 is even, NaN if nothing was due.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Verdict">What it says.</param>
public sealed record GroupExposure(string Group, int People, int Places, double Ratio, double Low, double High, ExposureVerdict Verdict);

/// <summary>An audit of one way of grouping.</summary>
/// <param name="Lists">How many lists it rests on.</param>
/// <param name="People">How many persons with a known group.</param>
/// <param name="Groups">The groups by name.</param>
public sealed record ExposureAudit(int Lists, int People, IReadOnlyList<GroupExposure> Groups)
{
    /// <summary>Whether any group is seen less than others of equal skills.</summary>
    public bool FindsLess => Groups.Any(g => g.Verdict == ExposureVerdict.Less);
}
