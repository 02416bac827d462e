using Nivel.Rules;
using Nivel.Rules.Register;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Law;

/// <summary>What a reader has chosen in the register; every part may be missing. Bound from the address, so all of it is untrusted.</summary>
public sealed class RuleChoice
{
    public string? Q { get; set; }
    public string? Set { get; set; }
    public string? On { get; set; }
    public string? Sure { get; set; }

    /// <summary>Rules of all days, also those that have ended or are still to come.</summary>
    public bool Whenever { get; set; }

    public string? Question => string.IsNullOrWhiteSpace(Q) ? null : Q.Trim() is { Length: > 200 } longer ? longer[..200] : Q.Trim();

    public bool IsEmpty => Question is null && !HasFilter;

    public bool HasFilter => KnownSet is not null || KnownSure is not null || Whenever || !string.IsNullOrWhiteSpace(On);

    public string? KnownSet => RuleRegister.Sets.FirstOrDefault(set => set == Set);

    public Confidence? KnownSure => Enum.TryParse<Confidence>(Sure, out var sure) && Enum.IsDefined(sure) && $"{sure}" == Sure ? sure : null;

    /// <summary>What was typed as the day and is none; null when nothing is wrong.</summary>
    public string? WrongDay => string.IsNullOrWhiteSpace(On) || RuleDay.TryParse(On, out _) ? null : On.Trim();

    public DateOnly Day(DateOnly today) => RuleDay.TryParse(On, out var day) ? day : today;

    /// <summary>Does the rule pass all choices, or all but one (to count what that one would give)?</summary>
    public bool Takes(RuleRow rule, DateOnly today, string? but = null) =>
        (but == "set" || KnownSet is null || rule.Set == KnownSet)
        && (but == "sure" || KnownSure is null || rule.Confidence == KnownSure)
        && (but == "day" || Whenever || rule.IsInForce(Day(today)));

    /// <summary>Rules on which every written word is found, in any order: in the id, the words of the reader's language or the source.
    /// A rule asked for by its id comes before those that only mention it.</summary>
    public IEnumerable<RuleRow> Search(IEnumerable<RuleRow> rules)
    {
        var wanted = Question?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        return rules.Where(rule => wanted.Length == 0 || Says(rule, wanted)).OrderBy(rule => !string.Equals(rule.Id, Question, StringComparison.OrdinalIgnoreCase));
    }

    private static bool Says(RuleRow rule, string[] wanted)
    {
        var words = rule.In(Languages.Current);
        string[] said = [rule.Id, words.Name, words.Value, rule.Source, Shared.SourceWords.In(Languages.Current, rule.Source)];
        return wanted.All(word => said.Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase)));
    }
}
