using System.Globalization;

namespace Nivel.Web.Platform.Tabular;

/// <summary>A named column.</summary>
/// <param name="Index">0-based place.</param>
/// <param name="Name">Its name as written, made unique; the letters of the spreadsheet when the name was left out.</param>
public sealed record Column(int Index, string Name);

/// <summary>
/// One row below the header. The readers return null for an empty cell, and null with a problem added to the row for one
/// that is not understood: read everything, then look at <see cref="Problems"/>.
/// </summary>
public sealed class TabularRow
{
    private readonly List<Cell> _cells;
    private List<TabularProblem>? _problems;

    internal TabularRow(RawRow raw) => (Line, _cells, _problems) = (raw.Line, raw.Cells, raw.Problems);

    /// <summary>1-based line of the text file where the row begins, or row number of the sheet.</summary>
    public int Line { get; }

    /// <summary>What is wrong so far, in the order in which it was found.</summary>
    public IReadOnlyList<TabularProblem> Problems => _problems ?? (IReadOnlyList<TabularProblem>)[];

    /// <summary>The cell as it is; empty beyond the end of a short row.</summary>
    public Cell this[Column column] => column.Index < _cells.Count ? _cells[column.Index] : Cell.Empty;

    /// <summary>The text; "" when empty or when the cell is a spreadsheet's error.</summary>
    public string Text(Column column)
    {
        var cell = this[column];
        if (cell.Kind != CellKind.Error) return cell.Text;
        Refuse(TabularProblemCode.CellError, column, cell.Text);
        return "";
    }

    /// <summary>The text, which must be there: "" adds the problem that it is missing.</summary>
    public string Needed(Column column)
    {
        var text = Text(column);
        if (this[column].IsEmpty) Refuse(TabularProblemCode.ValueMissing, column);
        return text;
    }

    /// <summary>The date; see <see cref="Cell.Date"/>.</summary>
    public DateOnly? Date(Column column) => Noted(this[column].Date(out var problem), problem, column);

    /// <summary>The number; see <see cref="Cell.Number"/>.</summary>
    public decimal? Number(Column column) => Noted(this[column].Number(out var problem), problem, column);

    /// <summary>The whole number; see <see cref="Cell.Whole"/>.</summary>
    public long? Whole(Column column) => Noted(this[column].Whole(out var problem), problem, column);

    /// <summary>The answer; see <see cref="Cell.YesNo"/>.</summary>
    public bool? YesNo(Column column) => Noted(this[column].YesNo(out var problem), problem, column);

    /// <summary>Adds a problem that the importer found, such as an unknown code.</summary>
    public void Refuse(string code, Column? column, params string[] args) =>
        (_problems ??= []).Add(new TabularProblem(code, Line, column?.Name, args));

    private T? Noted<T>(T? value, string? problem, Column column) where T : struct
    {
        if (problem is not null) Refuse(problem, column, this[column].Text);
        return value;
    }
}

/// <summary>A row as the file gives it, before it is fitted to the columns.</summary>
internal readonly record struct RawRow(int Line, List<Cell> Cells, List<TabularProblem>? Problems)
{
    internal bool IsBlank => Cells.TrueForAll(cell => cell.IsEmpty) && Problems is null;

    internal static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
