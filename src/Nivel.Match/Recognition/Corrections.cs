namespace Nivel.Match;

/// <summary>What people of one installation did with suggestions that came from the same words.</summary>
/// <param name="Text">The words that led to the suggestion, as written; case, order and inflection do not matter.</param>
/// <param name="Language">Language of the words.</param>
/// <param name="Suggested">The concept that was suggested; not set if the person added a skill to words that gave none.</param>
/// <param name="Accepted">True if it was accepted, false if rejected or corrected.</param>
/// <param name="Instead">The concept that the person chose in its place, if any.</param>
/// <param name="Count">How many times.</param>
public sealed record Correction(string Text, Language Language, ConceptId Suggested, bool Accepted, ConceptId Instead = default, int Count = 1);

/// <summary>Corrections gathered into what changes: chances of a suggestion from its words, and new names of concepts.</summary>
/// <remarks>
/// A suggestion's chance p is taken as the mean of a beta distribution with the weight of <see cref="Weight"/> cases; accepting and rejecting add cases to it
/// (posterior mean (p·w + accepted) / (w + accepted + rejected)). Words that were corrected to the same concept <see cref="LeastForName"/> times become a name of it.
/// The same corrections in any order give the same result.
/// </remarks>
public sealed class Corrections
{
    /// <summary>How many decisions of people outweigh what was learned from labelled advertisements.</summary>
    public const double Weight = 4;

    /// <summary>Times that words must be corrected to a concept before they count as its name.</summary>
    public const int LeastForName = 2;

    /// <summary>Words that a new name has at most.</summary>
    private const int MostWords = 6;

    /// <summary>No corrections.</summary>
    public static readonly Corrections None = new([], []);

    private readonly Dictionary<(Language, string, ConceptId), (int Accepted, int Rejected)> counts;

    private Corrections(Dictionary<(Language, string, ConceptId), (int, int)> counts, List<(Language, string, ConceptId)> names) => (this.counts, Names) = (counts, names);

    internal IReadOnlyList<(Language Language, string Text, ConceptId Concept)> Names { get; }

    /// <summary>Gathers a list of corrections; entries with an empty text or a count under one are passed over.</summary>
    public static Corrections From(IEnumerable<Correction> list)
    {
        var counts = new Dictionary<(Language, string, ConceptId), (int Accepted, int Rejected)>();
        var names = new Dictionary<(Language, string, ConceptId), (int Count, string Text)>();
        foreach (var correction in list.Where(c => c.Count > 0 && !string.IsNullOrWhiteSpace(c.Text)))
        {
            var key = Key(correction.Text, correction.Language);
            if (key.Length == 0) continue;
            if (correction.Suggested.IsSet) Count(counts, (correction.Language, key, correction.Suggested), correction.Accepted, correction.Count);
            if (!correction.Instead.IsSet) continue;
            Count(counts, (correction.Language, key, correction.Instead), true, correction.Count);
            var known = names.GetValueOrDefault((correction.Language, key, correction.Instead), (0, correction.Text));
            names[(correction.Language, key, correction.Instead)] = (known.Item1 + correction.Count, string.CompareOrdinal(correction.Text, known.Item2) < 0 ? correction.Text : known.Item2);
        }
        return new Corrections(counts, [.. names.Where(n => n.Value.Count >= LeastForName && n.Key.Item2.Count(' ') < MostWords).Select(n => (n.Key.Item1, n.Value.Text, n.Key.Item3))
            .OrderBy(n => n.Item3).ThenBy(n => n.Item2, StringComparer.Ordinal)]);
    }

    /// <summary>The chance of a suggestion after what people did with it.</summary>
    internal double Adjusted(double score, Language language, string words, ConceptId concept)
    {
        if (counts.Count == 0 || !counts.TryGetValue((language, Key(words, language), concept), out var seen)) return score;
        return Math.Round((score * Weight + seen.Accepted) / (Weight + seen.Accepted + seen.Rejected), 4);
    }

    private static void Count(Dictionary<(Language, string, ConceptId), (int Accepted, int Rejected)> counts, (Language, string, ConceptId) key, bool accepted, int count)
    {
        var seen = counts.GetValueOrDefault(key);
        counts[key] = accepted ? (seen.Accepted + count, seen.Rejected) : (seen.Accepted, seen.Rejected + count);
    }

    private static string Key(string text, Language language) => string.Join(' ', SearchWords.Of(text, language));
}
