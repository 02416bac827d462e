using System.IO.Compression;
using System.Xml;

namespace Nivel.Web.Platform.Tabular;

/// <summary>A workbook (ECMA-376) opened for reading one of its sheets. Element names are compared without namespace: strict and transitional files both pass.</summary>
internal sealed partial class XlsxBook : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly TabularOptions _options;
    private readonly List<TabularProblem> _notes = [];
    private readonly List<(string Name, string Part, bool Hidden)> _sheets = [];
    private string _sheetPart = "";
    private string[] _strings = [];
    private StyleKind[] _styles = [];
    private bool _from1904;

    private XlsxBook(ZipArchive zip, TabularOptions options) => (_zip, _options) = (zip, options);

    internal IReadOnlyList<TabularProblem> Notes => _notes;

    internal IReadOnlyList<string> VisibleSheets => [.. _sheets.Where(sheet => !sheet.Hidden).Select(sheet => sheet.Name)];

    /// <exception cref="FileRefusedException">The zip is damaged, no workbook, too large, or lacks the sheet.</exception>
    internal static XlsxBook Open(Stream file, TabularOptions options)
    {
        XlsxBook? book = null;
        try
        {
            book = new XlsxBook(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true), options);
            book.Load();
            return book;
        }
        catch (Exception damage)
        {
            book?.Dispose();
            if (damage is InvalidDataException or XmlException) throw new FileRefusedException(TabularProblemCode.Damaged);
            throw;
        }
    }

    public void Dispose() => _zip.Dispose();

    private void Load()
    {
        // Sizes as declared; LimitedStream holds the sender to them.
        if (_zip.Entries.Sum(entry => entry.Length) > _options.MaxBytes) throw Spool.TooLarge(_options.MaxBytes);
        var main = Relations("").FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Part;
        if (main is null || _zip.GetEntry(main) is null) throw new FileRefusedException(TabularProblemCode.OtherPackage);
        var relations = Relations(main);
        ReadSheets(main, relations);
        _sheetPart = Chosen();
        if (Part(relations, "/sharedStrings") is { } strings) _strings = ReadStrings(strings);
        if (Part(relations, "/styles") is { } styles) _styles = ReadStyles(styles);
    }

    private void ReadSheets(string main, List<(string Id, string Type, string Part)> relations)
    {
        using var xml = Xml(main);
        xml.MoveToContent();
        // A .docx or .pptx has another root.
        if (xml.LocalName != "workbook") throw new FileRefusedException(TabularProblemCode.OtherPackage);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "workbookPr") _from1904 = xml.GetAttribute("date1904") is "1" or "true";
            if (xml.LocalName != "sheet") continue;
            var id = Attribute(xml, "id");
            var part = relations.FirstOrDefault(relation => relation.Id == id && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Part;
            if (part is not null) _sheets.Add((xml.GetAttribute("name") ?? "", part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }
    }

    private string Chosen()
    {
        var wanted = _options.Sheet;
        var chosen = _sheets.FirstOrDefault(sheet => wanted is null ? !sheet.Hidden : string.Equals(sheet.Name, wanted, StringComparison.OrdinalIgnoreCase));
        if (chosen.Part is null) throw new FileRefusedException(TabularProblemCode.NoSuchSheet, wanted ?? "");
        Note(TabularProblemCode.HiddenSheets, _sheets.Where(sheet => sheet.Hidden && sheet.Part != chosen.Part));
        if (wanted is null) Note(TabularProblemCode.OtherSheets, _sheets.Where(sheet => !sheet.Hidden && sheet.Part != chosen.Part));
        return chosen.Part;
    }

    private void Note(string code, IEnumerable<(string Name, string Part, bool Hidden)> sheets)
    {
        var names = string.Join(", ", sheets.Select(sheet => sheet.Name));
        if (names.Length > 0) _notes.Add(new TabularProblem(code, null, null, names));
    }
}
