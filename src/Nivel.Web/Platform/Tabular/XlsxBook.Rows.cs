using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Nivel.Web.Platform.Tabular;

internal sealed partial class XlsxBook
{
    private readonly StringBuilder _text = new();
    private List<TabularProblem>? _problems;

    /// <summary>The rows of the chosen sheet as they stream out of the zip; numbers of rows are the sheet's own.</summary>
    internal IEnumerable<RawRow> Rows()
    {
        using var xml = Xml(_sheetPart);
        var line = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row") continue;
            line = Whole(xml.GetAttribute("r")) is { } number && number > line ? number : line + 1;
            _problems = null;
            var cells = xml.IsEmptyElement ? [] : Cells(xml, line);
            var row = new RawRow(line, cells, _problems);
            if (!row.IsBlank) yield return row;
        }
    }

    private List<Cell> Cells(XmlReader xml, int line)
    {
        var cells = new List<Cell>();
        var (depth, next) = (xml.Depth, 0);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c") continue;
            var index = ColumnOf(xml.GetAttribute("r")) ?? next;
            next = index + 1;
            var cell = ReadCell(xml, line, index);
            if (cell.IsEmpty) continue;
            if (index >= _options.MaxColumns)
            {
                if (_problems is null) Note(TabularProblemCode.TooManyCells, line, RawRow.Number(index + 1), RawRow.Number(_options.MaxColumns));
                continue;
            }
            while (cells.Count <= index) cells.Add(Cell.Empty);
            cells[index] = cell;
        }
        return cells;
    }

    private Cell ReadCell(XmlReader xml, int line, int index)
    {
        var (type, style, depth) = (xml.GetAttribute("t"), Whole(xml.GetAttribute("s")), xml.Depth);
        if (xml.IsEmptyElement) return Cell.Empty;
        var (formula, text) = (false, _text.Clear());
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "f") formula = true;
            if (xml.LocalName is "v" or "t") AppendText(xml, text);
            else if (xml.LocalName == "rPh") Pass(xml);
        }
        if (text.Length == 0) return formula ? new Cell("", CellKind.Error) : Cell.Empty;
        return Valued(Cut(type == "s" ? Shared(text.ToString()) : text.ToString(), line, index), type, style);
    }

    private Cell Valued(string value, string? type, int? style) => type switch
    {
        "s" or "str" or "inlineStr" => Cell.Of(Unescaped(value)),
        "b" => new Cell(value.Trim(), CellKind.YesNo),
        "e" => new Cell(value, CellKind.Error),
        "d" => new Cell(value.Trim(), CellKind.Date),
        _ => Numeric(value.Trim(), style is { } at && at < _styles.Length ? _styles[at] : StyleKind.Number),
    };

    private Cell Numeric(string value, StyleKind style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return Cell.Of(value);
        if (style == StyleKind.Time && number is >= 0 and < 1) return new Cell(DateTime.UnixEpoch.AddDays(number + 1e-9).ToString("HH:mm", CultureInfo.InvariantCulture), CellKind.Text);
        if (style != StyleKind.Number && SerialDate(number) is { } date) return new Cell(date, CellKind.Date);
        // Casting rounds to the 15 digits that Excel itself shows: 0.30000000000000004 is 0.3.
        return new Cell(Math.Abs(number) < 1e28 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : value, CellKind.Number);
    }

    // Day 60 is 29.2.1900, which Excel has and the calendar has not: days before it are one off (ECMA-376 part 1, 18.17.4.1).
    private string? SerialDate(double serial)
    {
        var days = _from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
        if (days is < 1 or >= 2_958_466) return null;
        var moment = new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86_400));
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }

    private string Shared(string index) => Whole(index.Trim()) is { } at && at < _strings.Length ? _strings[at] : throw new InvalidDataException();

    private string Cut(string value, int line, int index)
    {
        if (value.Length <= _options.MaxCellLength) return value;
        Note(TabularProblemCode.CellTooLong, line, RawRow.Number(index + 1), RawRow.Number(_options.MaxCellLength));
        return value[.._options.MaxCellLength];
    }

    private void Note(string code, int line, params string[] args) => (_problems ??= []).Add(new TabularProblem(code, line, null, args));

    // Excel writes characters that XML cannot hold as _x000D_, and an underscore that would begin such a thing as _x005F_.
    private static string Unescaped(string value)
    {
        if (value.Contains("_x", StringComparison.Ordinal))
            value = Escape().Replace(value, match => match.ValueSpan[2..6] is "0000" ? "" : ((char)ushort.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        return value.Contains('\r') ? value.ReplaceLineEndings("\n") : value;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    private static void Pass(XmlReader xml)
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)) { }
    }

    /// <summary>"C5" → 2; null when there is no such reference.</summary>
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z') break;
            column = column * 26 + (c - 'A' + 1);
            if (column > 16_384) return 16_384;
        }
        return column == 0 ? null : column - 1;
    }
}
