using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Nivel.Web.Platform.Tabular;

/// <summary>The parts of a workbook that are the same in every export (ECMA-376 part 1, the least that Excel and LibreOffice open).</summary>
internal static partial class XlsxParts
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <summary>Opening of the sheet; the first row stays in view.</summary>
    internal const string SheetStart = $"""
        {Declaration}<worksheet xmlns="{Main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>
        """;

    internal static IEnumerable<(string Name, string Text)> Fixed(string sheetName) =>
    [
        ("[Content_Types].xml", $"""{Declaration}<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Content}.styles+xml"/></Types>"""),
        ("_rels/.rels", $"""{Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", $"""{Declaration}<Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Office}/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="{Escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
        ("xl/styles.xml", Styles),
    ];

    // Number format 14 is the reader's own short date; quotePrefix is Excel's own mark for "this is text, do not calculate it".
    private const string Styles = $"""
        {Declaration}<styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf quotePrefix="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>
        """;

    // What looks like Excel's own escape would be read as the character it names.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();

    /// <summary>Text for XML: signs of markup escaped, characters that XML cannot hold left out, at most the 32,767 that a cell holds.</summary>
    internal static string Escaped(string text)
    {
        const int most = 32_767;
        if (text.Contains("_x", StringComparison.Ordinal)) text = LooksEscaped().Replace(text, "_x005F_");
        var escaped = new StringBuilder(Math.Min(text.Length, most) + 16);
        for (var place = 0; place < text.Length && place < most; place++)
        {
            var c = text[place];
            if (char.IsHighSurrogate(c) && place + 1 < Math.Min(text.Length, most) && char.IsLowSurrogate(text[place + 1])) escaped.Append(c).Append(text[++place]);
            else if (c is '&') escaped.Append("&amp;");
            else if (c is '<') escaped.Append("&lt;");
            else if (c is '>') escaped.Append("&gt;");
            else if (c is '"') escaped.Append("&quot;");
            else if (c is '\r') escaped.Append("&#13;");
            else if (XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c)) escaped.Append(c);
        }
        return escaped.ToString();
    }
}
