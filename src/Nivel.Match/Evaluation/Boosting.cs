namespace Nivel.Match;

/// <summary>Grows a <see cref="Forest"/> that puts right candidates before their rivals: softmax over the candidates of a question, Newton steps, limits from 32 steps of each feature. Deterministic.</summary>
internal sealed class Boosting
{
    private const int Steps = 32;
    private const double Ridge = 3;
    private readonly int depth;
    private readonly int[] starts;
    private readonly byte[][] bins;
    private readonly float[][] limits;
    private readonly bool[] right;
    private readonly float[] scores;
    private readonly float[] weights;
    private readonly double[] pull;
    private readonly double[] bend;
    private readonly List<short> features = [];
    private readonly List<float> cuts = [];
    private readonly List<float> leaves = [];

    /// <param name="lessons">Candidates; those without a right one teach nothing here.</param>
    /// <param name="start">Which feature holds the score to begin with.</param>
    /// <param name="depth">Depth of the trees.</param>
    /// <param name="used">Which features may be asked.</param>
    public Boosting(IReadOnlyList<Lesson> lessons, int start, int depth, Func<int, bool> used)
    {
        this.depth = depth;
        var useful = lessons.Where(l => l.Right.Contains(true)).ToArray();
        starts = new int[useful.Length + 1];
        for (var i = 0; i < useful.Length; i++) starts[i + 1] = starts[i] + useful[i].Candidates.Length;
        var rows = useful.SelectMany(l => l.Candidates).ToArray();
        right = [.. useful.SelectMany(l => l.Right)];
        scores = [.. rows.Select(r => r[start])];
        weights = [.. useful.Select(l => l.Weight)];
        (pull, bend) = (new double[rows.Length], new double[rows.Length]);
        limits = [.. Enumerable.Range(0, rows[0].Length).Select(f => !used(f) ? [] : Limits([.. rows.Select(r => r[f])]))];
        bins = [.. limits.AsParallel().AsOrdered().Select((l, f) => rows.Select(r => Bin(l, r[f])).ToArray())];
    }

    public Forest Grow(int trees, double rate)
    {
        for (var tree = 0; tree < trees; tree++)
        {
            Slopes();
            Tree(rate);
        }
        return new Forest(depth, [.. features], [.. cuts], [.. leaves]);
    }

    private static float[] Limits(float[] values)
    {
        Array.Sort(values);
        return [.. Enumerable.Range(1, Steps - 1).Select(i => values[(int)((long)values.Length * i / Steps)]).Distinct().Select(v => (float)Math.Round(v, 4))];
    }

    private static byte Bin(float[] limits, float value)
    {
        byte bin = 0;
        foreach (var limit in limits) if (value > limit) bin++;
        return bin;
    }

    private void Slopes()
    {
        for (var q = 0; q + 1 < starts.Length; q++)
        {
            var (from, to) = (starts[q], starts[q + 1]);
            var (top, all, good) = (float.MinValue, 0.0, 0.0);
            for (var i = from; i < to; i++) top = Math.Max(top, scores[i]);
            for (var i = from; i < to; i++)
            {
                var e = Math.Exp(scores[i] - top);
                all += e;
                if (right[i]) good += e;
            }
            for (var i = from; i < to; i++)
            {
                var e = Math.Exp(scores[i] - top);
                var chance = e / all;
                pull[i] = weights[q] * (chance - (right[i] ? e / good : 0));
                bend[i] = weights[q] * Math.Max(1e-6, chance * (1 - chance));
            }
        }
    }

    private void Tree(double rate)
    {
        var node = new int[scores.Length];
        var inner = (1 << depth) - 1;
        for (var level = 0; level < depth; level++)
        {
            var (first, count) = ((1 << level) - 1, 1 << level);
            var best = Splits(node, first, count);
            foreach (var (feature, bin, _) in best)
            {
                features.Add((short)feature);
                cuts.Add(feature < 0 ? 0 : limits[feature][bin]);
            }
            Parallel.For(0, 2, half =>
            {
                for (var i = node.Length * half / 2; i < node.Length * (half + 1) / 2; i++)
                {
                    var (feature, bin, _) = best[node[i] - first];
                    node[i] = 2 * node[i] + (feature >= 0 && bins[feature][i] > bin ? 2 : 1);
                }
            });
        }
        var (pulls, bends) = (new double[inner + 1], new double[inner + 1]);
        for (var i = 0; i < node.Length; i++)
        {
            pulls[node[i] - inner] += pull[i];
            bends[node[i] - inner] += bend[i];
        }
        var answers = pulls.Select((p, i) => (float)Math.Round(-rate * p / (bends[i] + Ridge), 4)).ToArray();
        leaves.AddRange(answers);
        for (var i = 0; i < node.Length; i++) scores[i] += answers[node[i] - inner];
    }

    private (int Feature, int Bin, double Gain)[] Splits(int[] node, int first, int count)
    {
        var found = new (int Feature, int Bin, double Gain)[bins.Length][];
        Parallel.For(0, bins.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, f => found[f] = Splits(f, node, first, count));
        var best = Enumerable.Repeat((Feature: -1, Bin: 0, Gain: 1e-3), count).ToArray();
        foreach (var one in found)
            for (var n = 0; n < count; n++) if (one[n].Gain > best[n].Gain) best[n] = one[n];
        return best;
    }

    private (int, int, double)[] Splits(int f, int[] node, int first, int count)
    {
        var (pulls, bends) = (new double[count * Steps], new double[count * Steps]);
        for (var i = 0; i < node.Length; i++)
        {
            var at = (node[i] - first) * Steps + bins[f][i];
            pulls[at] += pull[i];
            bends[at] += bend[i];
        }
        var best = new (int, int, double)[count];
        for (var n = 0; n < count; n++)
        {
            ReadOnlySpan<double> p = pulls.AsSpan(n * Steps, Steps), b = bends.AsSpan(n * Steps, Steps);
            var (allP, allB) = (0.0, 0.0);
            for (var s = 0; s < Steps; s++) (allP, allB) = (allP + p[s], allB + b[s]);
            best[n] = (-1, 0, 0);
            var (leftP, leftB) = (0.0, 0.0);
            for (var s = 0; s < limits[f].Length; s++)
            {
                (leftP, leftB) = (leftP + p[s], leftB + b[s]);
                var gain = Worth(leftP, leftB) + Worth(allP - leftP, allB - leftB) - Worth(allP, allB);
                if (gain > best[n].Item3) best[n] = (f, s, gain);
            }
        }
        return best;
    }

    private static double Worth(double pull, double bend) => pull * pull / (bend + Ridge);
}
