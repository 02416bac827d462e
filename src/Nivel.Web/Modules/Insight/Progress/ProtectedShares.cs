using Nivel.Insight.Figures;
using Nivel.Insight.Protecting;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>Shares of one whole, in which no part of one to four people is told or follows from the others.</summary>
public static class ProtectedShares
{
    /// <param name="parts">How many people there are in each part; together they are the whole, which is told beside.</param>
    /// <returns>The share of each part as shown; null for a hidden one.</returns>
    public static IReadOnlyList<string?> Of(IReadOnlyList<int> parts)
    {
        var whole = parts.Sum();
        if (whole < Indicator.SmallCell) return [.. parts.Select(_ => IndicatorWords.Unknown)];
        var safe = Suppression.Of(new Publication().Row(Place.All, [.. parts.Select((_, at) => $"{at}")], [.. parts.Select(p => (long)p)]), new(Indicator.SmallCell, ShowZero: true));
        return [.. parts.Select((_, at) => safe.At(new(Place.All, $"{at}")) is { } told ? $"{100m * told / whole:0} %" : null)];
    }
}
