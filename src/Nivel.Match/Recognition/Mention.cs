namespace Nivel.Match;

/// <summary>A name found in the words of a text.</summary>
internal sealed record Mention(Phrase Phrase, Signs Signs, int FirstWord, int LastWord, int[] Words)
{
    public double Score { get; init; }

    /// <summary>Other concepts whose names fit the same words as fully.</summary>
    public int Rivals { get; init; }

    /// <summary>Language of the sentence.</summary>
    public Language Language { get; init; }

    public SkillStatus Status { get; init; }

    public double? Years { get; set; }

    public LanguageLevel Level { get; set; }

    public SkillLevel Mastery { get; set; }

    public bool Overlaps(Mention other)
    {
        foreach (var word in Words) if (Array.IndexOf(other.Words, word) >= 0) return true;
        return false;
    }

    /// <summary>Whether all words of this mention are among those of a longer one, as "ajokortti" in "C-ajokortti".</summary>
    public bool IsInside(Mention other) =>
        other.Phrase.IsSkill == Phrase.IsSkill && other.Words.Length > Words.Length && Words.All(w => Array.IndexOf(other.Words, w) >= 0);
}

/// <summary>Looks for the names of an index around one word of a text.</summary>
internal sealed class MentionFinder(SpokenWord[] words, Clauses clauses, string text)
{
    /// <summary>Share of a name's weight that must be in the text.</summary>
    private const double LeastCoverage = 0.7;

    /// <summary>The share when one word of the text is all that a longer name has.</summary>
    private const double LoneCoverage = 0.75;

    /// <summary>Other words between those of a name, at most.</summary>
    private const int WidestGap = 3;

    private readonly HashSet<int> candidates = [];

    public void At(int word, PhraseIndex index, Language language, List<Mention> into)
    {
        if (StopWords.Contains(words[word].Text, language) && words[word].End - words[word].Start > 2) return;
        if (Clauses.IsWish(words[word].Text) || (words[word].Forms.Lemmas.Length > 1 && words[word].Forms.Lemmas.Any(l => StopWords.Contains(l, language)))) return;
        candidates.Clear();
        index.Candidates(words[word], candidates);
        foreach (var candidate in candidates)
            if (Fit(index.Phrases[candidate], word, language) is { } mention) into.Add(mention);
    }

    private Mention? Fit(Phrase phrase, int at, Language language)
    {
        var count = phrase.Words.Length;
        if (phrase.Name.ExactCase && !IsWrittenAs(phrase.Name.Text, at, language)) return null;
        var anchored = Quality(phrase, phrase.Anchor, at, language);
        if (anchored == 0) return null;
        Span<double> qualities = stackalloc double[count];
        var used = new int[count];
        var (covered, weighed) = (0.0, 0.0);
        for (var p = 0; p < count; p++)
        {
            (qualities[p], used[p]) = p == phrase.Anchor ? (anchored, at) : Closest(phrase, p, at, language);
            if (used[p] < 0) continue;
            covered += phrase.Weights[p];
            weighed += phrase.Weights[p] * qualities[p];
        }
        var coverage = covered / phrase.Weight;
        if (coverage < (phrase.IsSkill ? LeastCoverage : 0.99) || HasLonePart(qualities, used)) return null;
        return Spanning(phrase, used, weighed / covered, coverage, covered);
    }

    private Mention? Spanning(Phrase phrase, int[] used, double quality, double coverage, double mass)
    {
        int[] distinct = [.. used.Where(u => u >= 0).Distinct().Order()];
        var (first, last) = (distinct[0], distinct[^1]);
        var gap = last - first + 1 - distinct.Length;
        if (gap > WidestGap) return null;
        // "luetaan" is of one root with "luento", which alone does not say "pitää luentoja".
        if (distinct.Length == 1 && phrase.Words.Length > 1 && (coverage < LoneCoverage || (quality < 0.99 && coverage < 0.999))) return null;
        var commas = 0;
        for (var i = first; i < last; i++) if (!clauses.Together(i, i + 1)) commas++;
        var signs = new Signs(quality, coverage, mass, distinct.Length, gap, commas, phrase.Name.Source, phrase.Words.Length);
        return new Mention(phrase, signs, first, last, distinct);
    }

    // The other words may stand before or after: "trukilla olen ajanut".
    private (double Quality, int Where) Closest(Phrase phrase, int p, int at, Language language)
    {
        var reach = phrase.Words.Length + 2;
        var (best, where) = (0.0, -1);
        for (var t = Math.Max(0, at - reach); t <= Math.Min(words.Length - 1, at + reach); t++)
        {
            if (clauses.Sentence(t) != clauses.Sentence(at) || Clauses.IsWish(words[t].Text)) continue;
            var quality = Quality(phrase, p, t, language);
            if (quality == 0) continue;
            if (StopWords.Contains(words[t].Text, language) && (Math.Abs(t - at) > 2 || words[t].Text != phrase.Words[p].Text)) continue;
            quality -= Math.Abs(t - at) * 0.001;
            if (quality > best) (best, where) = (quality, t);
        }
        return (best, where);
    }

    // "yritys" and "tuotteet" are not evidence for what a "yrittäjä" or a "tuottaja" does; and a title must be written as a title: "lära" is not "lärare".
    private double Quality(Phrase phrase, int p, int at, Language language)
    {
        var (label, written) = (phrase.Words[p], words[at]);
        var quality = WordMatch.Quality(label, written, phrase.Words.Length == 1);
        if (phrase.IsSkill) return quality < 1 && quality != WordMatch.Part && language == Language.Finnish && IsDoer(label) ? 0 : quality;
        if (language == Language.Finnish && phrase.Words.Length == 1 && IsOnlyTheVerb(label, written)) return 0;
        var doing = written.Text.EndsWith("ing", StringComparison.Ordinal) && !label.Text.EndsWith("ing", StringComparison.Ordinal);
        return quality < 1 || doing || written.Text.Length < label.Text.Length - 1 ? 0 : quality;
    }

    // "etsimme" is a form of "etsiä" as "etsivä" is, and "lähetä" of "lähettää" as "lähetti" may be: neither is the title.
    private static bool IsOnlyTheVerb(SpokenWord label, SpokenWord written) =>
        label.Forms.Lemmas.Length > 1 && label.Forms.Lemmas.Contains(label.Text) && !written.Forms.Lemmas.Contains(label.Text);

    private static bool IsDoer(SpokenWord label) =>
        label.Forms.Lemmas.All(l => l.EndsWith("ja", StringComparison.Ordinal) || l.EndsWith("jä", StringComparison.Ordinal));

    private bool IsWrittenAs(string name, int at, Language language)
    {
        var (start, end) = (words[at].Start, words[at].End);
        var written = text.AsSpan(start, end - start);
        // Finnish and Swedish inflect names too: "Excelin", "Accessilla".
        if (!(language == Language.English || name.Length < 3 ? written.SequenceEqual(name) : written.StartsWith(name, StringComparison.Ordinal) && written.Length - name.Length <= 6)) return false;
        // One letter is a name only in a list of such names: "C, C++ and Java".
        return name.Length > 1 || (end < text.Length && text[end] is ',' or '/') || (start > 1 && text[start - 1] is '/' || start > 2 && text[start - 2] is ',');
    }

    // "äidinkielenä ja englantia" does not say "englannin kieli"; "trukinajoa" says both words of "trukin ajo".
    private static bool HasLonePart(ReadOnlySpan<double> qualities, int[] used)
    {
        for (var p = 0; p < used.Length; p++)
            if (used[p] >= 0 && qualities[p] <= WordMatch.Part && used.Count(u => u == used[p]) == 1) return true;
        return false;
    }
}
