namespace Nivel.Match;

/// <summary>Names looked for in each stretch of a phrase, by parts and roots: in a long sentence the words of a name stand near each other.</summary>
internal sealed class Windows(int[][] words, Names names)
{
    public const int Features = 4;
    private const int Spare = 2;
    private readonly float[] masses = [.. words.Select(w => w.Sum(k => Squared(names.KeyWeight(k))))];

    /// <summary>Of the name of the concept that fits best: the share of it in its stretch, its cosine there, its length, and where it is complete how much it weighs.</summary>
    public void Best(int concept, Span<float> into)
    {
        into.Clear();
        for (var name = names.Starts[concept]; name < names.Starts[concept + 1]; name++)
        {
            var keys = names.Keys[name];
            var all = 0f;
            foreach (var key in keys) all += Squared(names.KeyWeight(key));
            if (all <= 0) continue;
            var stretch = Math.Min(words.Length, keys.Length + Spare);
            for (var from = 0; from + stretch <= words.Length; from++)
            {
                var (found, mass) = (0f, 1e-3f);
                for (var at = from; at < from + stretch; at++) mass += masses[at];
                foreach (var key in keys) if (Holds(from, stretch, key)) found += Squared(names.KeyWeight(key));
                into[0] = Math.Max(into[0], found / all);
                var cosine = found / MathF.Sqrt(all * mass);
                if (cosine > into[1]) (into[1], into[2]) = (cosine, keys.Length);
                if (found >= 0.999f * all) into[3] = Math.Max(into[3], MathF.Sqrt(all));
            }
        }
    }

    private bool Holds(int from, int stretch, int key)
    {
        for (var at = from; at < from + stretch; at++) if (Array.IndexOf(words[at], key) >= 0) return true;
        return false;
    }

    private static float Squared(float x) => x * x;
}
