using System.Globalization;

namespace Nivel.Insight.Columns;

/// <summary>One answered row; columns are counted from 0. Null is unknown, never zero.</summary>
/// <param name="Values">Whole numbers as long, others as double, texts, days, truths or null.</param>
public sealed record Row(object?[] Values)
{
    /// <summary>A whole number; throws when it is unknown.</summary>
    public long Whole(int column) => Convert.ToInt64(Values[column] ?? throw Unknown(column), CultureInfo.InvariantCulture);

    /// <summary>A number; null when unknown.</summary>
    public double? Number(int column) => Values[column] is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>A text; null when unknown.</summary>
    public string? Text(int column) => (string?)Values[column];

    /// <summary>A day; null when unknown.</summary>
    public DateOnly? On(int column) => (DateOnly?)Values[column];

    private static InvalidOperationException Unknown(int column) => new($"Column {column} is unknown in this row.");
}
