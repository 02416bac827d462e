using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight;

/// <summary>A series as a file: the same months and the same hiding as on its page.</summary>
internal static class SeriesFile
{
    public static FileResult Of(SeriesModel series, string kind, Texts texts)
    {
        var name = $"nivel-{series.Indicator.Code}.{kind}";
        if (kind == "svg") return new FileContentResult(Encoding.UTF8.GetBytes(Picture(series, texts)), "image/svg+xml") { FileDownloadName = name };
        string[] columns = [texts["Insight.month"], series.Whose.Name, texts["Insight.rests-on"], texts["Insight.published"]];
        return Table(name, kind, texts[$"Insight.{series.Indicator.Code}"], columns, series.Rows.Select(row => new object?[] { row.Own.Month, row.Number is null ? null : row.Own.Value, row.Number is null ? null : row.Own.Of, row.Published?.Value }));
    }

    /// <summary>The groups of the newest month; a hidden number is an empty cell, and what the page shows of it stands beside.</summary>
    public static FileResult OfGroups(SeriesModel series, string kind, Texts texts)
    {
        var by = texts[series.Chosen == Nivel.Insight.Figures.Division.Place ? "Insight.by-place-choice" : $"Insight.by-{SeriesModel.KeyOf(series.Chosen)}"];
        string[] columns = [by, texts[$"Insight.{series.Indicator.Code}"], series.LastMonth, texts["Insight.rests-on"]];
        return Table($"nivel-{series.Indicator.Code}-{SeriesModel.KeyOf(series.Chosen)}.{kind}", kind, series.LastMonth, columns, series.Lines!.Select(l => new object?[] { l.Name, l.Number, l.Shown, l.Number is null ? null : l.Of }));
    }

    internal static FileResult Table(string name, string kind, string sheet, string[] columns, IEnumerable<object?[]> rows)
    {
        var file = ExportFile.Create();
        if (kind == "csv")
            using (var csv = new CsvExport(file, columns)) foreach (var row in rows) csv.Row([.. row.Select(Bare)]);
        else
            using (var xlsx = new XlsxExport(file, sheet, columns)) foreach (var row in rows) xlsx.Row([.. row.Select(Bare)]);
        file.Position = 0;
        return new FileStreamResult(file, kind == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = name };
    }

    /// <summary>Without the zeros that one database writes after the point and another does not.</summary>
    private static object? Bare(object? value) => value is decimal number ? number / 1.0000000000000000000000000000m : value;

    private static string Picture(SeriesModel series, Texts texts)
    {
        var name = texts[$"Insight.{series.Indicator.Code}"];
        return LineChart.Alone(new(name, [.. series.Rows.Select(r => r.Label)], [new(name, [.. series.Rows.Select(r => r.Number is null ? null : r.Own.Value)])]));
    }
}
