namespace Nivel.Insight.Comparing;

/// <summary>The logit of a probability as a sum of columns, fitted by iteratively reweighted least squares.</summary>
/// <remarks>McCullagh and Nelder, Generalized Linear Models (1989). The ridge (le Cessie and van Houwelingen 1992) keeps the fit finite where a column separates the groups.</remarks>
internal sealed class LogisticRegression
{
    private const double SmallRidge = 1e-6;
    private const double Settled = 1e-10;
    private const int AtMost = 60;

    private LogisticRegression(double[] weights, double[] logits) => (Weights, Logits) = (weights, logits);

    /// <summary>The intercept first, then one weight for each column in its own unit.</summary>
    public double[] Weights { get; }

    /// <summary>The fitted logit of each row.</summary>
    public double[] Logits { get; }

    /// <summary>Fits; columns are scaled inside, so that the ridge weighs years and euros alike.</summary>
    public static LogisticRegression Of(IReadOnlyList<double[]> columns, bool[] answers, double ridge = SmallRidge)
    {
        var scaled = columns.Select(Scaled.Of).ToArray();
        var weights = new double[scaled.Length + 1];
        var logits = new double[answers.Length];
        for (var round = 0; round < AtMost; round++)
            if (new Newton(scaled, answers, logits, ridge).Step(weights) < Settled) break;
        return new LogisticRegression(InOwnUnits(weights, scaled), logits);
    }

    private static double[] InOwnUnits(double[] weights, Scaled[] scaled)
    {
        var own = (double[])weights.Clone();
        for (var c = 0; c < scaled.Length; c++)
        {
            own[c + 1] = weights[c + 1] / scaled[c].Deviation;
            own[0] -= own[c + 1] * scaled[c].Mean;
        }
        return own;
    }
}
