namespace Nivel.Insight.Surviving;

/// <summary>The standard normal distribution, as far as intervals and tests need it.</summary>
internal static class Normal
{
    /// <summary>97.5 % lie below this.</summary>
    public const double TwoSided95 = 1.959963984540054;

    /// <summary>The probability above z: the series of Marsaglia (J. Stat. Software 11/4, 2004) near the middle, Laplace's continued fraction in the tail where the series cancels.</summary>
    public static double Above(double z)
    {
        if (z < 0) return 1 - Above(-z);
        return z < 4 ? 0.5 - Density(z) * Series(z) : Density(z) / Fraction(z);
    }

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    private static double Series(double z)
    {
        var (sum, term) = (z, z);
        for (var i = 3; term > 1e-18 * sum; i += 2) sum += term *= z * z / i;
        return sum;
    }

    private static double Fraction(double z)
    {
        var below = z;
        for (var i = 60; i > 0; i--) below = z + i / below;
        return below;
    }
}
