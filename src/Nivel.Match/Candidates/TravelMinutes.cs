namespace Nivel.Match;

/// <summary>Minutes of travel between municipalities, given by the caller; which way of travel is the caller's choice.</summary>
public sealed class TravelMinutes
{
    /// <summary>Stands for "not known" in the table.</summary>
    public const int Unknown = ushort.MaxValue;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly ushort[] minutes;

    /// <summary>A table of municipalities by municipalities.</summary>
    /// <param name="municipalities">Codes in the order of rows and columns.</param>
    /// <param name="table">Minutes from the row to the column; negative means not known.</param>
    /// <exception cref="ArgumentException">The table is not as wide and high as there are municipalities, or a code is there twice.</exception>
    public TravelMinutes(IReadOnlyList<string> municipalities, int[,] table)
    {
        var n = municipalities.Count;
        if (table.GetLength(0) != n || table.GetLength(1) != n) throw new ArgumentException("The table must have a row and a column for each municipality.", nameof(table));
        for (var i = 0; i < n; i++)
            if (!places.TryAdd(municipalities[i], i)) throw new ArgumentException("A municipality is there twice.", nameof(municipalities));
        minutes = new ushort[n * n];
        for (var i = 0; i < n * n; i++)
        {
            var value = table[i / n, i % n];
            minutes[i] = value < 0 ? ushort.MaxValue : (ushort)Math.Min(value, ushort.MaxValue - 1);
        }
    }

    /// <summary>Minutes between two municipalities; 0 within one; <see cref="Unknown"/> if either is not in the table.</summary>
    public int Between(string from, string to) =>
        from.Length > 0 && from == to ? 0
        : places.TryGetValue(from, out var a) && places.TryGetValue(to, out var b) ? minutes[a * places.Count + b] : Unknown;
}
