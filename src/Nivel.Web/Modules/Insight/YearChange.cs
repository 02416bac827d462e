using Nivel.Insight.Comparing;
using Nivel.Insight.Figures;
using Nivel.Web.Modules.Insight.Reporting;

namespace Nivel.Web.Modules.Insight;

/// <summary>How a figure stands beside the same month of the year before.</summary>
/// <param name="Word">"more" or "less" where the difference is more than chance, "same" where it is not, "bare" where chance cannot be weighed: a median of days.</param>
/// <param name="Difference">With its sign; of shares in percentage points.</param>
public sealed record YearChange(string Word, string Difference)
{
    /// <summary>Counts by the root of their sum (<see cref="Change"/>), shares by Newcombe's range of a difference (1998).</summary>
    public static YearChange? Of(Indicator indicator, IndicatorValue now, IndicatorValue before)
    {
        if (now.Value is not { } value || before.Value is not { } old || (value == 0 && old == 0)) return null;
        var word = indicator.Unit switch { Unit.Percent => OfShares(now, before), Unit.Days or Unit.Median => "bare", _ => new Change(value, old).Word };
        return new(word, Signed(value - old, indicator.Unit));
    }

    private static string OfShares(IndicatorValue now, IndicatorValue before)
    {
        if (now.Of is not > 0 || before.Of is not > 0 || Shares.Difference(Part(now), now.Of.Value, Part(before), before.Of.Value) is not { } range) return "bare";
        return range.Contains(0) ? "same" : range.Low > 0 ? "more" : "less";
    }

    private static long Part(IndicatorValue share) => (long)Math.Round(share.Value!.Value * share.Of!.Value / 100);

    private static string Signed(decimal difference, Unit unit)
    {
        var sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        return sign + (unit switch { Unit.Percent => $"{Math.Abs(difference):0.0}", Unit.Days or Unit.Median => $"{Math.Abs(difference):0.#}", _ => $"{Math.Abs(difference):N0}" });
    }
}
