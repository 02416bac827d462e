namespace Nivel.Rules.Asking;

/// <summary>Multi-agency support and its joint service before 2025.</summary>
internal static class MultiAgencyQuestions
{
    internal static IReadOnlyList<Question> All { get; } = [];
}
