using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Nivel.Web.Modules.Services.Map;

/// <summary>The map as SVG. All looks come from classes in map.css; every station is a real link, in the order in which the list
/// twin has them.</summary>
public sealed partial class MapDrawing
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder svg = new(64 * 1024);
    private readonly MapLayout layout;
    private readonly MapNetwork network;
    private readonly MapWords words;

    private MapDrawing(MapLayout layout, MapNetwork network, MapWords words) => (this.layout, this.network, this.words) = (layout, network, words);

    public static string Svg(MapLayout layout, MapNetwork network, MapWords words) => new MapDrawing(layout, network, words).Drawn();

    private string Drawn()
    {
        var id = "map-" + Form;
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg class="{Css()}" viewBox="0 0 {layout.Width:0.#} {layout.Height:0.#}" role="group" aria-labelledby="{id}-title" aria-describedby="{id}-reading">
            <title id="{id}-title">{Encoder.Encode(words.Title)}</title><desc id="{id}-reading">{Encoder.Encode(words.Reading)}</desc>

            """);
        DrawTracks();
        for (var place = 0; place < layout.Lines.Count; place++) DrawLine(place);
        DrawOpenings();
        return svg.Append("</svg>").ToString();
    }

    private string Form => layout.Form == MapForm.Wide ? "wide" : "tall";

    /// <summary>The class "span-12" says how many hundreds of units wide the drawing is, so that the page never shrinks its names
    /// below what can be read.</summary>
    private string Css()
    {
        var lens = network.Path is not null || network.Stations.Any(station => station.Light != MapLight.Plain);
        return $"n-map-{Form} span-{SpanOf(layout)}{(lens ? " has-lens" : "")}";
    }

    public static int SpanOf(MapLayout layout) => (int)Math.Ceiling(layout.Width / 100);

    private void DrawTracks()
    {
        svg.Append("<g aria-hidden=\"true\">");
        if (network.Path is { } path)
            foreach (var leg in MapRoute.Of(layout, path))
                Path(leg.IsAhead ? "route ahead" : "route", leg.Points);
        foreach (var line in layout.Lines)
            foreach (var track in line.Tracks) Path($"track {Phase(line.Line)}", track);
        foreach (var station in layout.Stations.Where(station => station.Rings.Count > 1)) DrawJoint(station);
        svg.Append("</g>\n");
    }

    private void DrawJoint(PlacedStation station)
    {
        var css = station.IsCapsule ? "capsule" : "bridge";
        Path($"{css}-edge{Light(station.Station)}", station.Rings);
        Path($"{css}-floor", station.Rings);
    }

    private void Path(string css, IReadOnlyList<MapPoint> points) => svg.Append($"<path class=\"{css}\" d=\"{Rounded(points)}\"/>");

    /// <summary>Bends are drawn round; the points themselves stay at multiples of 45 degrees.</summary>
    private static string Rounded(IReadOnlyList<MapPoint> points)
    {
        var path = new StringBuilder($"M{At(points[0])}");
        for (var at = 1; at < points.Count - 1; at++)
        {
            var (before, corner, after) = (points[at - 1], points[at], points[at + 1]);
            path.Append($"L{At(Towards(corner, before))}Q{At(corner)} {At(Towards(corner, after))}");
        }
        return path.Append($"L{At(points[^1])}").ToString();
    }

    private static MapPoint Towards(MapPoint corner, MapPoint other)
    {
        var (dx, dy) = (other.X - corner.X, other.Y - corner.Y);
        var length = Math.Sqrt((dx * dx) + (dy * dy));
        if (length == 0) return corner;
        var step = Math.Min(14, length / 2);
        return new(corner.X + (dx / length * step), corner.Y + (dy / length * step));
    }

    private static string At(MapPoint point) => $"{Number(point.X)} {Number(point.Y)}";

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Phase(MapLine line) => Shared.PhaseLine.Css(line.Letter);

    public static string Shape(MapMark? mark) => mark?.Shape switch { MarkShape.Solid => " mark-solid", MarkShape.Dashed => " mark-dashed", _ => "" };

    private static string Light(MapStation station) => station.Light switch { MapLight.Lit => " lit", MapLight.Dimmed => " dim", _ => "" };
}
