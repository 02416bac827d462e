namespace Nivel.Match;

/// <summary>Names of our own for skills and work, from working life, laid over any classification: kassalla, hitsailin, hygieniapassi, bussikuski.</summary>
public sealed class EverydayNames
{
    /// <summary>No names.</summary>
    public static readonly EverydayNames None = new([], []);

    private readonly Dictionary<ConceptId, string[][]> names;

    private EverydayNames(Dictionary<ConceptId, string[][]> names, Dictionary<ConceptId, string[][]> titles) => (this.names, Titles) = (names, titles);

    /// <summary>Titles by occupation or by the digits of an ISCO-08 group.</summary>
    internal IReadOnlyDictionary<ConceptId, string[][]> Titles { get; }

    /// <summary>Concepts that have a name here.</summary>
    public int Count => names.Count;

    /// <summary>Reads every <c>skills*.tsv</c>, <c>titles*.tsv</c> and <c>occupations*.tsv</c> of a directory: <c>id, fi, sv, en</c>, names in base form separated by <c>;</c>. See reference/names/README.md.</summary>
    /// <param name="directory">A directory; one that does not exist gives no names.</param>
    /// <exception cref="IOException">A file that exists could not be read.</exception>
    public static EverydayNames Load(string directory)
    {
        if (!Directory.Exists(directory)) return None;
        return new EverydayNames(Read(directory, "skills*.tsv"), Read(directory, "titles*.tsv", "occupations*.tsv"));
    }

    private static Dictionary<ConceptId, string[][]> Read(string directory, params string[] files)
    {
        var names = new Dictionary<ConceptId, string[][]>();
        foreach (var file in files.SelectMany(f => Directory.GetFiles(directory, f).Order(StringComparer.Ordinal)))
            foreach (var line in File.ReadLines(file).Skip(1)) Add(names, line.Split('\t'));
        return names;
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
