using System.Collections.Concurrent;

namespace Nivel.Match;

/// <summary>A name as analysed words, with the concept that it names.</summary>
/// <param name="IsSkill">Skill or occupation.</param>
/// <param name="Concept">Index of the concept in the taxonomy.</param>
/// <param name="Name">The name.</param>
/// <param name="Words">Its telling words.</param>
/// <param name="Weights">What each word tells, from 0.15 for a light word to 1 for one that few names have.</param>
/// <param name="Anchor">Place of the most telling word.</param>
internal sealed record Phrase(bool IsSkill, int Concept, Name Name, SpokenWord[] Words, float[] Weights, int Anchor)
{
    public float Weight { get; } = Weights.Sum();
}

/// <summary>All names of a taxonomy in one language, found by the most telling word of each.</summary>
internal sealed class PhraseIndex
{
    /// <summary>Names longer than this are descriptions.</summary>
    private const int MostWords = 12;
    private const float LightWeight = 0.15f;

    private readonly Dictionary<string, int[]> byLemma;
    private readonly Dictionary<string, int[]> byRoot;

    public PhraseIndex(Taxonomy taxonomy, IEnumerable<(bool IsSkill, int Concept, Name Name)> names, Language language)
    {
        var spoken = SpokenWords.For(language);
        var read = names.Select(n => (n.IsSkill, n.Concept, n.Name, Words: Telling(n.Name.Text, spoken.Read(n.Name.Text), language))).Where(p => p.Words.Length is > 0 and <= MostWords).ToArray();
        var frequency = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (var (isSkill, concept, _, words) in read)
            foreach (var lemma in words.SelectMany(w => w.Forms.Lemmas)) Add(frequency, lemma, isSkill ? concept : ~concept);
        var concepts = Math.Max(2, taxonomy.Skills.Count + taxonomy.Occupations.Count);
        Phrases = [.. read.Select(p => Weighed(p.IsSkill, p.Concept, p.Name, p.Words, frequency, concepts, language))];
        var (lemmas, roots) = (new Dictionary<string, HashSet<int>>(StringComparer.Ordinal), new Dictionary<string, HashSet<int>>(StringComparer.Ordinal));
        for (var i = 0; i < Phrases.Length; i++)
        {
            var anchor = Phrases[i].Words[Phrases[i].Anchor];
            foreach (var form in Forms(anchor))
            {
                foreach (var lemma in form.Lemmas) Add(lemmas, lemma, i);
                foreach (var root in form.Roots) Add(roots, root, i);
            }
        }
        (byLemma, byRoot) = (Sorted(lemmas), Sorted(roots));
    }

    public Phrase[] Phrases { get; }

    /// <summary>Names whose most telling word may be this word; the caller looks for their other words.</summary>
    public void Candidates(SpokenWord word, HashSet<int> into)
    {
        foreach (var form in Forms(word))
        {
            foreach (var lemma in form.Lemmas) if (byLemma.TryGetValue(lemma, out var found)) into.UnionWith(found);
            foreach (var root in form.Roots) if (byRoot.TryGetValue(root, out var found)) into.UnionWith(found);
        }
        foreach (var part in word.Forms.Parts) if (byLemma.TryGetValue(part, out var found)) into.UnionWith(found);
    }

    public static WordToken[] Content(List<WordToken> words, Language language)
    {
        var content = words.Where(w => !StopWords.Contains(w.Text, language) && w.Forms.Lemmas.Length > 0).ToArray();
        return content.Length > 0 ? content : [.. words.Where(w => w.Forms.Lemmas.Length > 0)];
    }

    private static WordAnalysis[] Forms(SpokenWord word) => word.Inner is { } inner ? [word.Forms, inner] : [word.Forms];

    // "DE-körkort" and "MIG-svets": written in capitals, a small word is an abbreviation; and "work on one's own" without its small words is any work.
    private static SpokenWord[] Telling(string text, SpokenWord[] words, Language language)
    {
        words = [.. words.Where(w => w.Forms.Lemmas.Length > 0)];
        var content = words.Where(w => !StopWords.Contains(w.Text, language) || IsAbbreviation(text, w)).ToArray();
        return content.Length == 0 || (content.Length == 1 && words.Length > 1 && (language == Language.Finnish || LightWords.Contains(content[0].Token, language))) ? words : content;
    }

    private static bool IsAbbreviation(string text, SpokenWord word) => text.AsSpan(word.Start, word.End - word.Start).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static Phrase Weighed(bool isSkill, int concept, Name name, SpokenWord[] words, Dictionary<string, HashSet<int>> frequency, int concepts, Language language)
    {
        var weights = words.Select(w => LightWords.Contains(w.Token, language) || StopWords.Contains(w.Text, language) ? LightWeight
            : Math.Max(0.25f, 1 - MathF.Log(w.Forms.Lemmas.Max(l => frequency[l].Count)) / MathF.Log(concepts))).ToArray();
        return new Phrase(isSkill, concept, name, words, weights, Array.IndexOf(weights, weights.Max()));
    }

    private static void Add(Dictionary<string, HashSet<int>> index, string key, int value)
    {
        if (index.TryGetValue(key, out var set)) set.Add(value);
        else index[key] = [value];
    }

    private static Dictionary<string, int[]> Sorted(Dictionary<string, HashSet<int>> index) => index.ToDictionary(p => p.Key, p => p.Value.Order().ToArray(), StringComparer.Ordinal);
}
