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
        var file = ExportFile.Create();
        string[] columns = [texts["Insight.month"], texts[$"Insight.{series.Indicator.Code}"], texts["Insight.rests-on"], texts["Insight.published"]];
        if (kind == "csv")
            using (var rows = new CsvExport(file, columns)) Each(series, values => rows.Row(values));
        else
            using (var rows = new XlsxExport(file, texts[$"Insight.{series.Indicator.Code}"], columns)) Each(series, values => rows.Row(values));
        file.Position = 0;
        return new FileStreamResult(file, kind == "csv" ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") { FileDownloadName = name };
    }

    private static void Each(SeriesModel series, Action<object?[]> write)
    {
        foreach (var row in series.Rows) write([row.Own?.Month, row.Number is null ? null : row.Own?.Value, row.Number is null ? null : row.Own?.Of, row.Published?.Value]);
    }

    private static string Picture(SeriesModel series, Texts texts)
    {
        var name = texts[$"Insight.{series.Indicator.Code}"];
        return LineChart.Alone(new(name, [.. series.Rows.Select(r => r.Label)], [new(name, [.. series.Rows.Select(r => r.Number is null ? null : r.Own?.Value)])]));
    }
}
