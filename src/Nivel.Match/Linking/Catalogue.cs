namespace Nivel.Match;

/// <summary>A taxonomy turned into entries of one kind: what the linker ranks.</summary>
internal static class Catalogue
{
    public static Entry[] Occupations(Taxonomy taxonomy)
    {
        var groups = taxonomy.Occupations.Select(o => o.Isco).Distinct().Order(StringComparer.Ordinal).Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i);
        return [.. taxonomy.Occupations.Select(o => new Entry(Names(o.Names), Told(taxonomy, o), groups[o.Isco], 0))];
    }

    public static Entry[] Skills(Taxonomy taxonomy) => [.. taxonomy.Skills.Select(s =>
        new Entry(Names(s.Names), Told(taxonomy, s), -1, MathF.Log(1 + taxonomy.OccupationsWith(s).Length)))];

    /// <summary>Four-digit groups in the order of their codes.</summary>
    public static (string Code, Entry Entry)[] Groups(Taxonomy taxonomy) => [.. taxonomy.IscoGroups.Values
        .Where(g => g.Code.Length == 4).OrderBy(g => g.Code, StringComparer.Ordinal)
        .Select(g => (g.Code, new Entry(Names(g.Names), [.. LanguageCodes.All.Select(l => Told(taxonomy, g, l))], -1, 0)))];

    private static IReadOnlyList<(string, bool)>[] Names(Labels labels) => [.. LanguageCodes.All.Select(l => labels.AllIn(l).DistinctBy(n => n.Text).ToArray())];

    private static string[] Told(Taxonomy taxonomy, Occupation occupation) => [.. LanguageCodes.All.Select(l =>
        occupation.Names.Description(l) + "\n" + (taxonomy.IscoGroups.TryGetValue(occupation.Isco, out var group) ? group.Label(l) : ""))];

    private static string[] Told(Taxonomy taxonomy, Skill skill)
    {
        var wider = taxonomy.RelatedTo(skill).ToArray().Where(r => r.Kind == RelationKind.Broader).Select(r => taxonomy.Skills[r.Skill]).ToArray();
        return [.. LanguageCodes.All.Select(l => skill.Names.Description(l) + "\n" + string.Join('\n', wider.Select(w => w.Label(l))))];
    }

    private static string Told(Taxonomy taxonomy, IscoGroup group, Language language)
    {
        var excluded = group.Names.Description(language);
        var cut = excluded.IndexOf("Excluded", StringComparison.Ordinal);
        if (cut > 0) excluded = excluded[..cut];
        var members = taxonomy.Occupations.Where(o => o.Isco == group.Code).Select(o => o.Label(language));
        return excluded + "\n" + string.Join('\n', members);
    }
}
