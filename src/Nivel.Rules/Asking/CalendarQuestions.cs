namespace Nivel.Rules.Asking;

/// <summary>Days and time limits.</summary>
internal static class CalendarQuestions
{
    internal static IReadOnlyList<Question> All { get; } = [];
}
