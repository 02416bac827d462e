using System.Text.RegularExpressions;
using System.Xml;

namespace Nivel.Web.Platform.Tabular;

internal sealed partial class XlsxBook
{
    private enum StyleKind : byte { Number, Date, Time }

    private StyleKind[] ReadStyles(string part)
    {
        var (own, styles, inCells) = (new Dictionary<int, StyleKind>(), new List<StyleKind>(), false);
        using var xml = Xml(part);
        while (xml.Read())
        {
            if (xml.LocalName == "cellXfs") inCells = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "numFmt" && Whole(xml.GetAttribute("numFmtId")) is { } id) own[id] = KindOf(xml.GetAttribute("formatCode") ?? "");
            if (inCells && xml.LocalName == "xf")
            {
                var format = Whole(xml.GetAttribute("numFmtId")) ?? 0;
                styles.Add(own.TryGetValue(format, out var kind) ? kind : BuiltIn(format));
            }
        }
        return [.. styles];
    }

    // ECMA-376 part 1, 18.8.30: 14–17 and 22 hold a date, 18–21 and 45–47 a time; 27–36 and 50–58 are dates of East Asian Excel.
    private static StyleKind BuiltIn(int format) => format switch
    {
        >= 14 and <= 17 or 22 or >= 27 and <= 36 or >= 50 and <= 58 => StyleKind.Date,
        >= 18 and <= 21 or >= 45 and <= 47 => StyleKind.Time,
        _ => StyleKind.Number,
    };

    private static StyleKind KindOf(string formatCode)
    {
        var bare = Literal().Replace(formatCode.Length > 256 ? formatCode[..256] : formatCode, "").ToLowerInvariant();
        if (bare.Contains("general")) return StyleKind.Number;
        if (bare.AsSpan().ContainsAny("yd")) return StyleKind.Date;
        if (bare.AsSpan().ContainsAny("hs")) return StyleKind.Time;
        return bare.Contains('m') ? StyleKind.Date : StyleKind.Number;
    }

    [GeneratedRegex("""\[[^\]]*\]|"[^"]*"|\\.|_.|\*.""")]
    private static partial Regex Literal();
}
