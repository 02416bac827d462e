namespace Nivel.Match;

/// <summary>What people call their work, laid over a classification so that it is recognised in running text: vuorovastaava, bussikuski.</summary>
/// <remarks>
/// A title that two occupations share says neither, one that is already a name of the classification adds nothing, and a single short word or a word of
/// a skill (kassa) is more often something else. "Suunnittelija, julkishallinto" needs its branch: without it the title says nothing of the work.
/// </remarks>
internal static class TitleNames
{
    private const int ShortestLone = 7;

    public static IEnumerable<(int Concept, string Text)> Of(Taxonomy taxonomy, EverydayNames everyday, Language language)
    {
        if (everyday.Titles.Count == 0) return [];
        var groups = taxonomy.Occupations.ToLookup(o => o.Isco, StringComparer.Ordinal);
        var means = new Dictionary<string, HashSet<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, names) in everyday.Titles)
        {
            int[] occupations = taxonomy.Occupation(id) is { } one ? [one.Index] : [.. groups[id.Value].Select(o => o.Index)];
            if (occupations.Length == 1) foreach (var name in names[(int)language]) Among(means, name).Add(occupations[0]);
        }

        return Chosen(means, Words(taxonomy, language), Known(taxonomy, language));
    }

    private static IEnumerable<(int Concept, string Text)> Chosen(Dictionary<string, HashSet<int>> means, HashSet<string> words, HashSet<string> known)
    {
        foreach (var (name, occupations) in means)
        {
            if (occupations.Count > 1 || known.Contains(name)) continue;
            if (name.Contains(' ', StringComparison.Ordinal) || (name.Length >= ShortestLone && name.Any(char.IsLower) && !words.Contains(name))) yield return (occupations.Single(), name);
        }
    }

    private static HashSet<int> Among(Dictionary<string, HashSet<int>> names, string name) => names.TryGetValue(name, out var had) ? had : names[name] = [];

    private static HashSet<string> Words(Taxonomy taxonomy, Language language) =>
        taxonomy.Skills.SelectMany(s => s.Names.AllIn(language)).SelectMany(n => n.Text.Split(' ', '-', '/', ',', '(', ')')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Known(Taxonomy taxonomy, Language language) =>
        taxonomy.Occupations.SelectMany(o => o.Names.AllIn(language)).Select(n => n.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
