namespace Nivel.Match;

/// <summary>A dictionary between two languages learnt from labels that name the same concept: IBM Model 1 (Brown et al. 1993), both directions multiplied.</summary>
internal sealed class Bilingual
{
    private const int Rounds = 6;
    private const float Least = 0.02f;
    private const int MostMeanings = 6;
    private readonly Dictionary<int, (int Key, float Share)[]> meanings;

    private Bilingual(Dictionary<int, (int, float)[]> meanings) => this.meanings = meanings;

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

    private static Dictionary<int, (int, float)[]> Meanings((int From, int To, float Share)[] agreed) => agreed
        .GroupBy(p => p.From)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Share).ThenBy(p => p.To).Take(MostMeanings).Select(p => (p.To, p.Share)).ToArray());
}
