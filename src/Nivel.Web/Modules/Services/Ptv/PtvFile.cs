using System.IO.Compression;
using System.Text.Json;
using Nivel.Web.Platform.Imports;
using Nivel.Web.Platform.Tabular;

namespace Nivel.Web.Modules.Services.Ptv;

/// <summary>Opens a file or a folder of the catalogue: one object, an array, a page of the interface, or a line each; packed or not.</summary>
public static class PtvFile
{
    /// <summary>More than this unpacked is not a catalogue but an attack.</summary>
    private const int LargestLine = 4_000_000;
    private const long Largest = 500_000_000;
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <summary>Line 1-based: of a file of lines its line, of an array its place, of a folder the place of the file.</summary>
    public static IEnumerable<(int Line, JsonElement? Element, string? Problem)> Read(ImportSource source)
    {
        if (!source.IsFolder) return OfFile(source.Path);
        var files = Directory.EnumerateFiles(source.Path, "*.json*").Order(StringComparer.Ordinal).Take(10_000).ToList();
        if (files.Count == 0) throw new FileRefusedException(new TabularProblem("no-known-file-in-folder", null, null, "*.json"));
        return files.SelectMany(f => OfFile(f)).Select((row, at) => (at + 1, row.Element, row.Problem));
    }

    private static IEnumerable<(int Line, JsonElement? Element, string? Problem)> OfFile(string path)
    {
        using var text = new StreamReader(Opened(path));
        var head = Line(text);
        while (head is not null && string.IsNullOrWhiteSpace(head)) head = Line(text);
        if (head is null) yield break;
        var rows = head.TrimStart().StartsWith('{') && IsWhole(head) ? Lines(head, text) : Parsed(1, head + "\n" + Rest(text));
        foreach (var row in rows) yield return row;
    }

    /// <summary>A packed file that is broken is told as such, not as a fault of the server.</summary>
    private static string? Line(TextReader text)
    {
        try { return text.ReadLine(); }
        catch (InvalidDataException) { throw new FileRefusedException(new TabularProblem("not-json", null, null)); }
    }

    private static string Rest(TextReader text)
    {
        try { return text.ReadToEnd(); }
        catch (InvalidDataException) { throw new FileRefusedException(new TabularProblem("not-json", null, null)); }
    }

    private static Stream Opened(string path)
    {
        var file = File.OpenRead(path);
        var packed = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return new LimitedStream(packed ? new GZipStream(file, CompressionMode.Decompress) : file, Largest);
    }

    private static bool IsWhole(string line)
    {
        try { using var _ = JsonDocument.Parse(line, Strict); return true; }
        catch (JsonException) { return false; }
    }

    private static IEnumerable<(int, JsonElement?, string?)> Lines(string? line, TextReader text)
    {
        for (var number = 1; line is not null; number++, line = Line(text))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (line.Length > LargestLine) yield return (number, null, "not-json");
            else foreach (var row in Parsed(number, line)) yield return row;
        }
    }

    /// <summary>One object, or all of an array or of a page of the interface.</summary>
    private static IEnumerable<(int, JsonElement?, string?)> Parsed(int line, string text)
    {
        JsonElement root;
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            root = document.RootElement.Clone();
        }
        catch (JsonException) { return [(line, null, "not-json")]; }
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("itemList", out var page) && page.ValueKind == JsonValueKind.Array) root = page;
        return root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().Select((e, at) => (line + at, (JsonElement?)e, (string?)null)) : [(line, root, null)];
    }
}
