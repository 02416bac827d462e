using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Insight.Drawing;

/// <summary>The map as a picture. The table beside it tells the same, so to assistive technology it is one picture with a name.</summary>
internal static partial class PlaceDrawing
{
    private const double Margin = 0.03;

    public static string Of(PlaceMap map, Texts texts)
    {
        var steps = PlaceMap.StepsOf(map.Places.Select(p => p.Place.Value).OfType<decimal>());
        var box = Box(map.Places.Select(p => p.Path));
        var drawn = new StringBuilder(Invariant($"<svg class=\"n-places\" viewBox=\"{box.X:0} {box.Y:0} {box.Width:0} {box.Height:0}\" role=\"img\" aria-label=\"{Safe(texts["Insight.map-name"])}\">"));
        foreach (var (place, path) in map.Places)
            drawn.Append(Invariant($"<path class=\"step-{(place.Value is { } value ? steps[value] : 0)}\" d=\"{Safe(path)}\"><title>{Safe($"{place.Name}: {place.Shown}")}</title></path>"));
        foreach (var (place, path) in map.Places) Name(drawn, place, Box([path]), box.Width);
        return drawn.Append("</svg>").Append(Legend(map, steps, texts)).ToString();
    }

    /// <summary>Two lines in the middle of the place: what it is called and what it is.</summary>
    private static void Name(StringBuilder drawn, MappedPlace place, (double X, double Y, double Width, double Height) box, double width)
    {
        var (x, y, size) = (box.X + box.Width / 2, box.Y + box.Height / 2, width / 36);
        drawn.Append(Invariant($"<text x=\"{x:0}\" y=\"{y:0}\" font-size=\"{size:0.#}\">{Safe(place.Name)}</text><text x=\"{x:0}\" y=\"{y + size * 1.15:0}\" font-size=\"{size:0.#}\" class=\"value\">{Safe(place.Shown)}</text>"));
    }

    private static string Legend(PlaceMap map, IReadOnlyDictionary<decimal, int> steps, Texts texts)
    {
        var rows = new StringBuilder("<ul class=\"n-places-key\" aria-hidden=\"true\">");
        foreach (var step in map.Places.Select(p => p.Place).Where(p => p.Value is not null).GroupBy(p => steps[p.Value!.Value]).OrderBy(g => g.Key))
        {
            var (low, high) = (step.MinBy(p => p.Value)!, step.MaxBy(p => p.Value)!);
            rows.Append(Invariant($"<li><span class=\"step-{step.Key}\"></span> {Safe(low.Shown == high.Shown ? low.Shown : $"{low.Shown} – {high.Shown}")}</li>"));
        }

        if (map.Places.Any(p => p.Place.Value is null)) rows.Append($"<li><span class=\"step-0\"></span> {Safe(texts["Insight.map-unknown"])}</li>");
        return rows.Append("</ul>").ToString();
    }

    private static (double X, double Y, double Width, double Height) Box(IEnumerable<string> paths)
    {
        var numbers = paths.SelectMany(p => Numbers().Matches(p)).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
        var (xs, ys) = (numbers.Where((_, at) => at % 2 == 0).ToList(), numbers.Where((_, at) => at % 2 == 1).ToList());
        var (width, height) = (xs.Max() - xs.Min(), ys.Max() - ys.Min());
        return (xs.Min() - width * Margin, ys.Min() - height * Margin, width * (1 + 2 * Margin), height * (1 + 2 * Margin));
    }

    [GeneratedRegex("-?[0-9]+")]
    private static partial Regex Numbers();

    private static string Safe(string text) => WebUtility.HtmlEncode(text);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
