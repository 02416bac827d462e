using System.IO.Compression;
using System.Text;

namespace Nivel.Match;

/// <summary>One row of a table file, asked by column name.</summary>
internal readonly record struct Row(string File, int Line, string[] Cells, IReadOnlyDictionary<string, int> Columns)
{
    public string this[string column] =>
        Columns.TryGetValue(column, out var i) && i < Cells.Length ? Cells[i].Trim() : "";

    /// <param name="descriptions">In the order fi, sv, en; without them the columns description_xx are read, where there are such.</param>
    public Labels Names(string[]? descriptions = null) => new(
        [this["fi"], this["sv"], this["en"]],
        [Split(this["alt_fi"], ';'), Split(this["alt_sv"], ';'), Split(this["alt_en"], ';')],
        descriptions ?? [this["description_fi"], this["description_sv"], this["description_en"]]);

    public static string[] Split(string text, params char[] separators) =>
        text.Length == 0 ? [] : text.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Reads .tsv, .tsv.gz and .csv files with a line of column names; what is wrong goes to the draft.</summary>
internal static class Table
{
    public static IEnumerable<Row> Read(string directory, string file, TaxonomyDraft draft, params string[] needed)
    {
        var path = Found(directory, file);
        if (path is null)
        {
            draft.Problems.Add(new TaxonomyProblem(file, 0, "missing-file"));
            yield break;
        }
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        var csv = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);
        var lines = csv ? CsvRecords.Read(reader) : Tabbed(reader);
        Dictionary<string, int>? columns = null;
        foreach (var (line, cells) in lines)
        {
            if (columns is null)
            {
                columns = Named(cells);
                if (needed.All(columns.ContainsKey)) continue;
                draft.Problems.Add(new TaxonomyProblem(file, line, "missing-column"));
                yield break;
            }
            var row = new Row(file, line, cells, columns);
            if (cells.Length < needed.Length) draft.Refuse(row, "too-few-columns");
            else yield return row;
        }
    }

    /// <summary>The file, or the same gzipped, or the same unpacked; null where there is none of them.</summary>
    public static string? Found(string directory, string file)
    {
        var path = Path.Combine(directory, file);
        string[] choices = [path, path + ".gz", file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path];
        return choices.FirstOrDefault(System.IO.File.Exists);
    }

    private static Stream Open(string path)
    {
        var stream = System.IO.File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(stream, CompressionMode.Decompress) : stream;
    }

    private static Dictionary<string, int> Named(string[] cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < cells.Length; i++) columns.TryAdd(cells[i].Trim().TrimStart('\uFEFF'), i);
        return columns;
    }

    private static IEnumerable<(int Line, string[] Cells)> Tabbed(StreamReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0) yield return (number, line.Split('\t'));
        }
    }
}
