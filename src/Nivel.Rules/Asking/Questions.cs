using System.Collections.Frozen;

namespace Nivel.Rules.Asking;

/// <summary>Every kind of question, by name: what <c>nivel rules eval</c> and <c>explain</c> answer.</summary>
public static class Questions
{
    /// <summary>All kinds in the order of the register's sets.</summary>
    public static readonly IReadOnlyList<Question> All =
    [
        .. MunicipalShareQuestions.All,
        .. CounterQuestions.All,
        .. ServiceProcessQuestions.All,
        .. MultiAgencyQuestions.All,
        .. SubsidyQuestions.All,
        .. StatisticsQuestions.All,
        .. ActivationQuestions.All,
        .. CalendarQuestions.All,
    ];

    private static readonly FrozenDictionary<string, Question> ByKind = All.ToFrozenDictionary(question => question.Kind, StringComparer.Ordinal);

    /// <summary>The question of a kind; null when there is none.</summary>
    public static Question? Find(string kind) => ByKind.GetValueOrDefault(kind);
}
