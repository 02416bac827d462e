namespace Nivel.Web.Platform.Tabular;

public sealed partial class TabularFile
{
    private void ReadHeader()
    {
        RawRow? header = null;
        while (header is null && Moved())
            if (_rows.Current.Line >= (_options.HeaderLine ?? 1)) header = _rows.Current;
        if (header is not { } names || names.Cells.TrueForAll(cell => cell.IsEmpty)) throw new FileRefusedException(TabularProblemCode.NoHeader);
        var width = names.Cells.FindLastIndex(cell => !cell.IsEmpty) + 1;
        Columns = Named(names.Cells.Take(width).Select(cell => cell.Text), names.Line);
        foreach (var required in _options.Required)
            if (Find(required) is null) throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, names.Line, required, required));
    }

    private List<Column> Named(IEnumerable<string> names, int line)
    {
        var columns = new List<Column>();
        var seen = new HashSet<string>();
        foreach (var written in names)
        {
            var name = written.Length > 0 ? string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : Letters(columns.Count);
            if (written.Length == 0) _notes.Add(new TabularProblem(TabularProblemCode.ColumnWithoutName, line, name, name));
            var unique = name;
            for (var times = 2; !seen.Add(Folded(unique)); times++) unique = $"{name} ({times})";
            if (unique != name) _notes.Add(new TabularProblem(TabularProblemCode.DuplicateColumn, line, unique, name));
            columns.Add(new Column(columns.Count, unique));
        }
        return columns;
    }

    private IEnumerable<TabularRow> Fitted()
    {
        for (var count = 1; Moved(); count++)
        {
            if (count > _options.MaxRows)
                throw new FileRefusedException(new TabularProblem(TabularProblemCode.TooManyRows, _rows.Current.Line, null, RawRow.Number(_options.MaxRows)));
            var (raw, row) = (_rows.Current, new TabularRow(_rows.Current));
            var filled = raw.Cells.FindLastIndex(cell => !cell.IsEmpty) + 1;
            if (filled > Columns.Count) row.Refuse(TabularProblemCode.TooManyCells, null, RawRow.Number(filled), RawRow.Number(Columns.Count));
            // A workbook leaves empty cells out; in text a missing separator means that something went wrong.
            else if (Format == "csv" && raw.Cells.Count < Columns.Count)
                row.Refuse(TabularProblemCode.TooFewCells, null, RawRow.Number(raw.Cells.Count), RawRow.Number(Columns.Count));
            yield return row;
        }
    }

    private bool Moved()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (Exception damage) when (damage is InvalidDataException or System.Xml.XmlException)
        {
            throw new FileRefusedException(TabularProblemCode.Damaged);
        }
    }

    /// <summary>0 → A, 25 → Z, 26 → AA, as spreadsheets call their columns.</summary>
    internal static string Letters(int index) => (index < 26 ? "" : Letters(index / 26 - 1)) + (char)('A' + index % 26);

    private static string Folded(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('_' or '-'))).ToUpperInvariant();
}
