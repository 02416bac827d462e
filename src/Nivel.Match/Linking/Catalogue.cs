namespace Nivel.Match;

/// <summary>A taxonomy turned into entries of one kind: what the linker ranks.</summary>
internal static class Catalogue
{
    private const float UsefulShare = 0.5f;

    public static Entry[] Occupations(Taxonomy taxonomy) => [.. taxonomy.Occupations.Select(o => new Entry(Names(o.Names), Told(taxonomy, o)) { Links = [.. Needs(taxonomy, o)] })];

    public static Entry[] Skills(Taxonomy taxonomy) => [.. taxonomy.Skills.Select(s =>
        new Entry(Names(s.Names), Told(taxonomy, s)) { Links = [.. taxonomy.OccupationsWith(s).ToArray().Select(o => (o, 1f))] })];

    /// <summary>Four-digit groups in the order of their codes; they are spoken for by the skills of their occupations.</summary>
    public static (string Code, Entry Entry)[] Groups(Taxonomy taxonomy)
    {
        var members = taxonomy.Occupations.ToLookup(o => o.Isco, StringComparer.Ordinal);
        return [.. taxonomy.IscoGroups.Values.Where(g => g.Code.Length == 4).OrderBy(g => g.Code, StringComparer.Ordinal)
            .Select(g => (g.Code, new Entry(Names(g.Names), [.. LanguageCodes.All.Select(l => Told(g, members[g.Code], l))]) { Links = Together(members[g.Code].SelectMany(o => Needs(taxonomy, o))) }))];
    }

    /// <summary>Codes of the four-digit groups in order.</summary>
    public static string[] Codes(Taxonomy taxonomy) => [.. taxonomy.IscoGroups.Keys.Where(c => c.Length == 4).Order(StringComparer.Ordinal)];

    /// <summary>What the linker must know of each concept beside its names, by kind: 0 occupations, 1 skills, 2 groups.</summary>
    public static Trait[] Traits(Taxonomy taxonomy, int kind)
    {
        if (kind == 2) return [.. Codes(taxonomy).Select(_ => new Trait(-1, 0))];
        if (kind == 1) return [.. taxonomy.Skills.Select(s => new Trait(-1, MathF.Log(1 + taxonomy.OccupationsWith(s).Length)))];
        var groups = taxonomy.Occupations.Select(o => o.Isco).Distinct().Order(StringComparer.Ordinal).Select((g, i) => (g, i)).ToDictionary(p => p.g, p => p.i);
        return [.. taxonomy.Occupations.Select(o => new Trait(groups[o.Isco], 0))];
    }

    private static IReadOnlyList<(string, bool)>[] Names(Labels labels) => [.. LanguageCodes.All.Select(l => labels.AllIn(l).DistinctBy(n => n.Text).ToArray())];

    // What every second occupation needs says little of any of them.
    private static IEnumerable<(int Skill, float Weight)> Needs(Taxonomy taxonomy, Occupation occupation)
    {
        var most = MathF.Log(1 + taxonomy.Occupations.Count);
        return taxonomy.SkillsOf(occupation).ToArray().Select(n => (n.Skill, (n.Essential ? 1 : UsefulShare) * (1 - MathF.Log(taxonomy.OccupationsWith(taxonomy.Skills[n.Skill]).Length) / most)));
    }

    private static (int, float)[] Together(IEnumerable<(int Skill, float Weight)> needs) =>
        [.. needs.GroupBy(n => n.Skill).Select(g => (g.Key, MathF.Sqrt(g.Sum(n => n.Weight)))).OrderBy(n => n.Key)];

    private static string[] Told(Taxonomy taxonomy, Occupation occupation) => [.. LanguageCodes.All.Select(l =>
        occupation.Names.Description(l) + "\n" + (taxonomy.IscoGroups.TryGetValue(occupation.Isco, out var group) ? group.Label(l) : ""))];

    private static string[] Told(Taxonomy taxonomy, Skill skill)
    {
        var wider = taxonomy.RelatedTo(skill).ToArray().Where(r => r.Kind == RelationKind.Broader).Select(r => taxonomy.Skills[r.Skill]).ToArray();
        return [.. LanguageCodes.All.Select(l => skill.Names.Description(l) + "\n" + string.Join('\n', wider.Select(w => w.Label(l))))];
    }

    private static string Told(IscoGroup group, IEnumerable<Occupation> members, Language language)
    {
        var excluded = group.Names.Description(language);
        var cut = excluded.IndexOf("Excluded", StringComparison.Ordinal);
        if (cut > 0) excluded = excluded[..cut];
        return excluded + "\n" + string.Join('\n', members.Select(o => o.Label(language)));
    }
}
