using Nivel.Web.Modules.Insight.Reporting;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Cli;

/// <summary>nivel insight report --out FILE: the monthly report of an area or a municipality as a workbook, a page or a PDF, by the ending of the file's name.</summary>
internal static class InsightReport
{
    internal static async Task<int> Write(IServiceProvider services, Arguments arguments)
    {
        var file = arguments["out"] ?? throw new WrongCall("name the file with --out");
        var language = arguments["lang"] ?? Languages.Finnish;
        if (!Languages.All.Contains(language)) throw new WrongCall("--lang is fi, sv or en");
        var area = await InsightVerb.AreaOf(services.GetRequiredService<Db>(), arguments);
        var report = await services.GetRequiredService<ReportBuilder>().Of(area, arguments["place"], InsightVerb.MonthOf(arguments, "month"), language)
            ?? throw new WrongCall("nothing has been released of that area, municipality and month: 'nivel insight build' releases what is due");
        await File.WriteAllBytesAsync(file, await As(Path.GetExtension(file), report, services));
        Console.WriteLine($"{report.Title}: {file}");
        return 0;
    }

    private static async Task<byte[]> As(string ending, Report report, IServiceProvider services) => ending switch
    {
        ".html" => System.Text.Encoding.UTF8.GetBytes(ReportHtml.Document(report)),
        ".xlsx" => ReportBook.Bytes(report),
        ".pdf" => await services.GetRequiredService<PdfPrinter>().Print(ReportHtml.Document(report), CancellationToken.None) ?? throw new WrongCall("this machine cannot print PDF: install Chromium"),
        _ => throw new WrongCall("the file's name ends in .xlsx, .html or .pdf"),
    };
}
