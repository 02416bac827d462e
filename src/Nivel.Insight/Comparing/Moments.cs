namespace Nivel.Insight.Comparing;

/// <summary>Mean and sample variance; 0 variance below two people.</summary>
internal readonly record struct Moments(double Mean, double Variance)
{
    public static Moments Of(int[] people, Func<int, double> value)
    {
        if (people.Length == 0) return default;
        var (sum, squares) = (0.0, 0.0);
        foreach (var i in people) sum += value(i);
        var mean = sum / people.Length;
        foreach (var i in people) squares += (value(i) - mean) * (value(i) - mean);
        return new Moments(mean, people.Length < 2 ? 0 : squares / (people.Length - 1));
    }
}
