using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Network;

/// <summary>What a gap was about, for counting: field of service, municipality of the person, why nothing fitted.</summary>
public sealed record GapFact(string Field, string Municipality, GapReason Why);

/// <summary>One field of services (or one municipality) in a year: how often help was missing, and what there is.</summary>
/// <param name="Code">Field of services or code of the municipality; empty where it was not told.</param>
/// <param name="Gaps">Times that a worker found nothing fitting.</param>
/// <param name="Full">Referrals refused because the service was full.</param>
/// <param name="Waiting">Referrals that wait for an answer or a place now.</param>
/// <param name="Free">Free places now; null where no service tells.</param>
/// <param name="MostlyWhy">Why nothing fitted in most cases; null where there are too few to say.</param>
/// <param name="MostlyWhat">In a municipality, the field that was missing most; null where there are too few to say.</param>
public sealed record MissingHelp(string Code, int Gaps, int Full, int Waiting, int? Free, GapReason? MostlyWhy, string? MostlyWhat)
{
    public int Unmet => Gaps + Full + Waiting;
}

/// <summary>Where to build: help that was missing, by field of services and by municipality, most first.</summary>
public sealed record WhereToBuild(IReadOnlyList<MissingHelp> Fields, IReadOnlyList<MissingHelp> Towns)
{
    public static WhereToBuild Of(IReadOnlyCollection<GapFact> gaps, IReadOnlyCollection<ServiceDemand> demand) => new(ByField(gaps, demand), ByTown(gaps));

    private static IReadOnlyList<MissingHelp> ByField(IReadOnlyCollection<GapFact> gaps, IReadOnlyCollection<ServiceDemand> demand)
    {
        var (missing, asked) = (gaps.ToLookup(g => g.Field), demand.ToLookup(d => d.Service.Field));
        return Ordered(missing.Select(g => g.Key).Union(asked.Select(d => d.Key)).Select(field => new MissingHelp(field, missing[field].Count(), asked[field].Sum(d => d.Full), asked[field].Sum(d => d.Waiting),
            FreeOf(asked[field]), Mostly(missing[field], g => (GapReason?)g.Why), null)));
    }

    /// <summary>Referrals are not counted here: they tell where the service is, not where the person is.</summary>
    private static IReadOnlyList<MissingHelp> ByTown(IReadOnlyCollection<GapFact> gaps) =>
        Ordered(gaps.GroupBy(g => g.Municipality).Select(g => new MissingHelp(g.Key, g.Count(), 0, 0, null, Mostly(g, f => (GapReason?)f.Why), Mostly(g.Where(f => f.Field.Length > 0), f => f.Field))));

    private static IReadOnlyList<MissingHelp> Ordered(IEnumerable<MissingHelp> all) => [.. all.Where(m => m.Unmet > 0).OrderByDescending(m => m.Unmet).ThenBy(m => m.Code, StringComparer.Ordinal)];

    private static int? FreeOf(IEnumerable<ServiceDemand> demand) => demand.Select(d => d.Service.Places.Free).Where(f => f is not null).DefaultIfEmpty(null).Aggregate((a, b) => a is null ? b : a + b);

    /// <summary>The commonest, where it stands at least so often that it may be told, and more often than any other.</summary>
    private static T? Mostly<T>(IEnumerable<GapFact> gaps, Func<GapFact, T> of)
    {
        var groups = gaps.GroupBy(of).Select(g => (g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ToList();
        return groups.Count > 0 && groups[0].Count >= NetworkPicture.Least && (groups.Count == 1 || groups[0].Count > groups[1].Count) ? groups[0].Key : default;
    }
}
