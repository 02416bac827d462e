namespace Nivel.Match;

/// <summary>What one array of weights is learnt from: a kind, and the sets that teach it.</summary>
/// <param name="Name">The name of the array in <see cref="LinkWeights"/>.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Teaches">Whether the exercise belongs to it.</param>
internal sealed record Subject(string Name, LinkKind Kind, Func<Exercise, bool> Teaches)
{
    public static readonly IReadOnlyList<Subject> All =
    [
        new("FinnishTitle", LinkKind.Occupation, e => e.Set == "alt-fi"),
        new("SwedishTitle", LinkKind.Occupation, e => e.Set is "alt-sv" or "melo-sv"),
        new("EnglishTitle", LinkKind.Occupation, e => e.Set is "alt-en" or "melo-en"),
        new("GroupTitle", LinkKind.Isco4, e => e.Set is "near-titles" or "page-titles" or "ad-titles" or "melo-sv-groups" or "melo-en-groups"),
        new("GroupText", LinkKind.Isco4, e => e.Set is "page-leads" or "page-leads-sv"),
        new("Skill", LinkKind.Skill, e => e.Set.StartsWith("house", StringComparison.Ordinal) || e.Set.StartsWith("tech-", StringComparison.Ordinal) || e.Set is "own-skills-fi" or "own-skills-sv" or "fi-mentions"),
        new("SkillText", LinkKind.Skill, e => e.Set == "techwolf" || e.Set.StartsWith("skillskape", StringComparison.Ordinal)),
    ];
}
