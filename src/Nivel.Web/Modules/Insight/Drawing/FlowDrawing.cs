using System.Net;
using System.Text;

namespace Nivel.Web.Modules.Insight.Drawing;

/// <summary>A stream from one place to another. The class gives its colour, the order its place on the right.</summary>
public sealed record Flow(string From, string To, string Class, long Times, int Order);

/// <summary>From where to where, as streams as wide as there are people in them (Sankey). The table beside it is its twin.</summary>
internal static class FlowDrawing
{
    private const double Width = 720, Bar = 12, Gap = 14, LabelRoom = 190, Tall = 360;

    public static string Of(IReadOnlyList<Flow> flows, string name)
    {
        var all = flows.Sum(f => f.Times);
        if (all == 0) return "";
        var (from, to) = (flows.GroupBy(f => f.From).ToList(), flows.OrderBy(f => f.Order).GroupBy(f => f.To).ToList());
        var height = Tall + Gap * Math.Max(from.Count, to.Count);
        var (left, right) = (Stack(from, all, height), Stack(to, all, height));
        var drawn = new StringBuilder(Invariant($"<svg class=\"n-flow\" viewBox=\"0 0 {Width} {height:0}\" role=\"img\" aria-label=\"{WebUtility.HtmlEncode(name)}\">"));
        Streams(drawn, flows, left, right, all);
        foreach (var (key, at) in left) Node(drawn, key, at, LabelRoom, "end", LabelRoom - 6);
        foreach (var (key, at) in right) Node(drawn, key, at, Width - LabelRoom - Bar, "start", Width - LabelRoom + 6);
        return drawn.Append("</svg>").ToString();
    }

    private sealed record Standing(double Top, double Height, long Times);

    /// <summary>One under the other, the whole side in the middle of the height.</summary>
    private static Dictionary<string, Standing> Stack(List<IGrouping<string, Flow>> side, long all, double height)
    {
        var stack = new Dictionary<string, Standing>();
        var top = (height - Tall - Gap * (side.Count - 1)) / 2;
        foreach (var node in side)
        {
            var times = node.Sum(f => f.Times);
            stack[node.Key] = new(top, Tall * times / all, times);
            top += Tall * times / all + Gap;
        }

        return stack;
    }

    private static void Streams(StringBuilder drawn, IReadOnlyList<Flow> flows, Dictionary<string, Standing> left, Dictionary<string, Standing> right, long all)
    {
        var (leftUsed, rightUsed) = (new Dictionary<string, double>(), new Dictionary<string, double>());
        foreach (var flow in flows)
        {
            var wide = Tall * flow.Times / all;
            var (y, to) = (left[flow.From].Top + leftUsed.GetValueOrDefault(flow.From) + wide / 2, right[flow.To].Top + rightUsed.GetValueOrDefault(flow.To) + wide / 2);
            leftUsed[flow.From] = leftUsed.GetValueOrDefault(flow.From) + wide;
            rightUsed[flow.To] = rightUsed.GetValueOrDefault(flow.To) + wide;
            const double start = LabelRoom + Bar, end = Width - LabelRoom - Bar, middle = (start + end) / 2;
            drawn.Append(Invariant($"<path class=\"flow {flow.Class}\" d=\"M{start:0} {y:0.#}C{middle:0} {y:0.#} {middle:0} {to:0.#} {end:0} {to:0.#}\" stroke-width=\"{Math.Max(1, wide):0.#}\"/>"));
        }
    }

    private static void Node(StringBuilder drawn, string name, Standing at, double x, string anchor, double label) => drawn.Append(Invariant(
        $"<rect x=\"{x:0}\" y=\"{at.Top:0.#}\" width=\"{Bar}\" height=\"{Math.Max(1, at.Height):0.#}\"/><text x=\"{label + (anchor == "start" ? Bar : 0):0}\" y=\"{at.Top + at.Height / 2 + 5:0.#}\" text-anchor=\"{anchor}\">{WebUtility.HtmlEncode(name)} {at.Times}</text>"));

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
