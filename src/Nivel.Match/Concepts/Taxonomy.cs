namespace Nivel.Match;

/// <summary>Skills, occupations, ISCO groups and their relations in memory; never changes after loading and is safe to share between threads.</summary>
public sealed partial class Taxonomy
{
    private readonly Dictionary<ConceptId, int> skillIndex;
    private readonly Dictionary<ConceptId, int> occupationIndex;
    private readonly Dictionary<string, IscoGroup> groups;
    private readonly Grouped<OccupationSkill> occupationSkills;
    private readonly Grouped<int> skillOccupations;
    private readonly Grouped<SkillRelation> relations;

    internal Taxonomy(TaxonomyDraft draft)
    {
        Skills = draft.Skills.ToArray();
        Occupations = draft.Occupations.ToArray();
        Problems = draft.Problems.ToArray();
        skillIndex = draft.SkillIndex;
        occupationIndex = draft.OccupationIndex;
        groups = draft.Groups;
        occupationSkills = Grouped<OccupationSkill>.From(Occupations.Count, draft.OccupationSkills);
        skillOccupations = Grouped<int>.From(Skills.Count, [.. draft.OccupationSkills.Select(p => (p.Value.Skill, p.Row))]);
        relations = Grouped<SkillRelation>.From(Skills.Count, draft.BothWays());
    }

    private Taxonomy(Taxonomy other, IReadOnlyList<Skill> skills, IReadOnlyList<Occupation> occupations, Dictionary<string, IscoGroup> groups)
    {
        (Skills, Occupations, Problems, skillIndex, occupationIndex) = (skills, occupations, other.Problems, other.skillIndex, other.occupationIndex);
        (this.groups, occupationSkills, skillOccupations, relations) = (groups, other.occupationSkills, other.skillOccupations, other.relations);
    }

    /// <summary>All skills; the place in the list is <see cref="Skill.Index"/>.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>All occupations; the place in the list is <see cref="Occupation.Index"/>.</summary>
    public IReadOnlyList<Occupation> Occupations { get; }

    /// <summary>ISCO-08 groups by code.</summary>
    public IReadOnlyDictionary<string, IscoGroup> IscoGroups => groups;

    /// <summary>Rows that were left out when loading, in the order of files and lines.</summary>
    public IReadOnlyList<TaxonomyProblem> Problems { get; }

    /// <summary>The same taxonomy with other alternative names: own ones added, or some held back to measure with.</summary>
    /// <param name="change">From the id of a concept or the code of a group, a language and its alternatives to the alternatives it shall have.</param>
    public Taxonomy WithAlternatives(Func<string, Language, IEnumerable<string>, IEnumerable<string>> change) =>
        Renamed((id, names) => names.With((l, had) => change(id, l, had), null));

    /// <summary>The same taxonomy with other names and texts.</summary>
    /// <param name="change">From the id of a concept or the code of a group and what it is called to what it shall be called.</param>
    internal Taxonomy Renamed(Func<string, Labels, Labels> change) => new(
        this,
        [.. Skills.Select(s => s with { Names = change(s.Id.Value, s.Names) })],
        [.. Occupations.Select(o => o with { Names = change(o.Id.Value, o.Names) })],
        groups.Values.ToDictionary(g => g.Code, g => g with { Names = change(g.Code, g.Names) }, StringComparer.Ordinal));

    /// <summary>The skill with the id, or null. The id of a language that was joined with this one leads to it too.</summary>
    public Skill? Skill(ConceptId id) => id.IsSet && skillIndex.TryGetValue(id, out var index) ? Skills[index] : null;

    /// <summary>The occupation with the id, or null.</summary>
    public Occupation? Occupation(ConceptId id) => id.IsSet && occupationIndex.TryGetValue(id, out var index) ? Occupations[index] : null;

    /// <summary>The skills of an occupation, essential and useful.</summary>
    public ReadOnlySpan<OccupationSkill> SkillsOf(Occupation occupation) => occupationSkills[occupation.Index];

    /// <summary>Indexes of the occupations that need the skill.</summary>
    public ReadOnlySpan<int> OccupationsWith(Skill skill) => skillOccupations[skill.Index];

    /// <summary>Skills related to the skill, each at most once per kind.</summary>
    public ReadOnlySpan<SkillRelation> RelatedTo(Skill skill) => relations[skill.Index];

    /// <summary>All skills that include the skill: itself and, for cards and licences, every narrower one, however deep (CE includes C, C includes B).</summary>
    /// <remarks>Only for cards and licences: a narrower ordinary skill does not prove the wider one.</remarks>
    public IReadOnlyList<int> Covering(Skill skill)
    {
        var found = new List<int> { skill.Index };
        if (skill.Kind is not (SkillKind.Card or SkillKind.Licence)) return found;
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var relation in relations[found[i]])
            {
                if (relation.Kind == RelationKind.Narrower && Skills[relation.Skill].Kind == skill.Kind && !found.Contains(relation.Skill))
                    found.Add(relation.Skill);
            }
        }
        return found;
    }
}
