namespace Nivel.Match;

/// <summary>Descriptions and all names of each concept as one text, ranked by BM25 (Robertson and Zaragoza 2009).</summary>
internal sealed class Texts
{
    private const float Saturation = 1.2f;
    private const float Length = 0.75f;
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly float[] weights;
    private readonly float[] rarity;
    private readonly int count;

    public Texts(IReadOnlyList<Entry> entries, Lexicon lexicon)
    {
        count = entries.Count;
        var texts = entries.Select(e => lexicon.Count(e.Texts[(int)lexicon.Language], e.Names[(int)lexicon.Language].Select(n => n.Text))).ToArray();
        var keys = lexicon.Words.Count;
        starts = new int[keys + 1];
        foreach (var text in texts) foreach (var key in text.Keys) starts[key + 1]++;
        for (var i = 0; i < keys; i++) starts[i + 1] += starts[i];
        (rows, weights, rarity) = (new int[starts[keys]], new float[starts[keys]], new float[keys]);
        for (var key = 0; key < keys; key++) rarity[key] = MathF.Log(1 + (count + 1) / (0.5f + starts[key + 1] - starts[key]));
        Fill(texts);
    }

    /// <summary>From 0 to 1: the share of what the bag asks for that the text of a concept holds.</summary>
    public void Score(Bag bag, float[] into)
    {
        Array.Clear(into, 0, count);
        var all = bag.Unknown;
        foreach (var (key, weight) in bag)
        {
            if (key >= rarity.Length) continue;
            all += weight * rarity[key];
            for (var i = starts[key]; i < starts[key + 1]; i++) into[rows[i]] += weight * rarity[key] * weights[i];
        }
        if (all > 0) for (var i = 0; i < count; i++) into[i] /= all;
    }

    private void Fill(Dictionary<int, float>[] texts)
    {
        var lengths = texts.Select(t => t.Values.Sum()).ToArray();
        var mean = Math.Max(1, lengths.Average());
        var next = (int[])starts.Clone();
        for (var row = 0; row < texts.Length; row++)
        {
            foreach (var (key, times) in texts[row])
            {
                weights[next[key]] = times / (times + Saturation * (1 - Length + Length * lengths[row] / mean));
                rows[next[key]++] = row;
            }
        }
    }
}
