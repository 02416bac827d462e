namespace Nivel.Insight.Comparing;

/// <summary>Something known about everybody before the start; never something that the service itself may have changed.</summary>
/// <param name="Code">Its name in data, for instance "age".</param>
/// <param name="IsCategory">True when the number names a category and has no size.</param>
public sealed record Covariate(string Code, bool IsCategory = false);
