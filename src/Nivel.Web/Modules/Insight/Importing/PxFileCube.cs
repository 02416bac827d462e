using System.Text;
using System.Text.RegularExpressions;

namespace Nivel.Web.Modules.Insight;

/// <summary>A PC-Axis file (.px): KEYWORD("dimension")="value","value"; and the cells after DATA=, the last dimension of the heading running fastest.</summary>
internal static partial class PxFileCube
{
    /// <summary>Null when it is not such a file.</summary>
    internal static Cube? Of(string text, string fileName)
    {
        var words = Keyword().Matches(text).GroupBy(m => m.Groups["name"].Value + "/" + m.Groups["of"].Value).ToDictionary(g => g.Key, g => Values(g.First().Groups["values"].Value));
        if (!words.TryGetValue("DATA/", out _) && Data().Match(text) is not { Success: true }) return null;
        List<string> dimensions = [.. words.GetValueOrDefault("STUB/") ?? [], .. words.GetValueOrDefault("HEADING/") ?? []];
        if (dimensions.Count == 0) return null;
        var codes = dimensions.ConvertAll(d => words.GetValueOrDefault("CODES/" + d) ?? words.GetValueOrDefault("VALUES/" + d) ?? []);
        var roles = dimensions.ConvertAll(d => words.ContainsKey("TIMEVAL/" + d) ? CubeRole.Time : words.GetValueOrDefault("CONTVARIABLE/")?.Contains(d) == true ? CubeRole.Content : Cube.RoleOf(d));
        string First(string name) => words.GetValueOrDefault(name + "/")?.FirstOrDefault() ?? "";
        var (content, label, on) = (roles.IndexOf(CubeRole.Content), First("TITLE"), First("LAST-UPDATED"));
        var written = Written().Matches(Data().Match(text).Groups[1].Value);
        var table = First("TABLEID") is { Length: > 0 } id ? id : Cube.TableOf(fileName, label, content < 0 ? [] : codes[content]);
        return new(table, label, on.Length >= 8 ? $"{First("SOURCE")}, {on[..4]}-{on[4..6]}-{on[6..8]}" : First("SOURCE"), roles, Cube.CellsOf(codes, content, First("CONTENTS"), at => at < written.Count ? written[at].Value : "?"));
    }

    /// <summary>Old files are in Latin letters, new ones say that they are not.</summary>
    internal static string Read(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.ToArray();
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, 2000));
        return (head.Contains("utf-8", StringComparison.OrdinalIgnoreCase) || bytes is [0xEF, 0xBB, 0xBF, ..] ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
    }

    private static List<string> Values(string values) => [.. Quoted().Matches(values).Select(m => m.Groups[1].Value)];

    // Another language repeats a keyword with its code in brackets: the first language of the file is read.
    [GeneratedRegex("^(?<name>[A-Z-]+)(?:\\(\"(?<of>[^\"]*)\"\\))?=(?<values>(?:\\s*(?:TLIST\\([^)]*\\)\\s*,?\\s*)?\"[^\"]*\"\\s*,?)+)\\s*;", RegexOptions.Multiline)]
    private static partial Regex Keyword();

    [GeneratedRegex("^DATA=(.*?);?\\s*\\z", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("\"[^\"]*\"|[^\\s;]+")]
    private static partial Regex Written();
}
