using Nivel.Web.Modules.Services;

namespace Nivel.Web.Modules.Network;

/// <summary>Two services that seem to do the same for the same people.</summary>
/// <param name="Likeness">Share of words that their cards have in common, 0 to 1.</param>
public sealed record Overlap(ServiceRow One, ServiceRow Other, double Likeness);

/// <summary>Overlaps (päällekkäisyydet): two organisations, same phase, same people, same place, same language, and cards that tell much the same.
/// Two like cards of one organisation are not an overlap but perhaps a duplicate: <see cref="Merging.Likenesses"/>.</summary>
public static class Overlaps
{
    /// <summary>Share of common words (Jaccard 1901) from which two cards are shown to the one who knows them.</summary>
    /// <remarks>
    /// Ranked on the 60 invented cards of the demo area: 95 pairs of two organisations that meet in people, place and language, of which those down to about 0.10 were read. Six reach 0.13:
    /// subsidised work at two employers (0.25), two job coachings (0.19), two rehabilitative works (0.15 and 0.14), subsidised work as a job and as a
    /// service (0.14), rehabilitative work and a workshop (0.135, for somebody who knows them to judge). The next are two trainings for
    /// different trades (0.12) and others that share only their field, with one true pair among them (rehabilitative work, 0.116) that is
    /// missed. Until then 0.3 stood here and found nothing. Cards of a real area have longer texts: read its pairs before believing the figure there.
    /// </remarks>
    public const double Least = 0.13;

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
        one.OrganisationId != other.OrganisationId && one.Field == other.Field && one.Phases.Intersect(other.Phases).Any() && Meet(one.TargetGroups, other.TargetGroups, "everyone") && Meet(one.MunicipalityCodes, other.MunicipalityCodes, null)
        && Meet(one.LanguageCodes, other.LanguageCodes, null);

    // No municipality means the whole area, "everyone" means every group.
    private static bool Meet(IReadOnlyList<string> one, IReadOnlyList<string> other, string? all) =>
        one.Count == 0 || other.Count == 0 || (all is not null && (one.Contains(all) || other.Contains(all))) || one.Intersect(other).Any();

    private static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return common == 0 ? 0 : common / (double)(one.Count + other.Count - common);
    }
}
