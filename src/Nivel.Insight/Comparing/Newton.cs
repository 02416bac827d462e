namespace Nivel.Insight.Comparing;

/// <summary>One step of the fit: the weighted normal equations at the present logits, solved by Cholesky.</summary>
internal sealed class Newton(Scaled[] columns, bool[] answers, double[] logits, double ridge)
{
    // A fitted probability of 0 or 1 has no weight and makes the equations singular.
    private const double LeastWeight = 1e-10;

    private readonly double[,] curvature = new double[columns.Length + 1, columns.Length + 1];
    private readonly double[] slope = new double[columns.Length + 1];

    /// <summary>Changes the weights and the logits; the answer is the largest change of a weight.</summary>
    public double Step(double[] weights)
    {
        var row = new double[weights.Length];
        for (var i = 0; i < answers.Length; i++) Add(i, row);
        for (var c = 1; c < weights.Length; c++)
        {
            curvature[c, c] += ridge;
            slope[c] -= ridge * weights[c];
        }
        var change = Cholesky.Solve(curvature, slope);
        for (var c = 0; c < weights.Length; c++) weights[c] += change[c];
        for (var i = 0; i < logits.Length; i++) logits[i] = Logit(i, weights);
        return change.Max(Math.Abs);
    }

    private void Add(int i, double[] row)
    {
        var p = 1 / (1 + Math.Exp(-logits[i]));
        var (weight, rest) = (Math.Max(p * (1 - p), LeastWeight), (answers[i] ? 1 : 0) - p);
        row[0] = 1;
        for (var c = 0; c < columns.Length; c++) row[c + 1] = columns[c].Values[i];
        for (var a = 0; a < row.Length; a++)
        {
            slope[a] += rest * row[a];
            for (var b = 0; b <= a; b++) curvature[a, b] += weight * row[a] * row[b];
        }
    }

    private double Logit(int i, double[] weights)
    {
        var sum = weights[0];
        for (var c = 0; c < columns.Length; c++) sum += weights[c + 1] * columns[c].Values[i];
        return sum;
    }
}
