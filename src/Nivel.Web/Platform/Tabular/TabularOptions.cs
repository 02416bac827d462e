namespace Nivel.Web.Platform.Tabular;

/// <summary>What an importer lets in. The limits keep one clumsy or hostile file from filling memory or disk.</summary>
public sealed record TabularOptions
{
    /// <summary>Bytes after unpacking, all parts together.</summary>
    public long MaxBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Characters of one cell; the rest is cut and the row says so. Excel's own limit is 32,767.</summary>
    public int MaxCellLength { get; init; } = 100_000;

    /// <summary>Columns that are read.</summary>
    public int MaxColumns { get; init; } = 500;

    /// <summary>Rows below the header.</summary>
    public int MaxRows { get; init; } = 1_000_000;

    /// <summary>Name of the sheet of a workbook; the first visible one when null.</summary>
    public string? Sheet { get; init; }

    /// <summary>1-based line of the column names; the first line with anything on it when null.</summary>
    public int? HeaderLine { get; init; }

    /// <summary>Columns that the importer cannot do without; a file that lacks one is refused with its name.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];
}
