using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>Many words of each concept taken as one text, ranked by BM25 (Robertson and Zaragoza 2009).</summary>
internal sealed class Texts
{
    private const float Saturation = 1.2f;
    private const float Length = 0.75f;
    private readonly int[] starts;
    private readonly int[] rows;
    private readonly float[] weights;
    private readonly float[] rarity;
    private readonly int count;

    /// <param name="texts">How often each key stands in the text of each concept.</param>
    /// <param name="keys">How many keys there are.</param>
    public Texts(Dictionary<int, float>[] texts, int keys)
    {
        count = texts.Length;
        starts = new int[keys + 1];
        foreach (var text in texts) foreach (var key in text.Keys) starts[key + 1]++;
        for (var i = 0; i < keys; i++) starts[i + 1] += starts[i];
        (rows, weights, rarity) = (new int[starts[keys]], new float[starts[keys]], new float[keys]);
        for (var key = 0; key < keys; key++) rarity[key] = MathF.Log(1 + (count + 1) / (0.5f + starts[key + 1] - starts[key]));
        Fill(texts);
    }

    public Texts(Unpacking from)
    {
        (starts, rows, weights, rarity) = (from.Array<int>(), from.Array<int>(), from.Array<float>(), from.Array<float>());
        count = from.Array<int>()[0];
    }

    public void Pack(Packing into)
    {
        into.Array<int>(starts);
        into.Array<int>(rows);
        into.Array<float>(weights);
        into.Array<float>(rarity);
        into.Array<int>([count]);
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
            var (from, to, asked) = (starts[key], starts[key + 1], weight * rarity[key]);
            for (var i = from; i < to; i++) into[rows[i]] += asked * weights[i];
        }
        if (all > 0) TensorPrimitives.Divide(into.AsSpan(0, count), all, into);
    }

    private void Fill(Dictionary<int, float>[] texts)
    {
        var lengths = texts.Select(t => t.Values.Sum()).ToArray();
        var mean = Math.Max(1, lengths.DefaultIfEmpty().Average());
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
