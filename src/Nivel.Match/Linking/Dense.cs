using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>The little linear algebra that <see cref="Sparse"/> needs, on tall matrices kept row by row.</summary>
internal static class Dense
{
    private const int Sweeps = 12;

    /// <summary>Makes the columns orthonormal through the eigenvectors of their inner products; columns that were as good as dependent become zero.</summary>
    public static void Orthonormal(float[] tall, int wide)
    {
        var gram = Gram(tall, wide);
        var turn = Eigenvectors(gram, wide);
        var turned = Turned(tall, turn, wide, wide);
        var lengths = new double[wide];
        for (var i = 0; i < turned.Length; i++) lengths[i % wide] += (double)turned[i] * turned[i];
        var most = lengths.Max();
        var scale = lengths.Select(l => l > most * 1e-12 ? (float)(1 / Math.Sqrt(l)) : 0).ToArray();
        for (var i = 0; i < tall.Length; i += wide) TensorPrimitives.Multiply(turned.AsSpan(i, wide), scale, tall.AsSpan(i, wide));
    }

    /// <summary>Inner products of the columns.</summary>
    public static double[] Gram(float[] tall, int wide)
    {
        // Always eight parts, added up in their order, so that threads change nothing.
        var (parts, rows) = (new double[8][], tall.Length / wide);
        Parallel.For(0, parts.Length, p =>
        {
            var (gram, row) = (new double[wide * wide], new double[wide]);
            for (var i = rows * p / parts.Length; i < rows * (p + 1) / parts.Length; i++)
            {
                for (var a = 0; a < wide; a++) row[a] = tall[i * wide + a];
                for (var a = 0; a < wide; a++) TensorPrimitives.MultiplyAdd(row, row[a], gram.AsSpan(a * wide, wide), gram.AsSpan(a * wide, wide));
            }
            parts[p] = gram;
        });
        for (var p = 1; p < parts.Length; p++) TensorPrimitives.Add(parts[0], parts[p], parts[0]);
        return parts[0];
    }

    /// <summary>Eigenvectors of a symmetric matrix as rows, the largest first (Jacobi's rotations).</summary>
    public static double[] Eigenvectors(double[] symmetric, int n)
    {
        var (a, v) = ((double[])symmetric.Clone(), new double[n * n]);
        for (var i = 0; i < n; i++) v[i * n + i] = 1;
        for (var sweep = 0; sweep < Sweeps; sweep++)
            for (var p = 0; p < n; p++)
                for (var q = p + 1; q < n; q++) Rotate(a, v, n, p, q);
        var order = Enumerable.Range(0, n).OrderByDescending(i => a[i * n + i]).ThenBy(i => i).ToArray();
        var sorted = new double[n * n];
        for (var i = 0; i < n; i++) v.AsSpan(order[i] * n, n).CopyTo(sorted.AsSpan(i * n));
        return sorted;
    }

    /// <summary>The tall matrix times the transposed first rows of the turn.</summary>
    public static float[] Turned(float[] tall, double[] turn, int wide, int keep)
    {
        var small = turn.AsSpan(0, keep * wide).ToArray().Select(x => (float)x).ToArray();
        var result = new float[tall.Length / wide * keep];
        Parallel.For(0, tall.Length / wide, i =>
        {
            for (var k = 0; k < keep; k++) result[i * keep + k] = TensorPrimitives.Dot<float>(tall.AsSpan(i * wide, wide), small.AsSpan(k * wide, wide));
        });
        return result;
    }

    private static void Rotate(double[] a, double[] v, int n, int p, int q)
    {
        var apq = a[p * n + q];
        if (Math.Abs(apq) <= 1e-14 * Math.Sqrt(Math.Abs(a[p * n + p] * a[q * n + q])) || apq == 0) return;
        var theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
        var t = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt(theta * theta + 1));
        var c = 1 / Math.Sqrt(t * t + 1);
        var s = t * c;
        for (var k = 0; k < n; k++)
        {
            var (x, y) = (a[k * n + p], a[k * n + q]);
            (a[k * n + p], a[k * n + q]) = (c * x - s * y, s * x + c * y);
        }
        Mix(a, n, p, q, c, s);
        Mix(v, n, p, q, c, s);
    }

    private static void Mix(double[] rows, int n, int p, int q, double c, double s)
    {
        for (var k = 0; k < n; k++)
        {
            var (x, y) = (rows[p * n + k], rows[q * n + k]);
            (rows[p * n + k], rows[q * n + k]) = (c * x - s * y, s * x + c * y);
        }
    }
}
