using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Modules.Insight.Store;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>Reports as files. A file is made once and lent from then on, until a late correction makes it old.</summary>
public sealed class ReportShelf(Db db, InsightFolder folder, PdfPrinter printer, Texts texts)
{
    /// <summary>The municipalities of the area to choose from, the whole area first.</summary>
    public async Task<IReadOnlyList<SelectListItem>> Places(EmploymentArea area, string? chosen)
    {
        var id = area.Id;
        var places = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == id).ToListAsync();
        return [new(texts["Insight.whole-area"], ""), .. places.OrderBy(m => m.Name, Texts.Sorting).Select(m => new SelectListItem(m.Name, m.Code, m.Code == chosen))];
    }

    /// <param name="makes">Whether the file is made when it is not there.</param>
    /// <returns>The path; null when it is not there or the house cannot print.</returns>
    public async Task<string?> Get(EmploymentArea area, string? place, Month month, Report report, string kind, bool makes, CancellationToken cancel)
    {
        var file = Path.Combine(folder.Reports, $"{area.Id.Value:N}", $"nivel-{month}-{place ?? "area"}-{report.Language}.{kind}");
        var id = area.Id;
        var told = await db.PublicFigures.Where(f => f.AreaId == id).Select(f => new { f.ReleasedAt, f.RevisedAt }).ToListAsync(cancel);
        if (File.Exists(file) && File.GetLastWriteTimeUtc(file) >= told.Max(t => t.RevisedAt ?? t.ReleasedAt).UtcDateTime) return file;
        if (!makes || (kind == "pdf" && !printer.IsPossible)) return null;
        var bytes = kind == "pdf" ? await printer.Print(ReportHtml.Document(report), cancel) : ReportBook.Bytes(report);
        if (bytes is null) return null;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await Put(file, bytes, cancel);
        return file;
    }

    /// <summary>Beside its place first: a reader never gets half a file.</summary>
    private static async Task Put(string file, byte[] bytes, CancellationToken cancel)
    {
        var draft = $"{file}.{Guid.CreateVersion7():N}";
        await File.WriteAllBytesAsync(draft, bytes, cancel);
        File.Move(draft, file, overwrite: true);
    }
}
