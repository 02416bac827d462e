namespace Nivel.Web.Modules.Shared;

/// <summary>A question with answers to choose from, in the reader's words: what every questionnaire shows in the same way, whoever wrote it.</summary>
public sealed record AskedQuestion(string Code, string Text, string? Hint, IReadOnlyList<(string Code, string Text)> Answers);

/// <summary>The questions of one form and what has been answered so far.</summary>
/// <param name="IsRow">Short answers stand beside each other.</param>
public sealed record AskedForm(IReadOnlyList<AskedQuestion> Questions, IReadOnlyDictionary<string, string> Given, string UnsaidText, bool IsRow)
{
    /// <summary>The person may always leave a question unanswered.</summary>
    public const string Unsaid = "unsaid";

    /// <summary>Only known questions with known answers; the rest is dropped.</summary>
    public static IReadOnlyDictionary<string, string> Known(IEnumerable<KeyValuePair<string, string>> answers, Func<string, string, bool> isKnown) =>
        answers.Where(a => isKnown(a.Key, a.Value)).ToDictionary(a => a.Key, a => a.Value);
}
