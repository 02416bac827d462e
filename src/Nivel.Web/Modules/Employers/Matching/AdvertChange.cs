using Nivel.Match;
using Nivel.Web.Modules.Skills;

namespace Nivel.Web.Modules.Employers;

/// <summary>How a changed advertisement differs from requirements that a person corrected before it changed.</summary>
/// <param name="On">The day of the change.</param>
/// <param name="Added">What it names and the requirements do not.</param>
/// <param name="Gone">What the requirements have and it does not name: perhaps no longer, perhaps never.</param>
public sealed record AdvertChange(DateOnly On, IReadOnlyList<ConceptId> Added, IReadOnlyList<ConceptId> Gone)
{
    public static AdvertChange? Of(JobOrder order, OpenTaxonomy taxonomy, Extractor extractor)
    {
        if (!order.IsOpen || order.Need.AdvertChangedOn is not { } day) return null;
        var (kept, says) = (Asked(order.Need, taxonomy), Asked(Reading.Of(order.Title, order.Words, taxonomy, extractor).Need, taxonomy));
        return new(day, [.. says.Except(kept)], [.. kept.Except(says)]);
    }

    private static IEnumerable<ConceptId> Asked(JobNeed need, OpenTaxonomy taxonomy) =>
        need.Cards.Concat(need.Languages.Keys).Concat(need.RequiredSkills).Concat(need.UsefulSkills).Select(taxonomy.InUse).Distinct();
}
