namespace Nivel.Insight.Comparing;

/// <summary>The words that a result bears. "Effect" (vaikutus) only with a comparison group, enough people, overlap, balance, known outcomes and an interval without 0.</summary>
/// <remarks>Principle 8 of the product: effect is not claimed where only coincidence was measured. Whatever is not known counts as not met.</remarks>
public static class WhatMayBeSaid
{
    /// <summary>The code of the only statement that uses the word.</summary>
    public const string Effect = "effect";

    /// <summary>The statements in the order in which they are read: first what is, then why it is not more, then what limits it.</summary>
    public static IReadOnlyList<Statement> Of(Evidence known, StudyLimits limits)
    {
        if (known.With == ComparedWith.Nothing) return [Say("no-comparison-group-only-coincidence", ("people", known.People))];
        if (known.With == ComparedWith.Before) return [Say("before-after-only", ("people", known.People))];
        if (known.People < limits.LeastMatched) return [Say("not-enough-people", ("people", known.People), ("least", limits.LeastMatched))];
        Statement[] doubts = [.. Overlap(known, limits), .. Balance(known, limits), .. Unknown(known, limits), .. Interval(known)];
        return [Found(known, doubts.Length == 0), .. doubts, .. Unseen(known, limits)];
    }

    private static Statement Found(Evidence known, bool isEffect) => known switch
    {
        { Difference: null } => Say("difference-not-known"),
        { Interval: null, Difference: { } d } => Say("difference-without-interval", ("difference", d)),
        { Interval: { } i, Difference: { } d } => Say(isEffect ? Effect : "difference-with-interval", ("difference", d), ("low", i.Low), ("high", i.High)),
    };

    private static IEnumerable<Statement> Overlap(Evidence known, StudyLimits limits)
    {
        if (known.Overlap is not { } share) yield return Say("overlap-not-known");
        else if (share < limits.LeastOverlap) yield return Say("poor-overlap", ("share", share), ("least", limits.LeastOverlap));
    }

    private static IEnumerable<Statement> Balance(Evidence known, StudyLimits limits)
    {
        if (known.Imbalance is not { } worst) yield return Say("balance-not-known");
        else if (!(worst <= limits.MostImbalance)) yield return Say("poor-balance", ("worst", worst), ("most", limits.MostImbalance));
    }

    private static IEnumerable<Statement> Unknown(Evidence known, StudyLimits limits)
    {
        if (known.Unknown is not { } share) yield return Say("missing-not-known");
        else if (share > limits.MostUnknown) yield return Say("outcome-much-missing", ("share", share), ("most", limits.MostUnknown));
    }

    private static IEnumerable<Statement> Interval(Evidence known)
    {
        if (known.Interval is not { } interval || known.Difference is null) yield return Say("interval-not-known");
        else if (interval.Contains(0)) yield return Say("interval-includes-zero", ("low", interval.Low), ("high", interval.High));
    }

    // Gamma does not take the word away: it is about what nobody measured, and stands beside so that the reader can judge.
    private static IEnumerable<Statement> Unseen(Evidence known, StudyLimits limits)
    {
        if (known.Gamma is not { } gamma) yield return Say("sensitivity-not-known");
        else if (gamma < limits.LeastGamma) yield return Say("sensitive-to-unseen", ("gamma", gamma), ("least", limits.LeastGamma));
    }

    private static Statement Say(string code, params ReadOnlySpan<(string Name, double Value)> facts)
    {
        var named = new Dictionary<string, double>();
        foreach (var (name, value) in facts) named[name] = value;
        return new Statement(code, named);
    }
}
