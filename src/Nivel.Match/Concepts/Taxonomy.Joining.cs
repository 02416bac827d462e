namespace Nivel.Match;

public sealed partial class Taxonomy
{
    /// <summary>This taxonomy with some skills of another one beside its own, and with the relations between those skills.</summary>
    /// <param name="other">Where the skills are from; what this taxonomy has already stays as it is here.</param>
    /// <param name="which">The skills to take.</param>
    public Taxonomy With(Taxonomy other, Func<Skill, bool> which)
    {
        var draft = new TaxonomyDraft(this);
        var taken = other.Skills.Where(s => which(s) && Skill(s.Id) is null).ToList();
        taken.ForEach(draft.Take);
        foreach (var skill in taken)
            foreach (var relation in other.RelatedTo(skill)) draft.Take(skill, other.Skills[relation.Skill], relation.Kind);
        return new Taxonomy(draft);
    }
}
