using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Figures;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>All released figures of an area as rows: one figure a row, with its names, so that a spreadsheet can pivot it.</summary>
public sealed class StatisticsFile(Db db, Texts texts)
{
    private static readonly string[] Columns = ["area", "indicator", "name", "unit", "month", "municipality_code", "municipality", "value", "rests_on", "state", "released", "revised"];

    public async Task<Stream> Csv(EmploymentArea area)
    {
        var file = ExportFile.Create();
        using (var rows = new CsvExport(file, Columns)) await Each(area, values => rows.Row(values));
        file.Position = 0;
        return file;
    }

    public async Task<Stream> Xlsx(EmploymentArea area)
    {
        var file = ExportFile.Create();
        using (var rows = new XlsxExport(file, area.Name, Columns)) await Each(area, values => rows.Row(values));
        file.Position = 0;
        return file;
    }

    private async Task Each(EmploymentArea area, Action<object?[]> write)
    {
        var id = area.Id;
        var names = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == id).ToDictionaryAsync(m => m.Code, m => m.Name);
        foreach (var figure in await All(db, area))
        {
            if (Indicator.Find(figure.Indicator) is not { } indicator) continue;
            write([area.Name, figure.Indicator, texts[$"Insight.{figure.Indicator}"], texts[$"Insight.unit-{indicator.UnitKey}"], figure.Month, figure.Group, figure.By == "" ? "" : names.GetValueOrDefault(figure.Group, texts["Insight.group-unknown"]),
                figure.Value, figure.IsHidden ? null : figure.Of, State(figure), figure.ReleasedAt.InFinland().Day, figure.RevisedAt?.InFinland().Day]);
        }
    }

    /// <summary>In the order in which people read: indicator, month, the whole before its parts.</summary>
    internal static Task<List<PublicFigure>> All(Db db, EmploymentArea area)
    {
        var id = area.Id;
        return db.PublicFigures.AsNoTracking().Where(f => f.AreaId == id).OrderBy(f => f.Indicator).ThenBy(f => f.Month).ThenBy(f => f.Group).ToListAsync();
    }

    /// <summary>Why there is no value, in a word that a program understands.</summary>
    internal static string State(PublicFigure figure) => figure.IsHidden ? "hidden" : figure.Value is null ? "none" : figure.RevisedAt is null ? "final" : "revised";
}
