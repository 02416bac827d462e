using Nivel.Web.Modules.Shared;

namespace Nivel.Web.Modules.Guidance;

/// <summary>One question of the short check: text "Guidance.need-{Code}", answers "Guidance.need-{Code}-{answer}".</summary>
public sealed record NeedsQuestion(string Code, IReadOnlyList<string> Answers);

/// <summary>The questions of one version. A version never changes: other questions make a new version, so that old answers can still be read.</summary>
public sealed record NeedsForm(string Version, IReadOnlyList<NeedsQuestion> Questions)
{
    public const string Unsaid = AskedForm.Unsaid;

    /// <summary>Nine questions in plain words. None asks about illness or diagnosis: "strength" is about managing everyday life.</summary>
    public static readonly NeedsForm Short1 = new("short-1",
    [
        new("home", ["fine", "worry", "urgent", Unsaid]),
        new("strength", ["good", "some", "little", Unsaid]),
        new("rhythm", ["works", "wavers", "lost", Unsaid]),
        new("search", ["sure", "help", "unknown", Unsaid]),
        new("skills", ["fits", "update", "missing", Unsaid]),
        new("language", ["work", "everyday", "little", Unsaid]),
        new("recent", ["year", "years", "long", Unsaid]),
        new("wish", ["work", "study", "try", "open", Unsaid]),
        new("support", ["alone", "sometimes", "beside", Unsaid]),
    ]);

    public static readonly IReadOnlyList<NeedsForm> All = [Short1];

    public static NeedsForm? Find(string version) => All.FirstOrDefault(f => f.Version == version);

    /// <summary>Only known questions with known answers; the rest is dropped.</summary>
    public IReadOnlyDictionary<string, string> Known(IEnumerable<KeyValuePair<string, string>> answers) =>
        AskedForm.Known(answers, (question, answer) => Questions.FirstOrDefault(q => q.Code == question)?.Answers.Contains(answer) == true);
}
