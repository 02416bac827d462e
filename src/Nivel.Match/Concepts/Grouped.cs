namespace Nivel.Match;

/// <summary>Lists of values per row in two flat arrays; half the memory of a list of lists and no pointer to chase.</summary>
internal sealed class Grouped<T>
{
    private readonly int[] starts;
    private readonly T[] values;

    private Grouped(int[] starts, T[] values)
    {
        this.starts = starts;
        this.values = values;
    }

    public ReadOnlySpan<T> this[int row] => values.AsSpan(starts[row], starts[row + 1] - starts[row]);

    public int Rows => starts.Length - 1;

    public static Grouped<T> From(int rows, IReadOnlyList<(int Row, T Value)> pairs)
    {
        var starts = new int[rows + 1];
        foreach (var pair in pairs) starts[pair.Row + 1]++;
        for (var i = 0; i < rows; i++) starts[i + 1] += starts[i];
        var next = (int[])starts.Clone();
        var values = new T[pairs.Count];
        foreach (var (row, value) in pairs) values[next[row]++] = value;
        return new Grouped<T>(starts, values);
    }
}
