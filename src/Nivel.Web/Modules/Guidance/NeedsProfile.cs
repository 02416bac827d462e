namespace Nivel.Web.Modules.Guidance;

/// <summary>The indicative phase with its reasons and what would change it, all as codes: texts "Guidance.why-…" and "Guidance.change-…".</summary>
/// <param name="Phase">Letter of the phase; null when the answers do not say enough.</param>
public sealed record NeedsReading(string? Phase, IReadOnlyList<string> Why, IReadOnlyList<string> WouldChange);

/// <summary>Profiling (profilointi) by the short check: written rules in order, nothing learned and nothing hidden. A suggestion; the adviser judges.</summary>
/// <remarks>
/// The order follows the path: what must be settled before work is possible comes before skills, and skills before places. Whoever
/// says too little gets no phase. Two of the three everyday questions weigh together, so that one bad week alone sends nobody to rehabilitation.
/// </remarks>
public static class NeedsProfile
{
    /// <summary>Fewer answers than this say nothing.</summary>
    public const int FewestAnswers = 5;

    public static NeedsReading Read(IReadOnlyDictionary<string, string> answers)
    {
        var said = answers.Where(a => a.Value != NeedsForm.Unsaid).ToDictionary(a => a.Key, a => a.Value);
        if (said.Count < FewestAnswers) return new(null, ["too-few"], ["answer-more"]);
        bool Is(string question, params ReadOnlySpan<string> answer) => said.TryGetValue(question, out var given) && answer.Contains(given);

        if (Is("home", "urgent")) return new("K", ["home-urgent"], ["home-settled"]);
        List<string> everyday = [.. Named(("strength-little", Is("strength", "little")), ("rhythm-lost", Is("rhythm", "lost")), ("home-worry", Is("home", "worry")))];
        if (everyday.Count >= 2 || (everyday.Count == 1 && !everyday.Contains("home-worry") && Is("support", "beside"))) return new("H", [.. everyday, .. Named(("support-beside", Is("support", "beside")))], ["everyday-better"]);
        if (Is("language", "little")) return new("T", ["language-little"], ["language-learned"]);
        if (Is("skills", "missing") || Is("wish", "study")) return new("T", [.. Named(("skills-missing", Is("skills", "missing")), ("wish-study", Is("wish", "study")))], ["skills-found"]);
        List<string> guidance = [.. Named(("search-unknown", Is("search", "unknown")), ("wish-open", Is("wish", "open")), ("rhythm-wavers", Is("rhythm", "wavers")), ("support-beside", Is("support", "beside")))];
        if (guidance.Count >= 2 || everyday.Count == 1) return new("O", [.. everyday, .. guidance], ["direction-found"]);
        if (Is("recent", "long") || Is("wish", "try")) return new("P", [.. Named(("recent-long", Is("recent", "long")), ("wish-try", Is("wish", "try")))], ["work-found"]);
        if (Is("wish", "work") && Is("search", "sure", "help")) return new("A", [.. Named(("wish-work", true), ("search-sure", Is("search", "sure")), ("recent-year", Is("recent", "year")))], ["need-appears"]);
        return new(null, ["mixed"], ["talk-more"]);
    }

    private static IEnumerable<string> Named(params (string Code, bool Holds)[] reasons) => reasons.Where(r => r.Holds).Select(r => r.Code);
}
