namespace Nivel.Match;

/// <summary>A dictionary between two languages learnt from labels that name the same concept: IBM Model 1 (Brown et al. 1993), both directions multiplied.</summary>
internal sealed class Bilingual
{
    private const int Rounds = 6;
    private const float Least = 0.02f;
    private const int MostMeanings = 6;
    private readonly Dictionary<int, (int Key, float Share)[]> meanings;

    private Bilingual(Dictionary<int, (int, float)[]> meanings) => this.meanings = meanings;

    public Bilingual(Unpacking from)
    {
        var (words, counts, keys, shares, at) = (from.Array<int>(), from.Array<int>(), from.Array<int>(), from.Array<float>(), 0);
        meanings = new Dictionary<int, (int, float)[]>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var mine = meanings[words[i]] = new (int, float)[counts[i]];
            for (var j = 0; j < mine.Length; j++, at++) mine[j] = (keys[at], shares[at]);
        }
    }

    public void Pack(Packing into)
    {
        into.Array<int>([.. meanings.Keys]);
        into.Array<int>([.. meanings.Values.Select(m => m.Length)]);
        into.Array<int>([.. meanings.Values.SelectMany(m => m).Select(m => m.Key)]);
        into.Array<float>([.. meanings.Values.SelectMany(m => m).Select(m => m.Share)]);
    }

    /// <param name="pairs">Numbers of the parts of a name in one language and in the other.</param>
    public static (Bilingual There, Bilingual Back) Learn(IReadOnlyList<(int[] One, int[] Other)> pairs)
    {
        var together = new Together(pairs);
        var (there, back) = (together.Align(Rounds, false), together.Align(Rounds, true));
        var agreed = there.Select((c, i) => (together.Words[i].One, together.Words[i].Other, Share: MathF.Sqrt(c * back[i]))).Where(p => p.Share >= Least).ToArray();
        return (new Bilingual(Meanings(agreed)), new Bilingual(Meanings([.. agreed.Select(p => (p.Other, p.One, p.Share))])));
    }

    /// <summary>The bag in the other language; a word without a meaning is lost, and counts as unknown.</summary>
    public Bag Translate(Bag bag)
    {
        var other = new Bag { Unknown = bag.Unknown };
        foreach (var (key, weight) in bag)
        {
            if (!meanings.TryGetValue(key, out var found)) other.Unknown += weight * weight * 0.5f;
            else foreach (var (meaning, share) in found) other.Add(meaning, weight * share);
        }
        return other;
    }

    /// <summary>How likely one word is said by the other, 0 to 1.</summary>
    public float Share(int key, int other) => meanings.TryGetValue(key, out var found) ? found.FirstOrDefault(m => m.Key == other).Share : 0;

    private static Dictionary<int, (int, float)[]> Meanings((int From, int To, float Share)[] agreed) => agreed
        .GroupBy(p => p.From)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Share).ThenBy(p => p.To).Take(MostMeanings).Select(p => (p.To, p.Share)).ToArray());
}
