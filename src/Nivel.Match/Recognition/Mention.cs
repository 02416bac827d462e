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
    public static List<Mention> In(IReadOnlyList<WordToken> words, PhraseIndex index, Clauses clauses, Language language)
    {
        var mentions = new List<Mention>();
        var candidates = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (StopWords.Contains(words[i].Text, language) || Clauses.IsWish(words[i].Text)) continue;
            candidates.Clear();
            index.Candidates(words[i].Forms, candidates);
            foreach (var candidate in candidates)
                if (Fit(index.Phrases[candidate], words, i, clauses, language) is { } mention) mentions.Add(mention);
        }
        return mentions;
    }

    // The other words may stand before or after, with at most two words between: "trukilla olen ajanut".
    private static Mention? Fit(Phrase phrase, IReadOnlyList<WordToken> words, int at, Clauses clauses, Language language)
    {
        var count = phrase.Words.Length;
        var used = new int[count];
        var qualities = new double[count];
        for (var p = 0; p < count; p++)
        {
            (qualities[p], used[p]) = Closest(phrase, p, words, at, clauses, language);
            if (used[p] < 0) return null;
        }
        if (count > 1 && HasLonePart(qualities, used)) return null;
        var (first, last) = (used.Min(), used.Max());
        var gap = last - first + 1 - used.Distinct().Count();
        var score = qualities.Average() * (phrase.Preferred ? 0.95 : 0.9) * Math.Pow(0.95, gap);
        return gap > 3 || score < 0.5 ? null : new Mention(phrase, score, first, last, used);
    }

    private static (double Quality, int Where) Closest(Phrase phrase, int p, IReadOnlyList<WordToken> words, int at, Clauses clauses, Language language)
    {
        var reach = phrase.Words.Length == 1 ? 0 : phrase.Words.Length + 1;
        var (best, where) = (0.0, -1);
        for (var t = Math.Max(0, at - reach); t <= Math.Min(words.Count - 1, at + reach); t++)
        {
            if (clauses.Sentence(t) != clauses.Sentence(at) || Clauses.IsWish(words[t].Text)) continue;
            var quality = Quality(phrase, p, words[t]);
            if (StopWords.Contains(words[t].Text, language) && (Math.Abs(t - at) > 1 || words[t].Text != phrase.Words[p].Text)) quality = 0;
            if (quality > best || (quality == best && quality > 0 && Math.Abs(t - at) < Math.Abs(where - at))) (best, where) = (quality, t);
        }
        return (best, where);
    }

    // "yritys" and "tuotteet" are not evidence for what a "yrittäjä" or a "tuottaja" does.
    private static bool IsDoer(WordToken label) =>
        label.Forms.Lemmas.All(l => l.EndsWith("ja", StringComparison.Ordinal) || l.EndsWith("jä", StringComparison.Ordinal));

    // A title must be written as a title: "lära" is not "lärare" nor "cooking" "cook", though their stems are one.
    private static double Quality(Phrase phrase, int p, WordToken written)
    {
        var label = phrase.Words[p];
        var quality = WordMatch.Quality(label.Forms, written.Forms, phrase.Words.Length == 1);
        if (phrase.IsSkill) return quality < 1 && quality != WordMatch.Part && IsDoer(label) ? 0 : quality;
        var doing = written.Text.EndsWith("ing", StringComparison.Ordinal) && !label.Text.EndsWith("ing", StringComparison.Ordinal);
        return quality < 1 || doing || written.Text.Length < label.Text.Length - 1 ? 0 : quality;
    }

    // "äidinkielenä ja englantia" does not say "englannin kieli"; "trukinajoa" says both words of "trukin ajo".
    private static bool HasLonePart(double[] qualities, int[] used)
    {
        for (var p = 0; p < used.Length; p++)
            if (qualities[p] == WordMatch.Part && used.Count(u => u == used[p]) == 1) return true;
        return false;
    }
}
