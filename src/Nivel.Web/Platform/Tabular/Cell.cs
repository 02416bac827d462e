namespace Nivel.Web.Platform.Tabular;

/// <summary>What a cell was in the file. Text files have only text; a workbook knows more.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing, or only blanks.</summary>
    Empty,

    /// <summary>Text, to be read as people write.</summary>
    Text,

    /// <summary>A number of a workbook, in invariant form.</summary>
    Number,

    /// <summary>A date of a workbook, "2025-12-31" or "2025-12-31 10:30".</summary>
    Date,

    /// <summary>A truth value of a workbook, "1" or "0".</summary>
    YesNo,

    /// <summary>An error of a workbook such as #N/A, or a formula without a saved value.</summary>
    Error,
}

/// <summary>One cell: its text without surrounding blanks, and readers of it that say what is wrong as a code.</summary>
/// <param name="Text">The text; never null.</param>
/// <param name="Kind">What the cell was in the file.</param>
public readonly partial record struct Cell(string Text, CellKind Kind)
{
    /// <summary>No value.</summary>
    public static readonly Cell Empty = new("", CellKind.Empty);

    /// <summary>True when there is no value.</summary>
    public bool IsEmpty => Kind == CellKind.Empty;

    /// <summary>A cell of text as written; surrounding blanks go, also the no-break ones that Excel leaves.</summary>
    /// <param name="written">As it stands in the file.</param>
    /// <param name="guarded">True for separated text, where our own exports put an apostrophe before what would run as a formula: it goes.</param>
    public static Cell Of(string written, bool guarded = false)
    {
        var text = written.AsSpan().Trim();
        if (text.IsEmpty) return Empty;
        if (guarded && text.Length > 1 && text[0] == '\'' && FormulaGuard.Starts(text[1])) text = text[1..].TrimStart();
        return new Cell(text.Length == written.Length ? written : text.ToString(), CellKind.Text);
    }

    /// <summary>The text alone: a cell may hold a person's data, and nothing prints it by accident but this.</summary>
    public override string ToString() => Text;
}
