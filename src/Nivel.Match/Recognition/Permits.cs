namespace Nivel.Match;

/// <summary>The cards and licences of a taxonomy by themselves.</summary>
public static class Permits
{
    /// <summary>A taxonomy of the cards and licences only, to be looked for beside a classification that has none.</summary>
    public static Taxonomy OnlyPermits(this Taxonomy taxonomy)
    {
        var draft = new TaxonomyDraft();
        foreach (var skill in taxonomy.Skills.Where(s => s.Kind is SkillKind.Card or SkillKind.Licence))
        {
            draft.SkillIndex[skill.Id] = draft.Skills.Count;
            draft.Skills.Add(skill with { Index = draft.Skills.Count });
        }
        return new Taxonomy(draft);
    }
}
