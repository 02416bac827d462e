namespace Nivel.Rules.Register;

/// <summary>A row of the register of rules: what one rule says, since when, on whose authority and where the product computes it.</summary>
/// <param name="Id">"P-02".</param>
/// <param name="Set">The set of rules it belongs to, "service-process".</param>
/// <param name="From">The first day in force; null when it is not known.</param>
/// <param name="To">The last day in force; null when none is known (see <paramref name="End"/>).</param>
/// <param name="End">Whether the rule has ended.</param>
/// <param name="Confidences">How sure we are of it; of two, the first is of the text and the second of its reading.</param>
/// <param name="Source">Where it is written, "380/2023 § 31".</param>
/// <param name="By">Types of this library that compute it ("InitialInterview"), "@" and a module that follows it ("@Referrals"); empty when the row only informs.</param>
/// <param name="Replaces">The rules that it took the place of.</param>
/// <param name="Finnish">Its name and content in Finnish.</param>
/// <param name="Swedish">In Swedish.</param>
/// <param name="English">In English.</param>
public sealed record RuleRow(
    string Id, string Set, DateOnly? From, DateOnly? To, RuleEnd End, IReadOnlyList<Confidence> Confidences, string Source,
    IReadOnlyList<string> By, IReadOnlyList<string> Replaces, RuleWords Finnish, RuleWords Swedish, RuleWords English)
{
    /// <summary>The least sure of its confidences.</summary>
    public Confidence Confidence => Confidences.Max();

    /// <summary>True when the rule is in force on the day, as far as its days are known.</summary>
    public bool IsInForce(DateOnly day) => !(From > day) && !(To < day);

    /// <summary>The words in a language: "fi", "sv", anything else is English.</summary>
    public RuleWords In(string language) => language switch { "fi" => Finnish, "sv" => Swedish, _ => English };
}

/// <summary>Whether a rule has ended.</summary>
public enum RuleEnd
{
    /// <summary>No end is known.</summary>
    Open,

    /// <summary>It ended, or ends, on the row's last day.</summary>
    Dated,

    /// <summary>Whether it still holds has not been read.</summary>
    Unknown,

    /// <summary>It is not a rule that begins and ends, but a check sum or an assumption.</summary>
    NotDated,
}

/// <summary>A rule in one language.</summary>
/// <param name="Name">What it is about, a few words.</param>
/// <param name="Value">What it says, a plain sentence or two.</param>
public sealed record RuleWords(string Name, string Value);
