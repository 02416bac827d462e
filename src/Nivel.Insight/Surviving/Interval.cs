namespace Nivel.Insight.Surviving;

/// <summary>Where a figure lies with 95 % confidence unless said otherwise; both ends belong to it, in the unit of the figure.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end, at least <paramref name="Low"/>.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>True when the figure may be this one.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>High less low.</summary>
    public double Width => High - Low;
}
