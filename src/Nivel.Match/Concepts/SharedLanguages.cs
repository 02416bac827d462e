namespace Nivel.Match;

/// <summary>Languages that two taxonomies both have under ids of their own: "suomi" of one is "suomen kielen taito" of the other.</summary>
internal static class SharedLanguages
{
    /// <summary>From languages of another taxonomy to those of this one, each at most once.</summary>
    public static Dictionary<Skill, Skill> Of(Taxonomy ours, IEnumerable<Skill> theirs)
    {
        var byLabel = ours.Skills.Where(s => s.Kind is SkillKind.Language or SkillKind.Knowledge)
            .SelectMany(s => Labelled(s).Select(l => (Name: (l, Key(s.Names.Label(l))), Skill: s))).ToLookup(p => p.Name, p => p.Skill);
        var (shared, met) = (new Dictionary<Skill, Skill>(), new HashSet<Skill>());
        foreach (var skill in theirs.Where(s => s.Kind == SkillKind.Language))
        {
            HashSet<(Language, string)> names = [.. LanguageCodes.All.SelectMany(l => skill.Names.AllIn(l).Select(n => (l, Key(n.Text))))];
            // The one that most names agree on; where they agree on two alike, the smaller id, so that it is the same at every start.
            var same = names.SelectMany(n => byLabel[n]).Where(s => IsSure(s, names)).GroupBy(s => s).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Id).FirstOrDefault()?.Key;
            if (same is not null && met.Add(same)) shared[skill] = same;
        }
        return shared;
    }

    // The Commission's files call languages knowledge like any other: there every label must agree.
    private static bool IsSure(Skill skill, HashSet<(Language, string)> names) =>
        skill.Kind == SkillKind.Language || Labelled(skill).All(l => names.Contains((l, Key(skill.Names.Label(l)))));

    private static IEnumerable<Language> Labelled(Skill skill) => LanguageCodes.All.Where(skill.Names.Has);

    private static string Key(string name) => name.Trim().Normalize().ToUpperInvariant();
}
