using System.Globalization;
using System.Text;

namespace Nivel.Web.Modules.Instruments;

/// <summary>Draws scores on the server: a radar of the round compared with and the last one, and a line for each scale through all rounds. The table beside it says the same in words.</summary>
public static class InstrumentPicture
{
    private const double Middle = 160, Reach = 110;

    /// <summary>The inside of an SVG of 320 × 320; scales without a score leave their corner out of the line.</summary>
    public static string Radar(InstrumentStory story)
    {
        var (svg, scales) = (new StringBuilder(), story.Template.Scales);
        for (var ring = 1; ring <= 4; ring++) svg.Append($"<polygon class=\"n-radar-ring\" points=\"{string.Join(' ', scales.Select((_, at) => Point(at, scales.Count, ring / 4.0)))}\" />");
        for (var at = 0; at < scales.Count; at++) svg.Append(Axis(scales[at].Name.ToString(), at, scales.Count));
        if (story.Compared is { } before) svg.Append(Line(before, scales, "n-radar-first"));
        if (story.Last is { } last) svg.Append(Line(last, scales, "n-radar-last"));
        return svg.ToString();
    }

    private static string Line(ReadRound round, IReadOnlyList<InstrumentScale> scales, string kind)
    {
        var points = scales.Select((s, at) => round.Reading.Of(s.Code)?.Score is { } score ? Point(at, scales.Count, Share(s, score)) : null).OfType<string>().ToList();
        return $"<polygon class=\"{kind}\" points=\"{string.Join(' ', points)}\" />" + string.Concat(points.Select(p => $"<circle class=\"{kind}\" cx=\"{p.Split(',')[0]}\" cy=\"{p.Split(',')[1]}\" r=\"4\" />"));
    }

    private static string Axis(string name, int at, int count)
    {
        var (x, y) = Place(at, count, 1.16);
        // Long names would run out of the picture: the corner carries the number of the row in the table.
        var edge = Point(at, count, 1).Split(',');
        return $"<line class=\"n-radar-ring\" x1=\"{N(Middle)}\" y1=\"{N(Middle)}\" x2=\"{edge[0]}\" y2=\"{edge[1]}\"><title>{System.Net.WebUtility.HtmlEncode(name)}</title></line><text x=\"{N(x)}\" y=\"{N(y + 5)}\" text-anchor=\"middle\">{at + 1}</text>";
    }

    /// <summary>From 0, the worst there is, to 1, the best.</summary>
    private static double Share(InstrumentScale scale, decimal score) => scale.Most == scale.Least ? 0 : (double)((score - scale.Least) / (scale.Most - scale.Least));

    private static string Point(int at, int count, double share)
    {
        var (x, y) = Place(at, count, share);
        return $"{N(x)},{N(y)}";
    }

    private static (double X, double Y) Place(int at, int count, double share)
    {
        var angle = 2 * Math.PI * at / count - Math.PI / 2;
        return (Middle + Math.Cos(angle) * Reach * share, Middle + Math.Sin(angle) * Reach * share);
    }

    private static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
