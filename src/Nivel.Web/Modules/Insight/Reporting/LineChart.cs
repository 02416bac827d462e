using System.Globalization;
using System.Net;
using System.Text;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>Lines over months as a picture for paper and for those without scripts. The table beside it is its twin; lines differ by dashes as well as by colour.</summary>
internal static class LineChart
{
    private const int Width = 720, Height = 260, Left = 68, Bottom = 30, Top = 12, Right = 8;

    /// <summary>As many ways of drawing a line as the style sheet has: line-0 …</summary>
    private const int Ways = 3;

    /// <summary>The picture with its key below; empty when there is nothing above zero to draw.</summary>
    public static string Of(ReportChart chart) => Svg(chart, "class=\"n-lines\"", "") is { Length: > 0 } drawn ? drawn + Legend(chart.Lines) : "";

    /// <summary>The picture as a file of its own, with its colours inside.</summary>
    public static string Alone(ReportChart chart) => Svg(chart, "xmlns=\"http://www.w3.org/2000/svg\"", Colours) is { Length: > 0 } drawn ? drawn : "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";

    private const string Colours = "<style>text{font:13px sans-serif;fill:#444}.rule{stroke:#ccc;fill:none}.line{fill:none;stroke:#0b5a8f;stroke-width:2.5}</style>";

    private static string Svg(ReportChart chart, string attributes, string style)
    {
        var high = chart.Lines.SelectMany(l => l.Values).Max() ?? 0;
        if (high <= 0) return "";
        var step = Step(high);
        var top = Math.Ceiling(high / step) * step;
        var drawn = new StringBuilder(Invariant($"<svg {attributes} viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(chart.Name)}\">{style}"));
        for (var level = 0m; level <= top; level += step) Level(drawn, level, top);
        Months(drawn, chart.Months);
        for (var at = 0; at < chart.Lines.Count; at++) Line(drawn, chart.Lines[at].Values, top, at);
        return drawn.Append("</svg>").ToString();
    }

    /// <summary>1, 2 or 5 times a power of ten, so that there are at most five lines.</summary>
    internal static decimal Step(decimal high)
    {
        var power = 1m;
        while (power * 50 < high) power *= 10;
        foreach (var times in (decimal[])[1, 2, 5, 10])
            if (high / (power * times) <= 5) return power * times;
        return power * 10;
    }

    private static void Level(StringBuilder drawn, decimal level, decimal top) => drawn.Append(Invariant(
        $"<path class=\"rule\" d=\"M{Left} {Y(level, top)}H{Width - Right}\"/><text x=\"{Left - 6}\" y=\"{Y(level, top) + 4}\" text-anchor=\"end\">{level.ToString("N0", CultureInfo.CurrentCulture)}</text>"));

    private static void Months(StringBuilder drawn, IReadOnlyList<string> months)
    {
        for (var at = 0; at < months.Count; at += 6)
            drawn.Append(Invariant($"<text x=\"{X(at, months.Count)}\" y=\"{Height - 8}\" text-anchor=\"{(at == 0 ? "start" : at + 1 == months.Count ? "end" : "middle")}\">{months[at]}</text>"));
    }

    private static void Line(StringBuilder drawn, IReadOnlyList<decimal?> values, decimal top, int number)
    {
        drawn.Append(Invariant($"<path class=\"line line-{number % Ways}\" d=\""));
        for (var at = 0; at < values.Count; at++)
            if (values[at] is { } value) drawn.Append(Invariant($"{(at == 0 || values[at - 1] is null ? 'M' : 'L')}{X(at, values.Count)} {Y(value, top)}"));
        drawn.Append("\"/>");
    }

    private static string Legend(IReadOnlyList<ReportLine> lines) =>
        "<ul class=\"n-lines-key\">" + string.Concat(lines.Select((line, at) => Invariant(
            $"<li><svg viewBox=\"0 0 32 8\" width=\"32\" height=\"8\" aria-hidden=\"true\"><path class=\"line line-{at % Ways}\" d=\"M0 4H32\"/></svg> {WebUtility.HtmlEncode(line.Name)}</li>"))) + "</ul>";

    private static decimal X(int at, int of) => Math.Round(Left + (decimal)(Width - Left - Right) * at / Math.Max(1, of - 1), 1);

    private static decimal Y(decimal value, decimal top) => Math.Round(Top + (Height - Top - Bottom) * (1 - value / top), 1);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
