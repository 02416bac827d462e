namespace Nivel.Rules.Asking;

/// <summary>Rehabilitative work, integration and the youth guarantee.</summary>
internal static class ActivationQuestions
{
    internal static IReadOnlyList<Question> All { get; } = [];
}
