namespace Nivel.Insight.Protecting;

/// <summary>Where a count stands in published tables. Two tables that use the same place publish the same count.</summary>
/// <param name="Row">The row, for instance a municipality; <see cref="All"/> for the total of rows.</param>
/// <param name="Column">The column, for instance "age:15-24"; <see cref="All"/> for the total of columns.</param>
public readonly record struct Place(string Row, string Column)
{
    /// <summary>The total over rows or columns.</summary>
    public const string All = "*";
}
