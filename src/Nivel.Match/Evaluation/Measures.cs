namespace Nivel.Match;

/// <summary>How well one question was answered.</summary>
/// <param name="First">1 if the first answer is right.</param>
/// <param name="Five">1 if one of the first five is.</param>
/// <param name="Reciprocal">One through the rank of the first right answer; 0 beyond the list.</param>
/// <param name="Precision">Right ones among the first five, through the most that could be (RP@5).</param>
/// <param name="Average">Average precision over the list.</param>
public readonly record struct Measures(double First, double Five, double Reciprocal, double Precision, double Average)
{
    /// <summary>Of a list of answers, best first, and the right ones.</summary>
    public static Measures Of(IReadOnlyList<string> answers, IReadOnlySet<string> right)
    {
        var (hits, precision, first) = (0, 0.0, 0);
        for (var i = 0; i < answers.Count; i++)
        {
            if (!right.Contains(answers[i])) continue;
            if (first == 0) first = i + 1;
            precision += ++hits / (double)(i + 1);
        }
        var inFive = answers.Take(5).Count(right.Contains);
        return new Measures(first == 1 ? 1 : 0, inFive > 0 ? 1 : 0, first == 0 ? 0 : 1.0 / first, inFive / (double)Math.Min(5, right.Count), precision / right.Count);
    }

    /// <summary>The mean with the 95 % interval of a thousand bootstrap samples (Efron 1979); the same every time.</summary>
    public static (double Mean, double Low, double High) Mean(IReadOnlyList<double> values)
    {
        if (values.Count == 0) return (0, 0, 0);
        var random = new Random(20261126);
        var means = new double[1000];
        for (var b = 0; b < means.Length; b++)
        {
            for (var i = 0; i < values.Count; i++) means[b] += values[random.Next(values.Count)];
            means[b] /= values.Count;
        }
        Array.Sort(means);
        return (values.Average(), means[25], means[974]);
    }
}
