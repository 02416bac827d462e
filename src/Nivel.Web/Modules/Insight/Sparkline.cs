using System.Globalization;
using System.Text;

namespace Nivel.Web.Modules.Insight;

/// <summary>The last two years of a figure as a small line without words; the series behind the tile says the same in a table. A hidden or unknown month breaks the line.</summary>
internal static class Sparkline
{
    public const int Months = 24;

    private const int Width = 120, Height = 24;

    public static string Of(IReadOnlyList<decimal?> way)
    {
        if (way.Count(v => v is not null) < 2) return "";
        var (low, high) = (way.Min()!.Value, way.Max()!.Value);
        var path = new StringBuilder();
        for (var at = 0; at < way.Count; at++)
            if (way[at] is { } value)
                path.Append(CultureInfo.InvariantCulture, $"{(at == 0 || way[at - 1] is null ? 'M' : 'L')}{(decimal)Width * at / (way.Count - 1):0.#} {(high == low ? Height / 2m : 2 + (Height - 4) * (high - value) / (high - low)):0.#}");
        return $"""<svg class="n-spark" viewBox="0 0 {Width} {Height}" width="{Width}" height="{Height}" aria-hidden="true" focusable="false"><path d="{path}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"/></svg>""";
    }
}
