using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Insight.Released;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>Makes the reports of the newest released month: of the area and of each municipality, as workbook and as PDF, in three languages. What is there and not old is left alone.</summary>
public sealed class MonthlyReports(PdfPrinter printer, ReportMail mail) : IScheduledJob
{
    public string Name => "monthly-reports";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var db = services.GetRequiredService<Db>();
        var (made, told) = (0, 0);
        foreach (var area in await db.Areas.AsNoTracking().ToListAsync(cancel))
        {
            if (await PublicSeries.MonthsOf(db, area.Id, cancel) is not [var month, ..]) continue;
            made += await Of(services, db, area, month, cancel);
            told += await mail.Tell(db, area, month, cancel);
        }

        return $"{made} reports, {told} mails";
    }

    private async Task<int> Of(IServiceProvider services, Db db, EmploymentArea area, Month month, CancellationToken cancel)
    {
        var (builder, shelf, id, made) = (services.GetRequiredService<ReportBuilder>(), services.GetRequiredService<ReportShelf>(), area.Id, 0);
        var places = await db.Municipalities.Where(m => m.AreaId == id).Select(m => m.Code).ToListAsync(cancel);
        foreach (var place in places.Prepend(null))
            foreach (var language in Languages.All)
            {
                if (await builder.Of(area, place, month, language, cancel) is not { } report) continue;
                if (await shelf.Get(area, place, month, report, "xlsx", makes: true, cancel) is not null) made++;
                if (printer.IsPossible && await shelf.Get(area, place, month, report, "pdf", makes: true, cancel) is not null) made++;
            }
        return made;
    }
}
