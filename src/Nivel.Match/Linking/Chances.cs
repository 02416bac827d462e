using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>From features to how likely each concept is the one that is meant.</summary>
internal static class Chances
{
    /// <summary>Fills <see cref="Scores.Total"/> with chances that, with "none of them", add up to one.</summary>
    public static void Weigh(Scores scores, double[] weights)
    {
        var total = scores.Total;
        Array.Clear(total);
        for (var f = 0; f < Scores.Features; f++)
            if (weights[f] != 0) TensorPrimitives.MultiplyAdd(scores.Rows[f], (float)weights[f], total, total);
        var top = Math.Max((float)weights[^1], TensorPrimitives.Max<float>(total));
        TensorPrimitives.Subtract(total, top, total);
        TensorPrimitives.Exp<float>(total, total);
        var all = TensorPrimitives.Sum<float>(total) + MathF.Exp((float)weights[^1] - top);
        TensorPrimitives.Divide(total, all, total);
    }

    /// <summary>The likeliest, best first; equal ones in the order of the taxonomy.</summary>
    public static List<(int Concept, float Chance)> Best(float[] chances, int most, float least)
    {
        var best = new PriorityQueue<int, (float, int)>();
        for (var i = 0; i < chances.Length; i++)
        {
            if (chances[i] < least || (best.Count == most && best.TryPeek(out _, out var lowest) && (chances[i], -i).CompareTo(lowest) <= 0)) continue;
            best.Enqueue(i, (chances[i], -i));
            if (best.Count > most) best.Dequeue();
        }
        var list = new List<(int, float)>(best.Count);
        while (best.TryDequeue(out var concept, out var key)) list.Add((concept, key.Item1));
        list.Reverse();
        return list;
    }
}
