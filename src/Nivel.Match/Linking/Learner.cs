namespace Nivel.Match;

/// <summary>What speaks for the candidates of one question, and which of them are right.</summary>
internal sealed record Lesson(float[][] Candidates, bool[] Right)
{
    /// <summary>How many words of the question count.</summary>
    public int Words { get; init; }

    /// <summary>The best candidates seen beside each other.</summary>
    public Lesson? Rivals { get; init; }

    /// <summary>How many right answers there are, found or not.</summary>
    public int RightInAll { get; init; }

    /// <summary>How much it teaches beside others.</summary>
    public float Weight { get; init; } = 1;
}

/// <summary>Learns weights of features: a softmax over the candidates and over "none of them", by gradient descent (Adam, Kingma and Ba 2015). Deterministic.</summary>
internal static class Learner
{
    private const int Rounds = 160;
    private const double Rate = 0.15;

    /// <returns>A weight per feature and, last, the strength of "none of them".</returns>
    public static double[] Learn(IReadOnlyList<Lesson> lessons, double ridge = 1e-4, Func<int, bool>? used = null)
    {
        var size = lessons.Max(l => l.Candidates.Length == 0 ? 0 : l.Candidates[0].Length) + 1;
        var (weights, mean, spread, slope) = (new double[size], new double[size], new double[size], new double[size]);
        var mass = lessons.Sum(l => l.Weight);
        for (var round = 1; round <= Rounds; round++)
        {
            Array.Clear(slope);
            foreach (var lesson in lessons) Slope(lesson, weights, slope);
            for (var i = 0; i < size; i++)
            {
                if (used is not null && !used(i)) continue;
                var s = slope[i] / mass + ridge * weights[i];
                mean[i] = 0.9 * mean[i] + 0.1 * s;
                spread[i] = 0.99 * spread[i] + 0.01 * s * s;
                weights[i] -= Rate * (round > 110 ? 0.25 : 1) * (mean[i] / (1 - Math.Pow(0.9, round))) / (Math.Sqrt(spread[i] / (1 - Math.Pow(0.99, round))) + 1e-8);
            }
        }
        return weights;
    }

    private static void Slope(Lesson lesson, double[] weights, double[] slope)
    {
        var count = lesson.Candidates.Length;
        Span<double> scores = stackalloc double[count + 1];
        for (var i = 0; i < count; i++) scores[i] = Score(lesson.Candidates[i], weights);
        scores[count] = weights[^1];
        var top = double.MinValue;
        foreach (var s in scores) top = Math.Max(top, s);
        var (all, right) = (0.0, 0.0);
        var none = !lesson.Right.Contains(true);
        for (var i = 0; i <= count; i++)
        {
            scores[i] = Math.Exp(scores[i] - top);
            all += scores[i];
            if (i < count ? lesson.Right[i] : none) right += scores[i];
        }
        for (var i = 0; i <= count; i++)
        {
            var isRight = i < count ? lesson.Right[i] : none;
            var pull = lesson.Weight * (scores[i] / all - (isRight ? scores[i] / right : 0));
            if (i == count) slope[^1] += pull;
            else for (var f = 0; f < weights.Length - 1; f++) slope[f] += pull * lesson.Candidates[i][f];
        }
    }

    public static double Score(float[] features, double[] weights)
    {
        var sum = 0.0;
        for (var f = 0; f < features.Length; f++) sum += features[f] * weights[f];
        return sum;
    }
}
