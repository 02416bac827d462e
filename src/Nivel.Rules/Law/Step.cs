namespace Nivel.Rules;

/// <summary>One line of a calculation's working, for "How was this worked out?".</summary>
/// <param name="Term">What the line is about, a kebab-case code that the interface words: "initial-interview-by".</param>
/// <param name="Value">The value in invariant form: ISO dates, decimal point.</param>
/// <param name="RuleId">Id of the rule, "P-02"; empty when the line is only an input.</param>
/// <param name="Source">Where the rule is written, "380/2023 § 31"; empty when the line is only an input.</param>
/// <param name="Confidence">How sure we are of that rule.</param>
public sealed record Step(string Term, string Value, string RuleId, string Source, Confidence Confidence)
{
    /// <summary>A line that only repeats what was given.</summary>
    public static Step Given(string term, string value) => new(term, value, "", "", Confidence.Statute);
}

/// <summary>An answer with its working.</summary>
/// <typeparam name="T">What was asked for.</typeparam>
/// <param name="Answer">The answer.</param>
/// <param name="Steps">The working in the order of reading.</param>
public sealed record Worked<T>(T Answer, IReadOnlyList<Step> Steps)
{
    /// <summary>Where sources contradict each other on this answer.</summary>
    public IReadOnlyList<Warning> Conflicts { get; init; } = [];

    /// <summary>The least sure rule that the answer rests on, which is how sure the answer is.</summary>
    public Confidence Confidence => Steps.Count == 0 ? Confidence.Unverified : Steps.Max(step => step.Confidence);

    /// <summary>The conflicts, then one warning for each rule that is not verified in a statute or by an official body.</summary>
    public IReadOnlyList<Warning> Warnings => Steps.All(step => step.Confidence <= Confidence.OfficialBody)
        ? Conflicts
        : [.. Conflicts, .. Steps.Select(Warning.Of).OfType<Warning>().DistinctBy(warning => (warning.Kind, warning.RuleId))];
}
