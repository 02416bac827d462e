namespace Nivel.Match;

/// <summary>A label found in the words of a text.</summary>
internal sealed record Mention(Phrase Phrase, double Score, int FirstWord, int LastWord, int[] Words)
{
    public SkillStatus Status { get; init; }

    public double? Years { get; set; }

    public LanguageLevel Level { get; set; }

    /// <summary>Whether all words of this mention are among those of a longer one, as "ajokortti" in "C-ajokortti".</summary>
    public bool IsInside(Mention other) =>
        other.Phrase.IsSkill == Phrase.IsSkill && other.Words.Length > Words.Length && Words.All(w => other.Words.Contains(w));
}

/// <summary>Looks for the labels of an index in a run of words.</summary>
internal static class Mentions
{
    public static List<Mention> In(IReadOnlyList<WordToken> words, PhraseIndex index, Clauses clauses)
    {
        var mentions = new List<Mention>();
        var candidates = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            candidates.Clear();
            index.Candidates(words[i].Forms, candidates);
            foreach (var candidate in candidates)
                if (Fit(index.Phrases[candidate], words, i, clauses) is { } mention) mentions.Add(mention);
        }
        return mentions;
    }

    // The other words may stand before or after, with at most two words between: "trukilla olen ajanut".
    private static Mention? Fit(Phrase phrase, IReadOnlyList<WordToken> words, int at, Clauses clauses)
    {
        var count = phrase.Words.Length;
        var reach = count == 1 ? 0 : count + 1;
        var (from, to) = (Math.Max(0, at - reach), Math.Min(words.Count - 1, at + reach));
        var used = new int[count];
        var total = 0.0;
        for (var p = 0; p < count; p++)
        {
            var (best, where) = (0.0, -1);
            for (var t = from; t <= to; t++)
            {
                if (clauses.Sentence(t) != clauses.Sentence(at)) continue;
                var quality = WordMatch.Quality(phrase.Words[p].Forms, words[t].Forms, count == 1);
                if (!phrase.IsSkill && quality < 1) quality = 0;
                if (quality > best || (quality == best && quality > 0 && Math.Abs(t - at) < Math.Abs(where - at))) (best, where) = (quality, t);
            }
            if (where < 0) return null;
            used[p] = where;
            total += best;
        }
        var (first, last) = (used.Min(), used.Max());
        var gap = last - first + 1 - used.Distinct().Count();
        var score = total / count * (phrase.Preferred ? 0.95 : 0.9) * Math.Pow(0.95, gap);
        return gap > 3 || score < 0.5 ? null : new Mention(phrase, score, first, last, used);
    }
}
