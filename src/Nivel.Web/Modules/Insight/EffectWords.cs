using System.Globalization;
using Nivel.Insight.Figures;

namespace Nivel.Web.Modules.Insight;

/// <summary>Figures of a statement as its sentence needs them: people whole and never fewer than five by number, odds and deviations with two decimals, shares as percent.</summary>
public static class EffectWords
{
    private static readonly HashSet<string> OfPeople = ["not-enough-people", "before-after-only", "no-comparison-group-only-coincidence"];
    private static readonly HashSet<string> OfOdds = ["poor-balance", "sensitive-to-unseen"];

    public static string Of(string statement, double value) =>
        OfPeople.Contains(statement) ? value is > 0 and < Indicator.SmallCell ? IndicatorWords.Hidden : value.ToString("N0", CultureInfo.CurrentCulture)
        : OfOdds.Contains(statement) ? value.ToString("0.00", CultureInfo.CurrentCulture)
        : Points(value);

    /// <summary>A share 0–1 as percent, without the sign.</summary>
    public static string Points(double? share) => share is { } known ? (known * 100).ToString("0.#", CultureInfo.CurrentCulture) : IndicatorWords.Unknown;
}
