namespace Nivel.Match;

/// <summary>Names of our own for skills, from working life, laid over any classification: kassalla, hitsailin, hygieniapassi.</summary>
public sealed class EverydayNames
{
    /// <summary>No names.</summary>
    public static readonly EverydayNames None = new([]);

    private readonly Dictionary<ConceptId, string[][]> names;

    private EverydayNames(Dictionary<ConceptId, string[][]> names) => this.names = names;

    /// <summary>Concepts that have a name here.</summary>
    public int Count => names.Count;

    /// <summary>Reads every <c>skills*.tsv</c> of a directory: <c>id, fi, sv, en</c>, names in base form separated by <c>;</c>. See reference/names/README.md.</summary>
    /// <param name="directory">A directory; one that does not exist gives no names.</param>
    /// <exception cref="IOException">A file that exists could not be read.</exception>
    public static EverydayNames Load(string directory)
    {
        if (!Directory.Exists(directory)) return None;
        var names = new Dictionary<ConceptId, string[][]>();
        foreach (var file in Directory.GetFiles(directory, "skills*.tsv").Order(StringComparer.Ordinal))
            foreach (var line in File.ReadLines(file).Skip(1)) Add(names, line.Split('\t'));
        return new EverydayNames(names);
    }

    /// <summary>Names in the language, possibly none.</summary>
    public IReadOnlyList<string> Of(ConceptId id, Language language) => names.TryGetValue(id, out var known) ? known[(int)language] : [];

    private static void Add(Dictionary<ConceptId, string[][]> names, string[] cells)
    {
        if (!ConceptId.TryParse(cells[0], out var id)) return;
        var known = names.GetValueOrDefault(id) ?? [[], [], []];
        for (var i = 0; i < known.Length; i++)
            if (cells.Length > i + 1) known[i] = [.. known[i].Concat(Row.Split(cells[i + 1], ';')).Distinct(StringComparer.Ordinal)];
        names[id] = known;
    }
}
