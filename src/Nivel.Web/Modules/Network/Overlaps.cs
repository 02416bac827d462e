using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Network;

/// <summary>Two services that seem to do the same for the same people.</summary>
/// <param name="Likeness">Share of words that their cards have in common, 0 to 1.</param>
public sealed record Overlap(ServiceRow One, ServiceRow Other, double Likeness);

/// <summary>Overlaps (päällekkäisyydet): same phase, same people, same place, and cards that tell much the same.</summary>
public static class Overlaps
{
    /// <summary>Share of common words (Jaccard 1901) from which two cards are shown to the one who knows them. Found by reading the pairs of the demo area: below it they only share a field.</summary>
    public const double Least = 0.3;

    public static IReadOnlyList<Overlap> Of(IReadOnlyList<(ServiceRow Row, string Terms)> cards)
    {
        var words = cards.Select(c => (c.Row, Words: c.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))).ToList();
        var found = new List<Overlap>();
        for (var i = 0; i < words.Count; i++)
            for (var j = i + 1; j < words.Count; j++)
                if (SamePeople(words[i].Row, words[j].Row) && Likeness(words[i].Words, words[j].Words) is >= Least and var likeness) found.Add(new(words[i].Row, words[j].Row, likeness));
        return [.. found.OrderByDescending(o => o.Likeness).ThenBy(o => o.One.Id.ToString(), StringComparer.Ordinal)];
    }

    private static bool SamePeople(ServiceRow one, ServiceRow other) =>
        one.Field == other.Field && one.Phases.Intersect(other.Phases).Any() && Meet(one.TargetGroups, other.TargetGroups, "everyone") && Meet(one.MunicipalityCodes, other.MunicipalityCodes, null);

    // No municipality means the whole area, "everyone" means every group.
    private static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other, string? all) =>
        one.Count == 0 || other.Count == 0 || (all is not null && (one.Contains(all) || other.Contains(all))) || one.Intersect(other).Any();

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : common / (double)(one.Count + other.Count - common);
    }
}
