namespace Nivel.Web.Modules.Profiling;

/// <summary>How far the answers carry. Not enough is an answer too.</summary>
public enum Confidence { NotEnough, Low, Fair, Good }

/// <summary>An answer that spoke for the outcome, with its weight.</summary>
public sealed record ProfileReason(string Question, string Answer, int Points);

/// <summary>A need and the answers that showed it.</summary>
public sealed record NeedFound(string Need, IReadOnlyList<ProfileReason> Reasons);

/// <summary>What the answers say: an outcome or nothing, how sure, why, what else comes near, what is needed, and what was left unsaid.</summary>
/// <param name="Outcome">Null exactly when the confidence is not enough.</param>
/// <param name="Near">Another outcome within reach of the first; null when none is.</param>
public sealed record ProfileReading(string? Outcome, Confidence Confidence, IReadOnlyList<ProfileReason> Reasons, string? Near, IReadOnlyList<NeedFound> Needs, IReadOnlyList<string> Unsaid);

/// <summary>Profiling (profilointi): from answers to an indication. Points are added, nothing is learned, nothing is hidden; a worker judges beside it.</summary>
/// <remarks>
/// <para>Each answer gives points to outcomes; the outcome with most points is indicated, the earlier on the path between equals. The order of
/// answering plays no part, since only sums are taken.</para>
/// <para>Confidence asks: would the same outcome lead whatever the unsaid answers were? For each pair of outcomes the worst answer of every
/// unsaid question is assumed (or none, when that is worse). So an answer left out can only lower the confidence, never raise it: the
/// worst case over more unknowns contains the worst case over fewer.</para>
/// </remarks>
public static class ProfileRule
{
    public static ProfileReading Read(ProfileTemplate template, IReadOnlyDictionary<string, string> given)
    {
        var answers = template.Known(given);
        var unsaid = template.Questions.Where(q => !answers.ContainsKey(q.Code)).Select(q => q.Code).ToList();
        var needs = Needs(template, answers);
        var ranked = template.Outcomes.OrderByDescending(o => Score(template, answers, o.Code)).ToList();
        var confidence = Sure(template, answers);
        if (confidence == Confidence.NotEnough) return new(null, confidence, [], null, needs, unsaid);
        var first = ranked[0].Code;
        var near = ranked.Count > 1 && Score(template, answers, first) - Score(template, answers, ranked[1].Code) < template.Limits.Fair && Score(template, answers, ranked[1].Code) > 0 ? ranked[1].Code : null;
        return new(first, confidence, Reasons(template, answers, first), near, needs, unsaid);
    }

    private static Confidence Sure(ProfileTemplate template, IReadOnlyDictionary<string, string> answers)
    {
        if (answers.Count < template.Limits.Enough || template.Outcomes.All(o => Score(template, answers, o.Code) == 0)) return Confidence.NotEnough;
        var lead = template.Outcomes.Max(o => WorstLead(template, answers, o.Code));
        return lead >= template.Limits.Good ? Confidence.Good : lead >= template.Limits.Fair ? Confidence.Fair : lead >= -template.Limits.Low ? Confidence.Low : Confidence.NotEnough;
    }

    /// <summary>By how many points the outcome leads the best of the others when everything unsaid speaks against it.</summary>
    private static int WorstLead(ProfileTemplate template, IReadOnlyDictionary<string, string> answers, string outcome) => template.Outcomes.Where(o => o.Code != outcome)
        .Select(other => template.Questions.Sum(q => Difference(q, answers.GetValueOrDefault(q.Code), outcome, other.Code))).DefaultIfEmpty(Score(template, answers, outcome)).Min();

    private static int Difference(ProfileQuestion question, string? answer, string outcome, string other) => question.Find(answer) is { } said
        ? Points(said, outcome) - Points(said, other) : Math.Min(0, question.Answers.Min(a => Points(a, outcome) - Points(a, other)));

    private static int Score(ProfileTemplate template, IReadOnlyDictionary<string, string> answers, string outcome) => template.Questions.Sum(q => q.Find(answers.GetValueOrDefault(q.Code)) is { } said ? Points(said, outcome) : 0);

    private static int Points(ProfileAnswer answer, string outcome) => answer.Points.GetValueOrDefault(outcome);

    private static List<ProfileReason> Reasons(ProfileTemplate template, IReadOnlyDictionary<string, string> answers, string outcome) =>
        [.. template.Questions.Select(q => (q, Said: q.Find(answers.GetValueOrDefault(q.Code)))).Where(x => x.Said is not null && Points(x.Said, outcome) > 0)
            .Select(x => new ProfileReason(x.q.Code, x.Said!.Code, Points(x.Said, outcome))).OrderByDescending(r => r.Points)];

    private static List<NeedFound> Needs(ProfileTemplate template, IReadOnlyDictionary<string, string> answers) =>
        [.. template.Needs.Select(n => new NeedFound(n.Code, [.. template.Questions.Select(q => (q, Said: q.Find(answers.GetValueOrDefault(q.Code)))).Where(x => x.Said?.Needs.Contains(n.Code) == true)
            .Select(x => new ProfileReason(x.q.Code, x.Said!.Code, 1))])).Where(n => n.Reasons.Count > 0)];
}
