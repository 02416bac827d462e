namespace Nivel.Insight.Comparing;

/// <summary>How long after the start one looks; the number is months.</summary>
public enum Horizon
{
    /// <summary>Three months after the start.</summary>
    ThreeMonths = 3,

    /// <summary>Six months after the start.</summary>
    SixMonths = 6,

    /// <summary>Twelve months after the start.</summary>
    TwelveMonths = 12,
}
