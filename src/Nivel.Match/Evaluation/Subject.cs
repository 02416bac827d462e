namespace Nivel.Match;

/// <summary>What one set of weights is learnt from: a kind, and how much each exercise teaches it.</summary>
/// <param name="Name">The name of the weights (<see cref="LinkWeights.Name"/>).</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Teaches">How much the exercise teaches; 0 if it does not belong here.</param>
/// <param name="Trees">How many trees look a second time; none where they did no better on what they had not seen.</param>
/// <param name="Rate">How much of what a tree says is believed.</param>
internal sealed record Subject(string Name, LinkKind Kind, Func<Exercise, float> Teaches, int Trees, double Rate)
{
    // MELO is what people call their work; alternatives of ESCO are what translators thought of.
    private const float Melo = 4;

    public static readonly IReadOnlyList<Subject> All =
    [
        new("FinnishTitle", LinkKind.Occupation, e => e.Set is "alt-fi" or "label-fi" ? 1 : 0, 120, 0.1),
        new("SwedishTitle", LinkKind.Occupation, e => e.Set == "melo-sv" ? Melo : e.Set is "alt-sv" or "label-sv" ? 1 : 0, 60, 0.08),
        new("EnglishTitle", LinkKind.Occupation, e => e.Set == "melo-en" ? 2 * Melo : e.Set is "alt-en" or "label-en" ? 1 : 0, 100, 0.1),
        new("Text", LinkKind.Occupation, e => e.Set is "page-leads" or "page-leads-sv" ? 1 : 0, 0, 0),
        new("GroupTitle", LinkKind.Isco4, e => e.Set is "near-titles" or "page-titles" or "ad-titles" or "page-titles-sv" or "melo-sv-groups" or "melo-en-groups" ? 1 : 0, 50, 0.08),
        new("GroupText", LinkKind.Isco4, e => e.Set is "page-leads" or "page-leads-sv" ? 1 : 0, 0, 0),
        new("Skill", LinkKind.Skill, e => Phrases(e.Set) ? 2 : e.Set is "own-skills-fi" or "own-skills-sv" ? 1 : e.Set.StartsWith("label-skills", StringComparison.Ordinal) ? 0.5f : 0, 80, 0.1),
        new("SkillText", LinkKind.Skill, e => e.Set == "techwolf" ? 4 : e.Set.StartsWith("skillskape", StringComparison.Ordinal) ? 1 : 0, 50, 0.08),
    ];

    private static bool Phrases(string set) => set == "fi-mentions" || set.StartsWith("house", StringComparison.Ordinal) || set.StartsWith("tech-", StringComparison.Ordinal);
}
