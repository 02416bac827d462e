namespace Nivel.Match;

/// <summary>Minutes of travel between municipalities by car and by public transport, given by the caller.</summary>
public sealed class TravelMinutes
{
    /// <summary>Stands for "not known" in the tables.</summary>
    public const int Unknown = ushort.MaxValue;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly ushort[] byCar;
    private readonly ushort[]? byTransit;

    /// <summary>Tables of municipalities by municipalities.</summary>
    /// <param name="municipalities">Codes in the order of rows and columns.</param>
    /// <param name="byCar">Minutes by car from the row to the column; negative means not known.</param>
    /// <param name="byTransit">Minutes by public transport, the same way; without it the first table is for everybody.</param>
    /// <exception cref="ArgumentException">A table is not as wide and high as there are municipalities, or a code is there twice.</exception>
    public TravelMinutes(IReadOnlyList<string> municipalities, int[,] byCar, int[,]? byTransit = null)
    {
        for (var i = 0; i < municipalities.Count; i++)
            if (!places.TryAdd(municipalities[i], i)) throw new ArgumentException("A municipality is there twice.", nameof(municipalities));
        this.byCar = Flat(byCar, municipalities.Count, nameof(byCar));
        this.byTransit = byTransit is null ? null : Flat(byTransit, municipalities.Count, nameof(byTransit));
    }

    /// <summary>Whether there are two ways of travel to tell apart.</summary>
    public bool KnowsTransit => byTransit is not null;

    /// <summary>Minutes between two municipalities; 0 within one; <see cref="Unknown"/> if either is not in the table.</summary>
    /// <param name="from">Code of the home municipality.</param>
    /// <param name="to">Code of the municipality of work.</param>
    /// <param name="hasCar">With a car the quicker of the two ways counts; without one only public transport.</param>
    public int Between(string from, string to, bool hasCar = true)
    {
        if (from.Length > 0 && from == to) return 0;
        if (!places.TryGetValue(from, out var a) || !places.TryGetValue(to, out var b)) return Unknown;
        var (car, transit) = (byCar[a * places.Count + b], byTransit?[a * places.Count + b]);
        return transit is null ? car : hasCar ? Math.Min(car, transit.Value) : transit.Value;
    }

    private static ushort[] Flat(int[,] table, int n, string name)
    {
        if (table.GetLength(0) != n || table.GetLength(1) != n) throw new ArgumentException("The table must have a row and a column for each municipality.", name);
        var flat = new ushort[n * n];
        for (var i = 0; i < flat.Length; i++)
        {
            var value = table[i / n, i % n];
            flat[i] = value < 0 ? ushort.MaxValue : (ushort)Math.Min(value, ushort.MaxValue - 1);
        }
        return flat;
    }
}
