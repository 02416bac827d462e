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
        var there = Align(pairs);
        var back = Align([.. pairs.Select(p => (p.Other, p.One))]);
        return (new Bilingual(Agreed(there, back)), new Bilingual(Agreed(back, there)));
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

    private static Dictionary<(int, int), float> Align(IReadOnlyList<(int[] From, int[] To)> pairs)
    {
        var chance = new Dictionary<(int, int), float>();
        foreach (var (from, to) in pairs) foreach (var f in from) foreach (var t in to) chance[(f, t)] = 1;
        for (var round = 0; round < Rounds; round++)
        {
            var (counts, totals) = (new Dictionary<(int, int), float>(chance.Count), new Dictionary<int, float>());
            foreach (var (from, to) in pairs)
            {
                foreach (var t in to)
                {
                    var sum = 0.05f;
                    foreach (var f in from) sum += chance[(f, t)];
                    foreach (var f in from)
                    {
                        var share = chance[(f, t)] / sum;
                        counts[(f, t)] = counts.GetValueOrDefault((f, t)) + share;
                        totals[f] = totals.GetValueOrDefault(f) + share;
                    }
                }
            }
            foreach (var (pair, count) in counts) chance[pair] = count / totals[pair.Item1];
        }
        return chance;
    }

    private static Dictionary<int, (int, float)[]> Agreed(Dictionary<(int From, int To), float> there, Dictionary<(int, int), float> back) => there
        .Select(p => (p.Key.From, p.Key.To, Share: MathF.Sqrt(p.Value * back.GetValueOrDefault((p.Key.To, p.Key.From)))))
        .Where(p => p.Share >= Least)
        .GroupBy(p => p.From)
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Share).ThenBy(p => p.To).Take(MostMeanings).Select(p => (p.To, p.Share)).ToArray());
}
