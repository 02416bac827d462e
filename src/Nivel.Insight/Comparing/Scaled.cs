namespace Nivel.Insight.Comparing;

/// <summary>A column with mean 0 and deviation 1; one that never varies becomes zeros.</summary>
internal sealed record Scaled(double[] Values, double Mean, double Deviation)
{
    public static Scaled Of(double[] values)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var v in values) sum += v;
        var mean = values.Length == 0 ? 0 : sum / values.Length;
        foreach (var v in values) squares += (v - mean) * (v - mean);
        var deviation = squares > 0 ? Math.Sqrt(squares / values.Length) : 1;
        return new Scaled(Array.ConvertAll(values, v => (v - mean) / deviation), mean, deviation);
    }
}
