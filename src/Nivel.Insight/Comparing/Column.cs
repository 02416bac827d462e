namespace Nivel.Insight.Comparing;

/// <summary>One column of the design: a size, or whether a category (or "unknown") holds.</summary>
/// <param name="Covariate">The code of the covariate.</param>
/// <param name="Level">The category; null for a size.</param>
/// <param name="IsUnknown">True for the column that says "this is not known".</param>
public sealed record Column(string Covariate, int? Level = null, bool IsUnknown = false);
