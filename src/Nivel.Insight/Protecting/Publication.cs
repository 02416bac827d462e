namespace Nivel.Insight.Protecting;

/// <summary>All tables that are published together, with every sum that a reader can form between them.</summary>
/// <remarks>What shares a total must be protected together: a table that is safe alone is opened by its neighbour. Earlier months that were published in other groupings have to be added too.</remarks>
public sealed class Publication
{
    private readonly Dictionary<Place, int> numbers = [];
    private readonly List<Place> places = [];
    private readonly List<long> counts = [];
    private readonly List<(int Total, int[] Parts)> sums = [];

    /// <summary>Every place, in the order of adding.</summary>
    public IReadOnlyList<Place> Places => places;

    internal IReadOnlyList<long> Counts => counts;

    internal IReadOnlyList<(int Total, int[] Parts)> Sums => sums;

    /// <summary>The number of a place; throws <see cref="KeyNotFoundException"/> for one that is in no table.</summary>
    internal int NumberOf(Place place) => numbers[place];

    /// <summary>A table with the totals of its rows, of its columns and of all.</summary>
    /// <exception cref="ArgumentException">A count is negative, or another table has another count at the same place.</exception>
    public Publication Table(IReadOnlyList<string> rows, IReadOnlyList<string> columns, long[,] cells)
    {
        for (var r = 0; r < rows.Count; r++)
            for (var c = 0; c < columns.Count; c++) Add(new Place(rows[r], columns[c]), cells[r, c]);
        foreach (var row in rows) Sum(new Place(row, Place.All), columns.Select(c => new Place(row, c)));
        foreach (var column in columns) Sum(new Place(Place.All, column), rows.Select(r => new Place(r, column)));
        return Sum(new Place(Place.All, Place.All), rows.Select(r => new Place(r, Place.All)));
    }

    /// <summary>One row of parts with its total; the row <see cref="Place.All"/> shares the grand total with tables.</summary>
    /// <exception cref="ArgumentException">As for tables.</exception>
    public Publication Row(string row, IReadOnlyList<string> columns, IReadOnlyList<long> cells)
    {
        for (var c = 0; c < columns.Count; c++) Add(new Place(row, columns[c]), cells[c]);
        return Sum(new Place(row, Place.All), columns.Select(c => new Place(row, c)));
    }

    /// <summary>A row of its own for an area: in each column, and in the total, the sum of the area's rows (municipalities) that are already in a table.</summary>
    /// <exception cref="KeyNotFoundException">A row or column is in no table yet.</exception>
    public Publication Area(string area, IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        foreach (var column in columns.Append(Place.All)) Sum(new Place(area, column), rows.Select(r => new Place(r, column)));
        return Sum(new Place(area, Place.All), columns.Select(c => new Place(area, c)));
    }

    /// <summary>A count that stands in no table of rows and columns; <see cref="Total"/> ties it to others.</summary>
    /// <exception cref="ArgumentException">As for tables.</exception>
    public Publication Cell(Place place, long count)
    {
        Add(place, count);
        return this;
    }

    /// <summary>A total of any cells that are there already: what a reader can add up or take from each other, whatever table it stands in.</summary>
    /// <exception cref="KeyNotFoundException">A part is in no table yet.</exception>
    /// <exception cref="ArgumentException">The total is there with another count.</exception>
    public Publication Total(Place total, IEnumerable<Place> parts) => Sum(total, parts);

    private Publication Sum(Place total, IEnumerable<Place> parts)
    {
        int[] known = [.. parts.Select(NumberOf)];
        long sum = 0;
        foreach (var part in known) sum = checked(sum + counts[part]);
        sums.Add((Add(total, sum), known));
        return this;
    }

    private int Add(Place place, long count)
    {
        if (count < 0) throw new ArgumentException($"{place.Row}/{place.Column} has a negative count.");
        if (numbers.TryGetValue(place, out var number))
            return counts[number] == count ? number : throw new ArgumentException($"Two tables disagree on {place.Row}/{place.Column}: {counts[number]} and {count}.");
        places.Add(place);
        counts.Add(count);
        return numbers[place] = counts.Count - 1;
    }
}
