using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>A label as analysed words, with the concept that it names.</summary>
internal sealed record Phrase(bool IsSkill, int Concept, bool Preferred, string Text, WordToken[] Words);

/// <summary>All labels of a taxonomy in one language, found by the rarest word of each.</summary>
internal sealed class PhraseIndex
{
    private readonly Dictionary<string, List<int>> byLemma = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byRoot = new(StringComparer.Ordinal);

    public PhraseIndex(Taxonomy taxonomy, WordForms forms, Language language)
    {
        Phrases = [.. Labels(taxonomy, language)
            .Select(l => new Phrase(l.IsSkill, l.Concept, l.Preferred, l.Text, Telling(l.Text, forms.Words(l.Text), language)))
            .Where(p => p.Words.Length is > 0 and <= 12)];
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in Phrases.SelectMany(p => p.Words))
            foreach (var lemma in word.Forms.Lemmas) frequency[lemma] = frequency.GetValueOrDefault(lemma) + 1;
        for (var i = 0; i < Phrases.Length; i++)
        {
            var anchor = Phrases[i].Words.MinBy(w => w.Forms.Lemmas.Max(l => frequency[l]));
            foreach (var lemma in anchor.Forms.Lemmas) Add(byLemma, lemma, i);
            foreach (var root in anchor.Forms.Roots) Add(byRoot, root, i);
        }
    }

    public Phrase[] Phrases { get; }

    /// <summary>Labels whose rarest word may be this word; the caller looks for their other words.</summary>
    public void Candidates(WordAnalysis word, HashSet<int> into)
    {
        foreach (var lemma in word.Lemmas) if (byLemma.TryGetValue(lemma, out var found)) into.UnionWith(found);
        foreach (var root in word.Roots) if (byRoot.TryGetValue(root, out var found)) into.UnionWith(found);
        foreach (var part in word.Parts) if (byLemma.TryGetValue(part, out var found)) into.UnionWith(found);
    }

    public static WordToken[] Content(List<WordToken> words, Language language)
    {
        var content = words.Where(w => !StopWords.Contains(w.Text, language) && w.Forms.Lemmas.Length > 0).ToArray();
        return content.Length > 0 ? content : [.. words.Where(w => w.Forms.Lemmas.Length > 0)];
    }

    // "DE-körkort" and "MIG-svets": written in capitals, a small word is an abbreviation and must not be left out of the label.
    private static WordToken[] Telling(string text, List<WordToken> words, Language language) =>
        words.Any(w => IsAbbreviation(text, w)) ? [.. words.Where(w => IsAbbreviation(text, w) || !StopWords.Contains(w.Text, language))] : Content(words, language);

    private static bool IsAbbreviation(string text, WordToken word) => text.AsSpan(word.Start, word.Length).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static IEnumerable<(bool IsSkill, int Concept, bool Preferred, string Text)> Labels(Taxonomy taxonomy, Language language)
    {
        foreach (var skill in taxonomy.Skills)
            foreach (var (text, preferred) in skill.Names.AllIn(language)) yield return (true, skill.Index, preferred, text);
        foreach (var occupation in taxonomy.Occupations)
            foreach (var (text, preferred) in occupation.Names.AllIn(language)) yield return (false, occupation.Index, preferred, text);
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int phrase)
    {
        if (index.TryGetValue(key, out var list)) list.Add(phrase);
        else index[key] = [phrase];
    }
}

/// <summary>The phrase index of each language, made when first asked for.</summary>
internal sealed class PhraseIndexes(Taxonomy taxonomy)
{
    private readonly ConcurrentDictionary<Language, Lazy<PhraseIndex>> indexes = new();

    public PhraseIndex For(Language language) =>
        indexes.GetOrAdd(language, l => new Lazy<PhraseIndex>(() => new PhraseIndex(taxonomy, WordForms.For(l), l))).Value;
}
