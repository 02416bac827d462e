namespace Nivel.Insight.Comparing;

/// <summary>One sentence that may be said, without language: a code and its figures.</summary>
/// <param name="Code">For instance "difference-with-interval".</param>
/// <param name="Facts">Figures by name; shares as 0–1.</param>
public sealed record Statement(string Code, IReadOnlyDictionary<string, double> Facts);
