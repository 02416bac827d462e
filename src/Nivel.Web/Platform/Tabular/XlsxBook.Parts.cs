using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Nivel.Web.Platform.Tabular;

internal sealed partial class XlsxBook
{
    // Entities and outside addresses are how XML attacks are built; a workbook needs neither.
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private XmlReader Xml(string part) => Xml(_zip.GetEntry(part) ?? throw new InvalidDataException());

    private XmlReader Xml(ZipArchiveEntry entry) =>
        XmlReader.Create(new LimitedStream(entry.Open(), _options.MaxBytes), Safe);

    private List<(string Id, string Type, string Part)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var found = new List<(string, string, string)>();
        if (_zip.GetEntry($"{part[..slash]}_rels/{part[slash..]}.rels") is not { } entry) return found;
        using var xml = Xml(entry);
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External")
                found.Add((xml.GetAttribute("Id") ?? "", xml.GetAttribute("Type") ?? "", Resolved(part[..slash], xml.GetAttribute("Target") ?? "")));
        return found;
    }

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step == "..") { if (steps.Count > 0) steps.RemoveAt(steps.Count - 1); }
            else if (step != ".") steps.Add(step);
        return string.Join('/', steps);
    }

    private string? Part(List<(string Id, string Type, string Part)> relations, string type) =>
        relations.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Part is { } part && _zip.GetEntry(part) is not null ? part : null;

    private static string? Attribute(XmlReader xml, string localName)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
            if (xml.LocalName == localName && xml.Prefix.Length > 0)
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        xml.MoveToElement();
        return null;
    }

    private string[] ReadStrings(string part)
    {
        var (strings, text, budget) = (new List<string>(), new StringBuilder(), _options.MaxBytes / 2);
        using var xml = Xml(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") AppendText(xml, text);
            if (xml.LocalName != "si" || !(xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement)) continue;
            // An empty <si/> takes few bytes of file but a slot of memory.
            if ((budget -= text.Length * 2 + 16) < 0) throw Spool.TooLarge(_options.MaxBytes);
            strings.Add(text.Length == 0 ? "" : text.ToString());
            text.Clear();
        }
        return [.. strings];
    }

    /// <summary>Appends the text of the element, cut one character above the limit so that the cut is noticed; stands on its end afterwards.</summary>
    private void AppendText(XmlReader xml, StringBuilder text)
    {
        if (xml.IsEmptyElement) return;
        var chunk = new char[1024];
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)) continue;
            for (int read; (read = xml.ReadValueChunk(chunk, 0, chunk.Length)) > 0;)
                text.Append(chunk, 0, Math.Min(read, Math.Max(0, _options.MaxCellLength + 1 - text.Length)));
        }
    }

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
