using System.Text;

namespace Nivel.Web.Platform.Tabular;

/// <summary>A table that somebody sent: separated text in any usual encoding, or a workbook (.xlsx), gzip or not. Read once, row by row.</summary>
/// <remarks>What is wrong with the file is a <see cref="FileRefusedException"/>; what is wrong with a row is in the row, and reading goes on.</remarks>
public sealed partial class TabularFile : IDisposable
{
    private readonly TabularOptions _options;
    private readonly List<IDisposable> _owned = [];
    private readonly List<TabularProblem> _notes = [];
    private IEnumerator<RawRow> _rows = Enumerable.Empty<RawRow>().GetEnumerator();
    private bool _read;

    private TabularFile(string fileName, TabularOptions options) => (FileName, _options) = (Clean(fileName), options);

    /// <summary>The sender's name for the file without folders and control characters, at most 200 characters; for display only.</summary>
    public string FileName { get; }

    /// <summary>"csv" or "xlsx".</summary>
    public string Format { get; private set; } = "csv";

    /// <summary>Name of the encoding, "utf-8", "utf-16" or "windows-1252"; null for a workbook.</summary>
    public string? EncodingName { get; private set; }

    /// <summary>The separator found; null for a workbook.</summary>
    public char? Separator { get; private set; }

    /// <summary>Names of the visible sheets; empty for text.</summary>
    public IReadOnlyList<string> Sheets { get; private set; } = [];

    /// <summary>The columns in order.</summary>
    public IReadOnlyList<Column> Columns { get; private set; } = [];

    /// <summary>What is worth telling about the file although it is read: hidden sheets, columns without a name.</summary>
    public IReadOnlyList<TabularProblem> Notes => _notes;

    /// <summary>Opens the file and reads its column names.</summary>
    /// <param name="stream">The bytes; stays the caller's to close.</param>
    /// <param name="fileName">The sender's name for it. The ending is not trusted.</param>
    /// <param name="options">Limits and choices.</param>
    /// <exception cref="FileRefusedException">It is not a table that can be read; the problem says why.</exception>
    public static TabularFile Open(Stream stream, string fileName, TabularOptions? options = null)
    {
        var file = new TabularFile(fileName, options ?? new TabularOptions());
        try
        {
            file.Begin(stream);
            file.ReadHeader();
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The first column with one of the names, whatever their case and the blanks in them; null when there is none.</summary>
    public Column? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var column in Columns)
                if (Folded(column.Name) == Folded(name)) return column;
        return null;
    }

    /// <summary>The rows below the header; blank ones are passed over. Can be asked for once.</summary>
    /// <exception cref="FileRefusedException">Reading had to stop: damaged file, or a limit.</exception>
    /// <exception cref="InvalidOperationException">Asked for twice.</exception>
    public IEnumerable<TabularRow> Rows()
    {
        if (_read) throw new InvalidOperationException("A file is read once; open it again.");
        _read = true;
        return Fitted();
    }

    /// <summary>Closes what was opened here, not the caller's stream.</summary>
    public void Dispose()
    {
        _rows.Dispose();
        for (var place = _owned.Count - 1; place >= 0; place--) _owned[place].Dispose();
    }

    private void Begin(Stream stream)
    {
        var file = Spool.Open(stream, _options.MaxBytes);
        if (!ReferenceEquals(file, stream)) _owned.Add(file);
        var head = Spool.Head(file);
        if (FileKinds.Refusal(head) is { } code) throw new FileRefusedException(code);
        if (FileKinds.IsGzip(head)) throw new FileRefusedException(TabularProblemCode.OtherPackage);
        if (FileKinds.IsZip(head)) OpenBook(file);
        else OpenText(file, head);
    }

    private void OpenText(Stream file, byte[] head)
    {
        var encoding = TextEncodings.Detect(file, head);
        var start = file.Position;
        var sample = Separators.Sample(Reader(file, encoding));
        file.Position = start;
        var reader = Reader(file, encoding);
        if (Separators.Hint(sample) is not null) reader.ReadLine();
        (EncodingName, Separator) = (encoding.WebName, Separators.Detect(sample, _options));
        _rows = new CsvRows(reader, Separator.Value, _options).Read().GetEnumerator();
    }

    private void OpenBook(Stream file)
    {
        var book = XlsxBook.Open(file, _options);
        _owned.Add(book);
        (Format, Sheets) = ("xlsx", book.VisibleSheets);
        _notes.AddRange(book.Notes);
        _rows = book.Rows().GetEnumerator();
    }

    private static StreamReader Reader(Stream file, Encoding encoding) =>
        new(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 64 * 1024, leaveOpen: true);

    private static string Clean(string fileName)
    {
        var name = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        return new string([.. name.Where(c => !char.IsControl(c)).Take(200)]);
    }
}
