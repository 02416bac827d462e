using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>A report as a workbook of one sheet: the sentences, then each table under its heading, numbers as numbers.</summary>
internal static class ReportBook
{
    public static byte[] Bytes(Report report)
    {
        using var made = new MemoryStream();
        Write(report, made);
        return made.ToArray();
    }

    private static void Write(Report report, Stream output)
    {
        using var book = new XlsxExport(output, report.Title, report.Title);
        book.Row(report.Lead);
        foreach (var section in report.Sections)
        {
            book.Row();
            book.Row(section.Heading);
            foreach (var said in section.Said) book.Row(said);
            if (section.Table is { } table) Table(book, table);
        }

        book.Row();
        foreach (var line in report.Made) book.Row(line);
    }

    private static void Table(XlsxExport book, ReportTable table)
    {
        book.Row([.. table.Heads]);
        foreach (var row in table.Rows) book.Row([.. row.Select(c => c.Number ?? (object)c.Shown)]);
    }
}
