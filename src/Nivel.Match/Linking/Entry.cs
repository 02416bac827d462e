namespace Nivel.Match;

/// <summary>A concept as the linker indexes it: an occupation, a skill or a group.</summary>
/// <param name="Names">Names per language, the label first.</param>
/// <param name="Texts">Everything else that is told of it, per language; possibly empty.</param>
internal sealed record Entry(IReadOnlyList<(string Text, bool Preferred)>[] Names, string[] Texts)
{
    /// <summary>Concepts of the other kind that speak for it, with how much: the skills that an occupation needs, the occupations that need a skill.</summary>
    public (int Other, float Weight)[] Links { get; init; } = [];
}

/// <summary>What is to be known of a concept beside its names.</summary>
/// <param name="Group">Number of the group in which concepts support each other, or -1.</param>
/// <param name="Prior">How often it is likely to be meant; a natural logarithm, 0 for unknown.</param>
internal readonly record struct Trait(int Group, float Prior);
