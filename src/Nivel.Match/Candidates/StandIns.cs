namespace Nivel.Match;

/// <summary>A skill that may stand for a needed one.</summary>
/// <param name="Skill">Index of the skill.</param>
/// <param name="Factor">Share of full marks in thousandths.</param>
/// <param name="Why">How it is near; none for the needed one itself and for a wider card or licence.</param>
internal readonly record struct StandIn(int Skill, int Factor, Nearness Why);

/// <summary>What may stand for a skill: nearness over the graph of skills, two steps at most.</summary>
/// <remarks>Two steps only along the hierarchy, with the shares multiplied: near of near is no longer near.</remarks>
internal static class StandIns
{
    /// <summary>A wider skill with more cases than this says nothing of how alike they are.</summary>
    private const int MostSiblings = 12;

    /// <summary>The skill itself first with full marks, then by share and index.</summary>
    public static StandIn[] Of(Taxonomy taxonomy, Skill skill)
    {
        var found = new Dictionary<int, StandIn>();
        void Take(int other, int factor, Nearness why)
        {
            if (!found.TryGetValue(other, out var known) || known.Factor < factor) found[other] = new StandIn(other, factor, why);
        }

        foreach (var one in taxonomy.RelatedTo(skill))
        {
            Take(one.Skill, Points.Factor(one.Kind), Why(one.Kind));
            foreach (var (other, factor, why) in Further(taxonomy, one)) Take(other, factor, why);
        }
        foreach (var wider in taxonomy.Covering(skill)) found[wider] = new StandIn(wider, Points.Full, Nearness.None);
        found.Remove(skill.Index);
        return [new StandIn(skill.Index, Points.Full, Nearness.None), .. found.Values.OrderByDescending(f => f.Factor).ThenBy(f => f.Skill)];
    }

    private static IEnumerable<(int, int, Nearness)> Further(Taxonomy taxonomy, SkillRelation one)
    {
        if (one.Kind == RelationKind.Near) yield break;
        var next = taxonomy.RelatedTo(taxonomy.Skills[one.Skill]).ToArray();
        var (first, few) = (Points.Factor(one.Kind), next.Count(n => n.Kind == RelationKind.Narrower) <= MostSiblings);
        foreach (var two in next)
        {
            if (two.Kind == RelationKind.Near) continue;
            if (two.Kind == one.Kind) yield return (two.Skill, first * Points.Factor(two.Kind) / Points.Full, Why(one.Kind));
            else if (one.Kind == RelationKind.Broader && few) yield return (two.Skill, Points.SiblingFactor, Nearness.Siblings);
        }
    }

    private static Nearness Why(RelationKind kind) => kind switch
    {
        RelationKind.Narrower => Nearness.Narrower,
        RelationKind.Broader => Nearness.Broader,
        _ => Nearness.Related,
    };
}
