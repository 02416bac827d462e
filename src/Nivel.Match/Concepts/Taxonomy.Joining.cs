namespace Nivel.Match;

public sealed partial class Taxonomy
{
    /// <summary>This taxonomy with some skills of another one beside its own, and with the relations between those skills. A language that both have is one concept.</summary>
    /// <remarks>
    /// Of a shared language this taxonomy's id stays, for it is what ESCO's addresses, occupations and relations know. It takes the names of the other one, and the other's
    /// id leads to it, so that what was stored under either goes on.
    /// </remarks>
    /// <param name="other">Where the skills are from; what this taxonomy has already stays as it is here.</param>
    /// <param name="which">The skills to take.</param>
    public Taxonomy With(Taxonomy other, Func<Skill, bool> which)
    {
        var draft = new TaxonomyDraft(this);
        var wanted = other.Skills.Where(s => which(s) && Skill(s.Id) is null).ToList();
        var shared = SharedLanguages.Of(this, wanted);
        foreach (var (theirs, ours) in shared) draft.Merge(theirs, ours);
        var taken = wanted.Where(s => !shared.ContainsKey(s)).ToList();
        taken.ForEach(draft.Take);
        foreach (var skill in taken)
            foreach (var relation in other.RelatedTo(skill)) draft.Take(skill, other.Skills[relation.Skill], relation.Kind);
        return new Taxonomy(draft);
    }
}
