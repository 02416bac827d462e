using System.Buffers;

namespace Nivel.Match;

/// <summary>A name of a concept that a phrase came close to.</summary>
internal sealed record LabelHit(int Concept, string Text, double Score, HashSet<string> Keys)
{
    public bool Explains(WordToken word) => LabelIndex.Keys(word.Forms, word.Text).Any(k => Keys.Contains(k.Key));
}

/// <summary>Names as weighted bags of base forms, roots, compound parts and letter triples; cosine between a phrase and a name.</summary>
internal sealed class LabelIndex
{
    private readonly (int Concept, bool Preferred, string Text)[] names;
    private readonly float[] norms;
    private readonly Dictionary<string, (float Idf, List<(int Name, float Weight)> Postings)> index = new(StringComparer.Ordinal);
    private readonly WordForms forms;
    private readonly Language language;

    public LabelIndex(IEnumerable<(int Concept, bool Preferred, string Text)> all, WordForms forms, Language language)
    {
        (this.forms, this.language) = (forms, language);
        names = [.. all];
        norms = new float[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var (key, weight) in Bag(PhraseIndex.Content(forms.Words(names[i].Text), language)))
            {
                if (!index.TryGetValue(key, out var entry)) index[key] = entry = (0, []);
                entry.Postings.Add((i, weight));
            }
        }
        foreach (var key in index.Keys.ToArray()) Weigh(key);
        for (var i = 0; i < norms.Length; i++) norms[i] = MathF.Sqrt(norms[i]);
    }

    /// <summary>Names by falling score; equal scores by label before alternative, then by concept.</summary>
    public IEnumerable<LabelHit> Best(WordToken[] words, double least)
    {
        var scores = ArrayPool<float>.Shared.Rent(names.Length);
        Array.Clear(scores, 0, names.Length);
        var bag = Bag(words);
        var norm = Accumulate(bag, scores);
        var hits = new List<(int Name, float Score)>();
        for (var i = 0; i < names.Length; i++)
        {
            var score = norms[i] > 0 ? scores[i] / (norms[i] * norm) : 0;
            if (score >= least) hits.Add((i, MathF.Round(Math.Min(1, score), 4)));
        }
        ArrayPool<float>.Shared.Return(scores);
        return hits.OrderByDescending(h => h.Score).ThenByDescending(h => names[h.Name].Preferred).ThenBy(h => names[h.Name].Concept)
            .Take(200).Select(h => new LabelHit(names[h.Name].Concept, names[h.Name].Text, h.Score, KeysOf(h.Name)));
    }

    public static IEnumerable<(string Key, float Weight)> Keys(WordAnalysis forms, string text)
    {
        // The whole of a compound weighs less than that of a simple word, so that "rekan kuljettaja" still meets "rekankuljettaja".
        var whole = forms.Parts.Length > 0 ? 0.7f : 1f;
        foreach (var lemma in forms.Lemmas) yield return (lemma, whole / forms.Lemmas.Length);
        foreach (var root in forms.Roots) yield return ("~" + root, 0.6f / forms.Roots.Length);
        foreach (var part in forms.Parts) yield return (part, 0.55f);
        foreach (var head in forms.Heads) yield return ("=" + head, 0.4f / forms.Heads.Length);
        var padded = "^" + text + "$";
        for (var i = 0; i + 3 <= padded.Length; i++) yield return ("#" + padded.Substring(i, 3), 0.18f);
    }

    private static Dictionary<string, float> Bag(WordToken[] words)
    {
        var bag = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var word in words)
            foreach (var (key, weight) in Keys(word.Forms, word.Text)) bag[key] = Math.Max(bag.GetValueOrDefault(key), weight);
        // A word by itself is its own head, so that "hoitaja" meets "lähihoitaja".
        foreach (var word in words.Where(w => w.Forms.Heads.Length == 0))
            foreach (var lemma in word.Forms.Lemmas) bag.TryAdd("=" + lemma, 0.4f / word.Forms.Lemmas.Length);
        return bag;
    }

    private float Accumulate(Dictionary<string, float> bag, float[] scores)
    {
        var norm = 0f;
        foreach (var (key, weight) in bag)
        {
            // A word that no name has still counts against a perfect score, as much as the rarest known one would.
            var idf = index.TryGetValue(key, out var entry) ? entry.Idf : MathF.Log(1 + names.Length) * 0.5f;
            var mine = weight * idf;
            norm += mine * mine;
            foreach (var (name, other) in entry.Postings ?? []) scores[name] += mine * other * idf;
        }
        return MathF.Sqrt(norm);
    }

    private void Weigh(string key)
    {
        var (_, postings) = index[key];
        var idf = MathF.Log(1 + names.Length / (float)postings.Count);
        index[key] = (idf, postings);
        foreach (var (name, weight) in postings) norms[name] += weight * idf * weight * idf;
    }

    private HashSet<string> KeysOf(int name) =>
        [.. Bag(PhraseIndex.Content(forms.Words(names[name].Text), language)).Keys.Where(k => k[0] != '#')];
}
