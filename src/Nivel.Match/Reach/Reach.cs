using System.Runtime.CompilerServices;

namespace Nivel.Match;

/// <summary>From what a person can do to the occupations it reaches, and from a gap to what closes it; the nearness of skills is that of ranking.</summary>
public static class Reach
{
    private static readonly ConditionalWeakTable<Taxonomy, StandIn[][]> Known = [];

    /// <summary>Occupations by the share of their essential skills that the person has.</summary>
    /// <remarks>
    /// The order reckons one more skill as lacking than there is: two skills of two are less sure a sign than twelve of thirteen.
    /// Equals stand in the order of their ids, so the same skills give the same list.
    /// </remarks>
    /// <param name="taxonomy">The taxonomy of the ids.</param>
    /// <param name="person">Skills, licences and languages count; nothing else does.</param>
    /// <param name="most">Length of the list at most.</param>
    /// <param name="least">The least share of essential skills.</param>
    public static IReadOnlyList<WithinReach> Occupations(Taxonomy taxonomy, PersonProfile person, int most = 20, double least = 0.3)
    {
        var held = Held(taxonomy, person);
        if (held.Count == 0) return [];
        var best = Best(taxonomy, held);
        return [.. taxonomy.Occupations
            .Select(o => (Occupation: o, Count: Essential(taxonomy, o).Count(), Points: Essential(taxonomy, o).Sum(s => best[s].Factor)))
            .Where(o => o.Count > 0 && o.Points >= least * Points.Full * o.Count && o.Points >= Points.Full)
            .OrderByDescending(o => o.Points / (double)(o.Count + 1)).ThenBy(o => o.Occupation.Id)
            .Take(Math.Max(0, most)).Select(o => Of(taxonomy, person, o.Occupation, best))];
    }

    /// <summary>One occupation seen from what the person can do, however far off; null for an unknown one.</summary>
    public static WithinReach? Occupation(Taxonomy taxonomy, PersonProfile person, ConceptId occupation) =>
        taxonomy.Occupation(occupation) is { } found ? Of(taxonomy, person, found, Best(taxonomy, Held(taxonomy, person))) : null;

    /// <summary>Trainings by how much of a gap they close; of equals the one with a free place, then the one that is over first.</summary>
    /// <param name="taxonomy">The taxonomy of the ids.</param>
    /// <param name="gap">The lacking skills.</param>
    /// <param name="offers">What is on offer; those that close nothing are left out.</param>
    public static IReadOnlyList<TrainingForGap> Trainings(Taxonomy taxonomy, IReadOnlyList<ConceptId> gap, IEnumerable<TrainingOffer> offers)
    {
        var lacking = gap.Select(taxonomy.Skill).OfType<Skill>().Distinct().ToList();
        return [.. offers.Select(o => ForGap(taxonomy, lacking, o)).Where(t => t.Share > 0)
            .OrderByDescending(t => t.Share).ThenByDescending(t => t.Offer.Free > 0).ThenBy(t => t.Offer.StartsOnDay + t.Offer.Days).ThenBy(t => t.Offer.Id, StringComparer.Ordinal)];
    }

    private static TrainingForGap ForGap(Taxonomy taxonomy, List<Skill> lacking, TrainingOffer offer)
    {
        var best = Best(taxonomy, [.. offer.Teaches.Select(taxonomy.Skill).OfType<Skill>().Select(s => s.Index)]);
        var share = lacking.Count == 0 ? 0 : lacking.Sum(s => best[s.Index].Factor) / (double)(Points.Full * lacking.Count);
        return new TrainingForGap(offer, share, [.. lacking.Where(s => best[s.Index].Factor == Points.Full).Select(s => s.Id)],
            [.. lacking.Where(s => best[s.Index].Factor is > 0 and < Points.Full).Select(s => s.Id)]);
    }

    private static WithinReach Of(Taxonomy taxonomy, PersonProfile person, Occupation occupation, StandIn[] best)
    {
        var essential = Essential(taxonomy, occupation).ToList();
        var gap = essential.Where(s => best[s].Factor < Points.Full).OrderByDescending(s => best[s].Factor).ThenBy(s => taxonomy.Skills[s].Id);
        return new WithinReach(occupation.Id, essential.Count == 0 ? 0 : essential.Sum(s => best[s].Factor) / (double)(Points.Full * essential.Count), essential.Count,
            [.. essential.Where(s => best[s].Factor == Points.Full).Select(s => taxonomy.Skills[s].Id)],
            [.. gap.Select(s => new MissingSkill(taxonomy.Skills[s].Id, best[s].Factor > 0 ? taxonomy.Skills[best[s].Skill].Id : default, best[s].Factor / (double)Points.Full, best[s].Why))],
            person.Occupations.Any(o => o.Occupation == occupation.Id && (o.Years > 0 || !o.Wished)), person.Occupations.Any(o => o.Occupation == occupation.Id && o.Wished));
    }

    private static HashSet<int> Held(Taxonomy taxonomy, PersonProfile person) =>
        [.. person.Skills.Select(s => s.Skill).Concat(person.Licences).Concat(person.Languages.Select(l => l.Language)).Select(taxonomy.Skill).OfType<Skill>().Select(s => s.Index)];

    private static IEnumerable<int> Essential(Taxonomy taxonomy, Occupation occupation) => taxonomy.SkillsOf(occupation).ToArray().Where(s => s.Essential).Select(s => s.Skill);

    /// <summary>For each skill of the taxonomy the held one that stands for it best; factor 0 where none does.</summary>
    private static StandIn[] Best(Taxonomy taxonomy, HashSet<int> held)
    {
        var all = Known.GetValue(taxonomy, t => [.. t.Skills.Select(s => StandIns.Of(t, s))]);
        // Stand-ins are in the order of their shares, so the first held one is the best.
        return [.. all.Select(standIns => Array.Find(standIns, s => held.Contains(s.Skill)))];
    }
}
