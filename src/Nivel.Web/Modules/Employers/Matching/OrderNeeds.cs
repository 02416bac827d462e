using Nivel.Match;
using Nivel.Web.Modules.Skills;

namespace Nivel.Web.Modules.Employers;

/// <summary>A job order as the engine reads it.</summary>
internal static class OrderNeeds
{
    /// <param name="order">The order.</param>
    /// <param name="taxonomy">The classification in use.</param>
    /// <param name="trainable">Cards that the area can train now. A person without one is not left out but shown with the training: the card is days away, the person is not.</param>
    public static JobNeeds Of(JobOrder order, OpenTaxonomy taxonomy, IReadOnlyCollection<ConceptId> trainable)
    {
        var need = order.Need;
        var cards = need.Cards.Select(taxonomy.InUse).ToList();
        return new JobNeeds(order.Id.ToString())
        {
            RequiredSkills = [.. need.RequiredSkills.Select(taxonomy.InUse), .. cards.Where(trainable.Contains)],
            UsefulSkills = [.. need.UsefulSkills.Select(taxonomy.InUse)],
            Occupation = need.OccupationId is { Length: > 0 } occupation ? taxonomy.InUse(occupation) : default,
            Municipality = order.MunicipalityCode,
            Hours = Levels.Hours(need.Hours),
            Shifts = Levels.Shifts(need.Shifts),
            Licences = [.. cards.Where(c => !trainable.Contains(c))],
            Languages = [.. need.Languages.Select(l => new LanguageAt(taxonomy.InUse(l.Key), Levels.Of(l.Value)))],
            // Every paid job asks for it (Aliens Act 301/2004, section 86 a); only a plain "not yet" of the person counts.
            AsksRightToWork = true,
            StartsOnDay = need.StartsOn?.DayNumber ?? 0,
        };
    }
}
