namespace Nivel.Insight.Comparing;

/// <summary>Solves symmetric positive definite equations; only the lower half of the matrix is read.</summary>
internal static class Cholesky
{
    public static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        var l = new double[n, n];
        for (var i = 0; i < n; i++)
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++) rest -= l[i, k] * l[j, k];
                // Rounding may leave a redundant column a hair below 0; the tiny pivot gives it no weight.
                l[i, j] = i == j ? Math.Sqrt(Math.Max(rest, 1e-12)) : rest / l[j, j];
            }
        return Back(l, Forward(l, right));
    }

    private static double[] Forward(double[,] l, double[] right)
    {
        var y = (double[])right.Clone();
        for (var i = 0; i < y.Length; i++)
        {
            for (var k = 0; k < i; k++) y[i] -= l[i, k] * y[k];
            y[i] /= l[i, i];
        }
        return y;
    }

    private static double[] Back(double[,] l, double[] y)
    {
        for (var i = y.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < y.Length; k++) y[i] -= l[k, i] * y[k];
            y[i] /= l[i, i];
        }
        return y;
    }
}
