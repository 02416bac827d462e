using System.Globalization;
using System.Text.Json;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>Figures of a PxWeb answer (JSON): columns of type d are dimensions, t is time, c are contents.</summary>
internal static class PxFigures
{
    public static IEnumerable<(int Line, PrintedFigure? Figure, TabularProblem? Problem)> Read(ImportSource source)
    {
        using var document = Open(source);
        var root = document.RootElement;
        var columns = root.GetProperty("columns").EnumerateArray().Select(c => (Code: c.GetProperty("code").GetString()!, Type: c.GetProperty("type").GetString()!)).ToList();
        var (region, time) = (columns.FindIndex(c => c.Type == "d"), columns.FindIndex(c => c.Type == "t"));
        if (region < 0 || time < 0) throw new FileRefusedException(new TabularProblem(TabularProblemCode.ColumnMissing, null, null, "d, t"));
        var (contents, table, origin) = (columns.Where(c => c.Type == "c").Select(c => c.Code).ToList(), Table(columns), Origin(root));
        var line = 0;
        foreach (var row in root.GetProperty("data").EnumerateArray())
        {
            line++;
            var (keys, values) = (row.GetProperty("key"), row.GetProperty("values"));
            for (var i = 0; i < contents.Count && i < values.GetArrayLength(); i++)
                yield return One($"{table}.{contents[i]}", keys[region].GetString()!, Period(keys[time].GetString()!), values[i].GetString()!, origin, line);
        }
    }

    internal static (int, PrintedFigure?, TabularProblem?) One(string series, string region, string period, string written, string origin, int line)
    {
        if (written.Trim() is "..." or "." or ".." or "" or "-") return (line, new(series, region, period, null, origin, "hidden"), null);
        return decimal.TryParse(written.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var value)
            ? (line, new(series, region, period, value, origin), null)
            : (line, new(series, region, period, null, origin), new TabularProblem(TabularProblemCode.NumberNotUnderstood, line, series, written.Length > 40 ? written[..40] : written));
    }

    /// <summary>2026M06 is June 2026; a year stays a year.</summary>
    internal static string Period(string written) => written.Length == 7 && written[4] == 'M' ? $"{written[..4]}-{written[5..]}" : written;

    private static string Table(List<(string Code, string Type)> columns) => columns.Any(c => c.Code == "TYOTTOMATLOPUSSA") && columns.Count > 10 ? "12r5" : "px";

    private static string Origin(JsonElement root)
    {
        if (!root.TryGetProperty("metadata", out var all) || all.GetArrayLength() == 0) return "PxWeb";
        var first = all[0];
        return $"{first.GetProperty("source").GetString()}, {first.GetProperty("updated").GetString()?[..10]}";
    }

    private static JsonDocument Open(ImportSource source)
    {
        try
        {
            using var stream = source.Open();
            var document = JsonDocument.Parse(stream);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("columns", out _) && document.RootElement.TryGetProperty("data", out _)) return document;
            document.Dispose();
        }
        catch (JsonException)
        {
            // The same words for broken JSON and for JSON of another kind.
        }

        throw new FileRefusedException(new TabularProblem("not-a-statistics-answer", null, null));
    }
}
