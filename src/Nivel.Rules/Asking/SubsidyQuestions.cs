namespace Nivel.Rules.Asking;

/// <summary>Wage subsidies, trials, grants and compensations.</summary>
internal static class SubsidyQuestions
{
    internal static IReadOnlyList<Question> All { get; } = [];
}
