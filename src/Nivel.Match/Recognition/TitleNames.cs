namespace Nivel.Match;

/// <summary>What people call their work, laid over a classification so that it is recognised in running text: vuorovastaava, bussikuski.</summary>
/// <remarks>
/// A title that two occupations share says neither, one that is already a name of the classification adds nothing, and a single short word or a word of
/// a skill (kassa) is more often something else. "Vuorovastaava, myymälä" may stand without its branch where at least two rows, and more than for any other, mean the same occupation.
/// </remarks>
internal static class TitleNames
{
    private const int ShortestLone = 7, ShortestBranchless = 10;

    /// <summary>A title of more branches than this (suunnittelija, johtaja) says nothing of the work by itself.</summary>
    private const int MostBranches = 3;

    public static IEnumerable<(int Concept, string Text)> Of(Taxonomy taxonomy, EverydayNames everyday, Language language)
    {
        if (everyday.Titles.Count == 0) return [];
        var groups = taxonomy.Occupations.ToLookup(o => o.Isco, StringComparer.Ordinal);
        var (whole, bare) = (new Dictionary<string, HashSet<int>>(StringComparer.OrdinalIgnoreCase), new Dictionary<string, Dictionary<int, int>>(StringComparer.OrdinalIgnoreCase));
        var branches = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, names) in everyday.Titles)
        {
            int[] means = taxonomy.Occupation(id) is { } one ? [one.Index] : [.. groups[id.Value].Select(o => o.Index)];
            if (means.Length == 1) foreach (var name in names[(int)language]) Among(whole, name).Add(means[0]);
            // A row has one vote: "suunnittelija, kunta" and "suunnittelija, valtio" of one occupation say no more than either.
            foreach (var lone in names[(int)language].Select(Branchless).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (means.Length == 1) branches[lone] = branches.GetValueOrDefault(lone) + 1;
                foreach (var occupation in means) Vote(bare, lone, occupation);
            }
        }
        foreach (var wide in branches.Where(b => b.Value > MostBranches).Select(b => b.Key)) bare.Remove(wide);
        return Chosen(whole, bare, Words(taxonomy, language), Known(taxonomy, language));
    }

    private static IEnumerable<(int Concept, string Text)> Chosen(Dictionary<string, HashSet<int>> whole, Dictionary<string, Dictionary<int, int>> bare, HashSet<string> words, HashSet<string> known)
    {
        bool Tells(string name) => !known.Contains(name) && (name.Contains(' ', StringComparison.Ordinal) || (name.Length >= ShortestLone && name.Any(char.IsLower) && !words.Contains(name)));
        foreach (var (name, means) in whole)
            if (means.Count == 1 && Tells(name)) yield return (means.Single(), name);
        foreach (var (name, votes) in bare)
        {
            var most = votes.Values.Max();
            if (most > 1 && name.Length >= ShortestBranchless && !whole.ContainsKey(name) && Tells(name) && votes.Values.Count(v => v == most) == 1) yield return (votes.Single(v => v.Value == most).Key, name);
        }
    }

    private static string? Branchless(string name) => name.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && !name.AsSpan(0, comma).Contains(' ') ? name[..comma] : null;

    private static HashSet<int> Among(Dictionary<string, HashSet<int>> names, string name) => names.TryGetValue(name, out var had) ? had : names[name] = [];

    private static void Vote(Dictionary<string, Dictionary<int, int>> names, string name, int occupation)
    {
        var votes = names.TryGetValue(name, out var had) ? had : names[name] = [];
        votes[occupation] = votes.GetValueOrDefault(occupation) + 1;
    }

    private static HashSet<string> Words(Taxonomy taxonomy, Language language) =>
        taxonomy.Skills.SelectMany(s => s.Names.AllIn(language)).SelectMany(n => n.Text.Split(' ', '-', '/', ',', '(', ')')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static HashSet<string> Known(Taxonomy taxonomy, Language language) =>
        taxonomy.Occupations.SelectMany(o => o.Names.AllIn(language)).Select(n => n.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
