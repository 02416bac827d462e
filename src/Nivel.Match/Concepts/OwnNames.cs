namespace Nivel.Match;

/// <summary>Everyday names written by this project, which ESCO lacks, laid on top of a taxonomy.</summary>
/// <remarks>
/// Every <c>.tsv</c> in the folder with the columns <c>id, fi, sv, en</c>: id of a concept or digits of an ISCO group, and names separated by
/// semicolons; in the columns <c>description_fi, description_sv, description_en</c> words that tell of it without being its name.
/// Ids that the taxonomy does not know are passed over, so the same files serve every version.
/// </remarks>
public static class OwnNames
{
    /// <summary>The taxonomy with the names of the folder added to its alternatives; the same taxonomy if the folder is not there.</summary>
    public static Taxonomy AddTo(Taxonomy taxonomy, string folder)
    {
        var rows = Read(folder);
        return rows.Count == 0 ? taxonomy : taxonomy.Renamed((id, had) => rows[id].Any() ? Added(had, [.. rows[id]]) : had);
    }

    private static Labels Added(Labels had, Row[] rows) => had.With(
        (language, names) => names.Concat(rows.SelectMany(r => Row.Split(r[language.Code()], ';'))).Distinct(StringComparer.OrdinalIgnoreCase),
        (language, text) => string.Join('\n', rows.Select(r => r[$"description_{language.Code()}"].Replace(";", ". ", StringComparison.Ordinal)).Prepend(text).Where(t => t.Length > 0)));

    private static ILookup<string, Row> Read(string folder)
    {
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        var draft = new TaxonomyDraft();
        return files.SelectMany(f => Table.Read(folder, Path.GetFileName(f), draft, "id")).ToLookup(r => r["id"], StringComparer.Ordinal);
    }
}
