namespace Nivel.Match;

/// <summary>How much a place of a list is seen.</summary>
/// <remarks>The discount 1 / log2(1 + place) of Singh and Joachims, Fairness of Exposure in Rankings, KDD 2018: the first place 1, the third one half.</remarks>
public static class Exposure
{
    /// <summary>Exposure of a place, the first being 1.</summary>
    public static double At(int place) => place < 1 ? 0 : 1 / Math.Log2(1 + place);

    internal static Dictionary<int, (double Exposure, int Places)> ByPerson(IEnumerable<ShownList> lists)
    {
        var seen = new Dictionary<int, (double, int)>();
        foreach (var list in lists)
        {
            for (var i = 0; i < list.Places.Count; i++)
            {
                var (exposure, places) = seen.GetValueOrDefault(list.Places[i].Key);
                seen[list.Places[i].Key] = (exposure + At(i + 1), places + 1);
            }
        }
        return seen;
    }
}

/// <summary>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same draws on every version of the platform.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed;

    /// <summary>An even whole number from 0 to below <paramref name="count"/>.</summary>
    public int Below(int count)
    {
        var x = state += 0x9E3779B97F4A7C15UL;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return (int)Math.BigMul(x ^ (x >> 31), (ulong)count, out _);
    }
}
