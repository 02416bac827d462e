using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Nivel.Web.Platform.Tabular;

/// <summary>Writes a workbook of one sheet row by row, holding no rows in memory. Text is always text: nothing becomes a formula.</summary>
public sealed class XlsxExport : IDisposable
{
    // Cell styles of the sheet, by their place in cellXfs of the style part.
    private const int Plain = 0, DateStyle = 1, Quoted = 2, Heading = 3;

    private readonly ZipArchive _zip;
    private readonly StreamWriter _sheet;
    private int _row;

    /// <summary>A workbook on a stream that stays the caller's to close. For a response write into <see cref="ExportFile.Create"/> first.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="sheetName">At most 31 characters are kept; those that Excel forbids become blanks.</param>
    /// <param name="columns">Names of the columns, in bold, staying in view when scrolling.</param>
    public XlsxExport(Stream output, string sheetName, params ReadOnlySpan<string> columns)
    {
        _zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, text) in XlsxParts.Fixed(SheetName(sheetName))) Write(name, text);
        var entry = _zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest);
        _sheet = new StreamWriter(entry.Open(), new UTF8Encoding(false), 64 * 1024);
        _sheet.Write(XlsxParts.SheetStart);
        Begin();
        for (var place = 0; place < columns.Length; place++) WriteText(place, columns[place], Heading);
        _sheet.Write("</row>");
    }

    /// <summary>One row: text, numbers, <see cref="DateOnly"/>, euros, percent, bool (1 or 0) or null.</summary>
    /// <exception cref="ArgumentException">A value of another kind.</exception>
    public void Row(params ReadOnlySpan<object?> values)
    {
        Begin();
        for (var place = 0; place < values.Length; place++)
        {
            var value = ExportValue.Of(values[place]);
            if (value.Text.Length == 0) continue;
            if (value.Date is { Year: >= 1901 } day) WriteNumber(place, (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture), DateStyle);
            else if (value.IsNumber) WriteNumber(place, value.Text, Plain);
            else WriteText(place, value.Text, FormulaGuard.Starts(value.Text[0]) ? Quoted : Plain);
        }
        _sheet.Write("</row>");
    }

    /// <summary>Ends the sheet and the zip.</summary>
    public void Dispose()
    {
        _sheet.Write("</sheetData></worksheet>");
        _sheet.Dispose();
        _zip.Dispose();
    }

    private void Begin() => _sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{++_row}\">"));

    private void WriteNumber(int place, string number, int style) => _sheet.Write($"<c r=\"{Reference(place)}\" s=\"{style}\"><v>{number}</v></c>");

    private void WriteText(int place, string text, int style) =>
        _sheet.Write($"<c r=\"{Reference(place)}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{XlsxParts.Escaped(text)}</t></is></c>");

    private string Reference(int place) => TabularFile.Letters(place) + _row.ToString(CultureInfo.InvariantCulture);

    private void Write(string name, string text)
    {
        using var part = new StreamWriter(_zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        part.Write(text);
    }

    private static string SheetName(string name)
    {
        var clean = new string([.. name.Select(c => @"[]:*?/\".Contains(c) || char.IsControl(c) ? ' ' : c).Take(31)]).Trim('\'', ' ');
        return clean.Length == 0 ? "Nivel" : clean;
    }
}
