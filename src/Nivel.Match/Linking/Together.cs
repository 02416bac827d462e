using System.Runtime.InteropServices;

namespace Nivel.Match;

/// <summary>Words of two languages that stand in names of the same concept, and the rounds of Model 1 over them.</summary>
internal sealed class Together
{
    private const float Nothing = 0.05f;
    private readonly IReadOnlyList<(int[] One, int[] Other)> pairs;
    private readonly int[][] cells;

    public Together(IReadOnlyList<(int[] One, int[] Other)> pairs)
    {
        this.pairs = pairs;
        var numbers = new Dictionary<long, int>();
        cells = new int[pairs.Count][];
        for (var p = 0; p < pairs.Count; p++)
        {
            var (one, other) = pairs[p];
            var cell = cells[p] = new int[one.Length * other.Length];
            for (var i = 0; i < cell.Length; i++) cell[i] = Number(numbers, one[i / other.Length], other[i % other.Length]);
        }
    }

    /// <summary>The pairs of words in the order of their numbers.</summary>
    public List<(int One, int Other)> Words { get; } = [];

    /// <summary>How likely the word of one language is said by that of the other; back, the other way round.</summary>
    public float[] Align(int rounds, bool back)
    {
        var chance = new float[Words.Count];
        Array.Fill(chance, 1);
        var most = Words.Count == 0 ? 0 : Words.Max(w => Math.Max(w.One, w.Other)) + 1;
        for (var round = 0; round < rounds; round++)
        {
            var (counts, totals) = (new float[chance.Length], new float[most]);
            for (var p = 0; p < pairs.Count; p++) Share(p, back, chance, counts);
            for (var i = 0; i < counts.Length; i++) totals[back ? Words[i].Other : Words[i].One] += counts[i];
            for (var i = 0; i < counts.Length; i++) chance[i] = counts[i] / totals[back ? Words[i].Other : Words[i].One];
        }
        return chance;
    }

    // Each word of the one side is owed to the words of the other in proportion to what was found so far.
    private void Share(int p, bool back, float[] chance, float[] counts)
    {
        var (rows, columns) = (pairs[p].One.Length, pairs[p].Other.Length);
        var (outer, inner, step, stride) = back ? (rows, columns, columns, 1) : (columns, rows, 1, columns);
        for (var o = 0; o < outer; o++)
        {
            var sum = Nothing;
            for (var i = 0; i < inner; i++) sum += chance[cells[p][o * step + i * stride]];
            for (var i = 0; i < inner; i++) counts[cells[p][o * step + i * stride]] += chance[cells[p][o * step + i * stride]] / sum;
        }
    }

    private int Number(Dictionary<long, int> numbers, int one, int other)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, ((long)one << 32) | (uint)other, out var exists);
        if (exists) return number;
        number = Words.Count;
        Words.Add((one, other));
        return number;
    }
}
