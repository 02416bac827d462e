using Nivel.Rules;

namespace Nivel.Insight.Figures;

/// <summary>How parts and wholes become figures, the same everywhere.</summary>
internal static class Shares
{
    internal static Figure Number(string indicator, Month month, int group, long number) => new(indicator, month, group, number, null);

    /// <summary>One decimal, as the national statistics print; unknown when there is nothing to take it of.</summary>
    internal static Figure Percent(string indicator, Month month, int group, long part, long whole) =>
        new(indicator, month, group, whole == 0 ? null : Rules.Percent.Ratio(part, whole)?.Rounded(1).Value, (int)whole);

    internal static Figure Median(string indicator, Month month, int group, double? median, long of) =>
        new(indicator, month, group, of == 0 || median is null ? null : (decimal)median, (int)of);
}
