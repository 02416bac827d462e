using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Two cards of one organisation that may tell of one and the same service, and why it seems so.</summary>
/// <param name="Names">Likeness of the names, 0 to 1: shared pairs of letters (Dice 1945).</param>
/// <param name="Content">Share of words that the cards have in common, 0 to 1.</param>
public sealed record Likeness(ServiceRow One, ServiceRow Other, double Names, double Content);

/// <summary>Proposals for merging (kaksoiskappaleet). A person decides: the figures only choose which pairs are shown.</summary>
public static class Likenesses
{
    /// <summary>Bounds of the house's own, loose because a shown pair costs one look and a missed one stays: read on the demo area, whose different
    /// services of one organisation share at most 0.32 of their words and 0.59 of their names, so that none of them is shown.</summary>
    public const double LeastName = 0.8, LeastContent = 0.5;

    public static IReadOnlyList<Likeness> Of(IReadOnlyList<(ServiceRow Row, string Terms)> cards)
    {
        var found = new List<Likeness>();
        foreach (var organisation in cards.GroupBy(c => c.Row.OrganisationId))
        {
            var words = organisation.Select(c => (c.Row, Pairs: Pairs(c.Row.NameFi), Words: c.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))).ToList();
            for (var i = 0; i < words.Count; i++)
                for (var j = i + 1; j < words.Count; j++)
                {
                    var (names, content) = (Dice(words[i].Pairs, words[j].Pairs), Jaccard(words[i].Words, words[j].Words));
                    if (names >= LeastName || content >= LeastContent) found.Add(new(words[i].Row, words[j].Row, names, content));
                }
        }

        return [.. found.OrderByDescending(l => Math.Max(l.Names, l.Content)).ThenBy(l => l.One.Id.ToString(), StringComparer.Ordinal)];
    }

    private static HashSet<string> Pairs(string name)
    {
        var plain = string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));
        return [.. Enumerable.Range(0, Math.Max(0, plain.Length - 1)).Select(at => plain.Substring(at, 2))];
    }

    private static double Dice(HashSet<string> one, HashSet<string> other) => one.Count + other.Count == 0 ? 0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : common / (double)(one.Count + other.Count - common);
    }
}
