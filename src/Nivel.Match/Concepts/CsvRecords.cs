using System.Text;

namespace Nivel.Match;

/// <summary>Comma separated records with quotes and line breaks inside quotes, as the Commission publishes ESCO.</summary>
internal static class CsvRecords
{
    public static IEnumerable<(int Line, string[] Cells)> Read(TextReader reader)
    {
        var line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            var first = line;
            while (HasOpenQuote(text) && reader.ReadLine() is { } more)
            {
                text += "\n" + more;
                line++;
            }
            if (text.Length > 0) yield return (first, Cells(text));
        }
    }

    // Quotes inside a quoted cell are doubled, so an odd number means that the cell goes on.
    private static bool HasOpenQuote(string text) => text.AsSpan().Count('"') % 2 == 1;

    private static string[] Cells(string text)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && quoted && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(c);
        }
        cells.Add(cell.ToString());
        return [.. cells];
    }
}
