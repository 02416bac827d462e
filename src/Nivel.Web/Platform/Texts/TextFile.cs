namespace Nivel.Web.Platform;

/// <summary>One module's texts: <c>[key]</c>, then a line per language. Kept beside the pages that use them.</summary>
/// <remarks>A key used only through a computed name is declared by a line <c># dynamic: state-*</c>, so that the consistency test knows it.</remarks>
public sealed record TextFile(string Module, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Entries, IReadOnlyList<string> DynamicPatterns)
{
    public static TextFile Read(string module, TextReader reader)
    {
        var entries = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        var patterns = new List<string>();
        Dictionary<string, string>? current = null;
        for (var number = 1; reader.ReadLine() is { } raw; number++)
        {
            var line = raw.Trim();
            if (line.StartsWith("# dynamic:", StringComparison.Ordinal)) patterns.Add(line["# dynamic:".Length..].Trim());
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                current = [];
                if (!entries.TryAdd(line.Trim('[', ']'), current)) throw new FormatException($"{module} line {number}: {line} stands twice");
                continue;
            }

            var (language, text) = Split(module, number, line);
            if (current is null || !current.TryAdd(language, text)) throw new FormatException($"{module} line {number}: no key above, or the language twice");
        }

        return new(module, entries, patterns);
    }

    private static (string Language, string Text) Split(string module, int number, string line)
    {
        var at = line.IndexOf('=');
        var language = at < 0 ? "" : line[..at].Trim();
        return Languages.All.Contains(language)
            ? (language, line[(at + 1)..].Trim().Replace("\\n", "\n", StringComparison.Ordinal))
            : throw new FormatException($"{module} line {number}: expected fi, sv or en");
    }
}
