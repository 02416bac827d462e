namespace Nivel.Web.Platform.Tabular;

/// <summary>Something wrong in a file, as a code and its arguments; the words in three languages live beside the texts of import.</summary>
/// <param name="Code">One of <see cref="TabularProblemCode"/>.</param>
/// <param name="Line">1-based line of the file or row of the sheet; null when the whole file is meant.</param>
/// <param name="Column">Name of the column; null when the row or the file is meant.</param>
/// <param name="Args">What the message names, such as the text that was not understood. May be personal data: for the page, never for a log.</param>
public sealed record TabularProblem(string Code, int? Line, string? Column, params string[] Args)
{
    /// <summary>Code and place only, so that a log line tells nothing of people.</summary>
    public override string ToString() => $"{Code} (line {Line?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"})";
}

/// <summary>The file as a whole cannot be read, or reading had to stop. The message holds the code and the line, nothing of the content.</summary>
public sealed class FileRefusedException(TabularProblem problem) : Exception(problem.ToString())
{
    /// <summary>Why, to be worded for the person who chose the file.</summary>
    public TabularProblem Problem { get; } = problem;

    internal FileRefusedException(string code, params string[] args) : this(new TabularProblem(code, null, null, args)) { }
}

/// <summary>The codes of <see cref="TabularProblem"/>.</summary>
public static class TabularProblemCode
{
    // The whole file: reading does not begin, or stops.
    public const string EmptyFile = "empty-file";
    public const string NoHeader = "no-header";
    public const string OldExcel = "old-excel";
    public const string LockedFile = "locked-file";
    public const string Pdf = "pdf-file";
    public const string Image = "image-file";
    public const string WebPage = "web-page-file";
    public const string Json = "json-file";
    public const string OtherPackage = "other-package-file";
    public const string NotText = "not-text-file";
    public const string Damaged = "file-damaged";
    public const string TooLarge = "file-too-large";
    public const string TooManyRows = "too-many-rows";
    public const string NoSuchSheet = "no-such-sheet";
    public const string ColumnMissing = "column-missing";

    // Worth telling, but the file is read.
    public const string HiddenSheets = "hidden-sheets-not-read";
    public const string OtherSheets = "other-sheets-not-read";
    public const string DuplicateColumn = "duplicate-column";
    public const string ColumnWithoutName = "column-without-name";

    // One row.
    public const string TooFewCells = "too-few-cells";
    public const string TooManyCells = "too-many-cells";
    public const string QuoteNotClosed = "quote-not-closed";
    public const string TextAfterQuote = "text-after-quote";
    public const string CellTooLong = "cell-too-long";
    public const string ControlCharacter = "control-character";

    // One cell.
    public const string CellError = "cell-has-error";
    public const string DateNotUnderstood = "date-not-understood";
    public const string DateTwoDigitYear = "date-two-digit-year";
    public const string DateWithSlashes = "date-with-slashes";
    public const string NoSuchDate = "no-such-date";
    public const string DateOutOfRange = "date-out-of-range";
    public const string NumberNotUnderstood = "number-not-understood";
    public const string NumberAmbiguous = "number-ambiguous";
    public const string NumberScientific = "number-scientific";
    public const string NumberNotWhole = "number-not-whole";
    public const string YesNoNotUnderstood = "yes-no-not-understood";
    public const string ValueMissing = "value-missing";
}
