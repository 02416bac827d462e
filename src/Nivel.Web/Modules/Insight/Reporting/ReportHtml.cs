using System.Net;
using System.Text;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>A report as a page: the same words for the screen and for paper.</summary>
internal static class ReportHtml
{
    /// <summary>A whole document that the printer lays out; see <see cref="Platform.Printing.PdfPrinter"/>.</summary>
    public static string Document(Report report) =>
        $"<!doctype html><html lang=\"{report.Language}\" data-color-scheme=\"light\"><head><meta charset=\"utf-8\"><title>{Safe(report.Title)}</title>{string.Concat(Styles.Select(s => $"<link rel=\"stylesheet\" href=\"/{s}\">"))}</head><body><main class=\"n-main n-report\">{Body(report)}</main></body></html>";

    private static readonly string[] Styles =
    [
        "lib/source-sans-3/source-sans-3.css", "css/foundation.css", "css/theme.css", "css/tokens.css", "css/base.css", "css/layout.css", "css/components/tables.css", "css/components/insight.css", "css/print.css",
    ];

    public static string Body(Report report)
    {
        var page = new StringBuilder($"<h1>{Safe(report.Title)}</h1><p class=\"n-lead\">{Safe(report.Lead)}</p>");
        for (var at = 0; at < report.Sections.Count; at++) Section(page, report.Sections[at], at);
        page.Append("<section class=\"n-made\">");
        foreach (var line in report.Made) page.Append($"<p>{Safe(line)}</p>");
        return page.Append("</section>").ToString();
    }

    private static void Section(StringBuilder page, ReportSection section, int number)
    {
        page.Append($"<section aria-labelledby=\"part-{number}\"><h2 id=\"part-{number}\">{Safe(section.Heading)}</h2>");
        foreach (var said in section.Said) page.Append($"<p>{Safe(said)}</p>");
        if (section.Chart is { } chart) page.Append($"<figure>{LineChart.Of(chart)}</figure>");
        if (section.Table is { Rows.Count: > 0 } table) Table(page, table, number);
        page.Append("</section>");
    }

    private static void Table(StringBuilder page, ReportTable table, int number)
    {
        page.Append($"<div class=\"n-table-frame\" tabindex=\"0\" role=\"region\" aria-labelledby=\"part-{number}\"><table class=\"n-table n-table--dense\"><thead><tr>");
        for (var at = 0; at < table.Heads.Count; at++) page.Append($"<th scope=\"col\"{(at == 0 ? "" : " class=\"num\"")}>{Safe(table.Heads[at])}</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            page.Append($"<tr><th scope=\"row\">{Safe(row[0].Shown)}</th>");
            foreach (var cell in row.Skip(1)) page.Append($"<td class=\"num\">{Safe(cell.Shown)}</td>");
            page.Append("</tr>");
        }
        page.Append("</tbody></table></div>");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
