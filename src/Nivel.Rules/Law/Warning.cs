namespace Nivel.Rules;

/// <summary>Why an answer must be read with care.</summary>
public enum WarningKind
{
    /// <summary>The sources contradict each other; the answer follows the statute, the other reading is told beside it.</summary>
    Conflict,

    /// <summary>The rule was read only in secondary text (V-2).</summary>
    Secondary,

    /// <summary>The rule is inferred from verified texts (INF).</summary>
    Inferred,

    /// <summary>The rule is general knowledge, or not stated anywhere (GK).</summary>
    Unverified,
}

/// <summary>A warning beside an answer.</summary>
/// <param name="Kind">Why.</param>
/// <param name="RuleId">The rule it is about, "W-10b".</param>
/// <param name="Term">The step it is about, "municipality-eur".</param>
/// <param name="Value">At a conflict the other value, in invariant form; else empty.</param>
/// <param name="Source">Where the doubtful or the other reading is written.</param>
public sealed record Warning(WarningKind Kind, string RuleId, string Term, string Value, string Source)
{
    /// <summary>The warning that a step's confidence gives rise to; null when the step is verified.</summary>
    public static Warning? Of(Step step) => step.Confidence switch
    {
        Confidence.Secondary => new(WarningKind.Secondary, step.RuleId, step.Term, "", step.Source),
        Confidence.Inferred => new(WarningKind.Inferred, step.RuleId, step.Term, "", step.Source),
        Confidence.Unverified => new(WarningKind.Unverified, step.RuleId, step.Term, "", step.Source),
        _ => null,
    };

    /// <summary>One English sentence, for data and command lines; pages word the kind in the reader's language.</summary>
    public override string ToString() => Kind switch
    {
        WarningKind.Conflict => $"{RuleId}: sources conflict on {Term}; another reading gives {Value} ({Source})",
        WarningKind.Secondary => $"{RuleId}: {Term} rests on secondary text only ({Source})",
        WarningKind.Inferred => $"{RuleId}: {Term} is inferred ({Source})",
        _ => $"{RuleId}: {Term} is not verified ({Source})",
    };
}
