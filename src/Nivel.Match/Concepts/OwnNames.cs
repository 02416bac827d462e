namespace Nivel.Match;

/// <summary>Everyday names written by this project, which ESCO lacks, laid on top of a taxonomy.</summary>
/// <remarks>
/// Every <c>.tsv</c> in the folder with the columns <c>id, fi, sv, en</c>: id of a concept or digits of an ISCO group, and names separated by
/// semicolons. Ids that the taxonomy does not know are passed over, so the same files serve every version.
/// </remarks>
public static class OwnNames
{
    /// <summary>The taxonomy with the names of the folder added to its alternatives; the same taxonomy if the folder is not there.</summary>
    public static Taxonomy AddTo(Taxonomy taxonomy, string folder)
    {
        var names = Read(folder);
        if (names.Count == 0) return taxonomy;
        return taxonomy.WithAlternatives((id, language, had) => names.TryGetValue((id, language), out var more) ? had.Concat(more).Distinct(StringComparer.OrdinalIgnoreCase) : had);
    }

    private static Dictionary<(string, Language), List<string>> Read(string folder)
    {
        var names = new Dictionary<(string, Language), List<string>>();
        if (!Directory.Exists(folder)) return names;
        var draft = new TaxonomyDraft();
        foreach (var file in Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var row in Table.Read(folder, Path.GetFileName(file), draft, "id"))
            {
                foreach (var language in LanguageCodes.All)
                {
                    if (!names.TryGetValue((row["id"], language), out var list)) names[(row["id"], language)] = list = [];
                    list.AddRange(Row.Split(row[language.Code()], ';'));
                }
            }
        }
        return names;
    }
}
