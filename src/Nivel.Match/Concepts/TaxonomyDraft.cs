namespace Nivel.Match;

/// <summary>A taxonomy while it is being read; refuses what does not fit and remembers why.</summary>
internal sealed class TaxonomyDraft
{
    private readonly HashSet<(int, int)> occupationPairs = [];

    public TaxonomyDraft()
    {
    }

    /// <summary>A draft that begins with all that a finished taxonomy has.</summary>
    public TaxonomyDraft(Taxonomy from)
    {
        Skills.AddRange(from.Skills);
        Occupations.AddRange(from.Occupations);
        Problems.AddRange(from.Problems);
        foreach (var skill in from.Skills) SkillIndex[skill.Id] = skill.Index;
        foreach (var occupation in from.Occupations) OccupationIndex[occupation.Id] = occupation.Index;
        foreach (var (code, group) in from.IscoGroups) Groups[code] = group;
        foreach (var occupation in from.Occupations)
            foreach (var skill in from.SkillsOf(occupation)) OccupationSkills.Add((occupation.Index, skill));
        foreach (var skill in from.Skills)
            foreach (var relation in from.RelatedTo(skill)) AddOneWay(skill.Index, relation.Skill, relation.Kind);
    }

    public List<Skill> Skills { get; } = [];
    public List<Occupation> Occupations { get; } = [];
    public Dictionary<ConceptId, int> SkillIndex { get; } = [];
    public Dictionary<ConceptId, int> OccupationIndex { get; } = [];
    public Dictionary<string, IscoGroup> Groups { get; } = new(StringComparer.Ordinal);
    public List<(int Row, OccupationSkill Value)> OccupationSkills { get; } = [];
    public List<(int Row, SkillRelation Value)> Relations { get; } = [];
    public List<TaxonomyProblem> Problems { get; } = [];

    public void Refuse(Row row, string code) => Problems.Add(new TaxonomyProblem(row.File, row.Line, code));

    public void AddSkill(Row row, string id, SkillKind kind, string theme, Labels names)
    {
        if (!Usable(row, id, names, SkillIndex)) return;
        SkillIndex[new ConceptId(id)] = Skills.Count;
        Skills.Add(new Skill(Skills.Count, new ConceptId(id), kind, theme, names));
    }

    public void AddOccupation(Row row, string id, string isco, Labels names)
    {
        if (!Usable(row, id, names, OccupationIndex)) return;
        isco = isco.TrimStart('C');
        if (isco.Length != 4 || !isco.All(char.IsAsciiDigit))
        {
            Refuse(row, "bad-isco");
            isco = "";
        }
        OccupationIndex[new ConceptId(id)] = Occupations.Count;
        Occupations.Add(new Occupation(Occupations.Count, new ConceptId(id), isco, names));
    }

    public void AddGroup(Row row, string code, Labels names)
    {
        if (code.Length is 0 or > 4 || !code.All(char.IsAsciiDigit)) Refuse(row, "bad-isco");
        else if (!Groups.TryAdd(code, new IscoGroup(code, names))) Refuse(row, "duplicate-id");
    }

    public void AddOccupationSkill(Row row, string occupation, string skill, string relation)
    {
        if (!OccupationIndex.TryGetValue(new ConceptId(occupation), out var o)) Refuse(row, "unknown-occupation");
        else if (!SkillIndex.TryGetValue(new ConceptId(skill), out var s)) Refuse(row, "unknown-skill");
        else if (relation is not ("essential" or "useful" or "optional")) Refuse(row, "unknown-relation");
        else if (occupationPairs.Add((o, s))) OccupationSkills.Add((o, new OccupationSkill(s, relation == "essential")));
    }

    /// <param name="row">Where it was read.</param>
    /// <param name="skill">The skill that the relation starts from.</param>
    /// <param name="related">The other one; for broader, the wider.</param>
    /// <param name="relation">near or broader, or ESCO's essential and optional, which both mean near.</param>
    public void AddRelation(Row row, string skill, string related, string relation)
    {
        if (!SkillIndex.TryGetValue(new ConceptId(skill), out var a) || !SkillIndex.TryGetValue(new ConceptId(related), out var b)) Refuse(row, "unknown-skill");
        else if (relation is not ("near" or "broader" or "essential" or "optional")) Refuse(row, "unknown-relation");
        else if (a != b) Relations.Add((a, new SkillRelation(b, relation == "broader" ? RelationKind.Broader : RelationKind.Near)));
    }

    /// <summary>A skill of another taxonomy, with a place of its own here.</summary>
    public void Take(Skill skill)
    {
        SkillIndex[skill.Id] = Skills.Count;
        Skills.Add(skill with { Index = Skills.Count });
    }

    /// <summary>A language that is here under another id: its names come along, and its id leads here.</summary>
    public void Merge(Skill theirs, Skill ours)
    {
        SkillIndex[theirs.Id] = ours.Index;
        Skills[ours.Index] = ours with { Kind = SkillKind.Language, Theme = theirs.Theme, Names = ours.Names.With(theirs.Names) };
    }

    /// <summary>A relation of another taxonomy, if both its skills are here.</summary>
    public void Take(Skill one, Skill other, RelationKind kind)
    {
        if (SkillIndex.TryGetValue(one.Id, out var a) && SkillIndex.TryGetValue(other.Id, out var b)) AddOneWay(a, b, kind);
    }

    // The draft holds the wider of a pair, and makes the narrower from it when it is finished.
    private void AddOneWay(int one, int other, RelationKind kind) =>
        Relations.Add(kind == RelationKind.Narrower ? (other, new SkillRelation(one, RelationKind.Broader)) : (one, new SkillRelation(other, kind)));

    public List<(int Row, SkillRelation Value)> BothWays()
    {
        var all = new HashSet<(int Row, SkillRelation Value)>(Relations);
        foreach (var (row, relation) in Relations)
            all.Add((relation.Skill, new SkillRelation(row, relation.Kind == RelationKind.Broader ? RelationKind.Narrower : RelationKind.Near)));
        return [.. all.OrderBy(p => p.Row).ThenBy(p => p.Value.Skill).ThenBy(p => p.Value.Kind)];
    }

    private bool Usable(Row row, string id, Labels names, Dictionary<ConceptId, int> taken)
    {
        var code = !ConceptId.TryParse(id, out var concept) ? "no-id"
            : names.Label(Language.English).Length == 0 ? "no-label"
            : taken.ContainsKey(concept) ? "duplicate-id" : null;
        if (code is not null) Refuse(row, code);
        return code is null;
    }
}
