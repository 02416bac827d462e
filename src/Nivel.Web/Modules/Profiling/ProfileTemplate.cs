using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Profiling;

/// <summary>What the answers may point to: a phase of the path, or how ready somebody is. In the order of the path; the earlier one goes first between equals.</summary>
/// <param name="Phase">Letter of the phase when the outcome is one.</param>
public sealed record ProfileOutcome(string Code, string? Phase, Say Name, Say About, ServiceFilter? Services);

/// <summary>An answer that can be chosen, what it speaks for and what need it shows.</summary>
public sealed record ProfileAnswer(string Code, Say Text, IReadOnlyDictionary<string, int> Points, IReadOnlyList<string> Needs);

public sealed record ProfileQuestion(string Code, Say Text, Say? Hint, IReadOnlyList<ProfileAnswer> Answers)
{
    public ProfileAnswer? Find(string? answer) => Answers.FirstOrDefault(a => a.Code == answer);
}

/// <summary>How much must be said before anything is, and how surely the first outcome must lead whatever the rest would be.</summary>
/// <param name="Enough">Fewest answers.</param>
/// <param name="Low">The lead may be lost by at most this many points if all that is unsaid speaks against it.</param>
/// <param name="Fair">The lead is at least this many points, whatever the rest would be.</param>
/// <param name="Good">The same, for the highest confidence.</param>
public sealed record ProfileLimits(int Enough, int Low, int Fair, int Good);

/// <summary>One version of a questionnaire (profilointikysely). A version never changes: other questions make a new version, so that old answers can be read.</summary>
public sealed record ProfileTemplate(string Code, string Edition, DateOnly InForceFrom, DateOnly? InForceUntil, Say Name, Say About,
    ProfileLimits Limits, IReadOnlyList<ProfileOutcome> Outcomes, IReadOnlyList<SuggestedNeed> Needs, IReadOnlyList<ProfileQuestion> Questions) : IAskedTemplate
{
    public const string Unsaid = AskedForm.Unsaid;

    public ProfileOutcome? Outcome(string? code) => Outcomes.FirstOrDefault(o => o.Code == code);

    /// <summary>Only known questions with known answers; the rest, and what was left unsaid, is dropped.</summary>
    public IReadOnlyDictionary<string, string> Known(IEnumerable<KeyValuePair<string, string>> answers) =>
        AskedForm.Known(answers, (question, answer) => Questions.FirstOrDefault(q => q.Code == question)?.Find(answer) is not null);
}
