using System.Numerics.Tensors;

namespace Nivel.Match;

/// <summary>A matrix of concepts by words with few numbers in it, and its largest singular vectors by random projection (Halko, Martinsson and Tropp 2011).</summary>
internal sealed class Sparse
{
    private const int Spare = 12;
    private const int Rounds = 2;
    private readonly int[] starts;
    private readonly int[] columns;
    private readonly float[] values;
    private readonly int width;

    private Sparse(int[] starts, int[] columns, float[] values, int width) => (this.starts, this.columns, this.values, this.width) = (starts, columns, values, width);

    /// <summary>Logarithm of the count times rarity of the word; rows are made equally long.</summary>
    public static Sparse Of((int Column, float Times)[][] rows, int width, out float[] rarity)
    {
        var (found, starts) = (new int[width], new int[rows.Length + 1]);
        foreach (var row in rows) foreach (var (column, _) in row) found[column]++;
        rarity = [.. found.Select(n => n < 2 ? 0 : MathF.Log((1f + rows.Length) / n))];
        for (var i = 0; i < rows.Length; i++) starts[i + 1] = starts[i] + rows[i].Length;
        var (columns, values) = (new int[starts[^1]], new float[starts[^1]]);
        for (var (i, at) = (0, 0); i < rows.Length; i++)
        {
            foreach (var (column, times) in rows[i]) (columns[at], values[at++]) = (column, MathF.Log(1 + times) * rarity[column]);
            var row = values.AsSpan(starts[i], rows[i].Length);
            var length = row.Length == 0 ? 0 : TensorPrimitives.Norm<float>(row);
            if (length > 0) TensorPrimitives.Divide(row, length, row);
        }
        return new Sparse(starts, columns, values, width);
    }

    /// <summary>Points of the rows and directions of the columns, row by row; the same every time.</summary>
    public (float[] Rows, float[] Columns) Decompose(int dimensions)
    {
        var wide = dimensions + Spare;
        var random = new Random(1990);
        var side = new float[width * wide];
        for (var i = 0; i < side.Length; i++) side[i] = (float)(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5);
        var tall = Times(side, wide);
        for (var round = 0; round < Rounds; round++)
        {
            Dense.Orthonormal(tall, wide);
            side = Across(tall, wide);
            Dense.Orthonormal(side, wide);
            tall = Times(side, wide);
        }
        // tall = A V for an orthonormal V: its own few singular vectors turn V to the largest directions.
        var turn = Dense.Eigenvectors(Dense.Gram(tall, wide), wide);
        return (Dense.Turned(tall, turn, wide, dimensions), Dense.Turned(side, turn, wide, dimensions));
    }

    private float[] Times(float[] side, int wide)
    {
        var result = new float[(starts.Length - 1) * wide];
        Parallel.For(0, starts.Length - 1, i =>
        {
            var row = result.AsSpan(i * wide, wide);
            for (var at = starts[i]; at < starts[i + 1]; at++) TensorPrimitives.MultiplyAdd(side.AsSpan(columns[at] * wide, wide), values[at], row, row);
        });
        return result;
    }

    // Two halves of the width, one a thread: each number is added up in the same order whatever the threads do.
    private float[] Across(float[] tall, int wide)
    {
        var result = new float[width * wide];
        Parallel.For(0, 2, half =>
        {
            var (from, count) = half == 0 ? (0, wide / 2) : (wide / 2, wide - wide / 2);
            for (var i = 0; i < starts.Length - 1; i++)
            {
                var row = tall.AsSpan(i * wide + from, count);
                for (var at = starts[i]; at < starts[i + 1]; at++)
                {
                    var into = result.AsSpan(columns[at] * wide + from, count);
                    TensorPrimitives.MultiplyAdd(row, values[at], into, into);
                }
            }
        });
        return result;
    }
}
