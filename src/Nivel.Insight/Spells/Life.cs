namespace Nivel.Insight.Spells;

/// <summary>What is told of a person, and the rows that follow from it: derived where it was read, so that several can be derived at once.</summary>
/// <param name="Facts">As read.</param>
/// <param name="Rows">As <see cref="Derive.Rows"/> makes them.</param>
public sealed record Life(PersonFacts Facts, IReadOnlyList<SpellRow> Rows)
{
    /// <summary>Derives the rows.</summary>
    public static Life Of(PersonFacts facts) => new(facts, Derive.Rows(facts));
}
