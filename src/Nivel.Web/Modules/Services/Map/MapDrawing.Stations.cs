namespace Nivel.Web.Modules.Services.Map;

/// <summary>Heads of lines and stations, each with its name.</summary>
public sealed partial class MapDrawing
{
    private void DrawLine(int place)
    {
        var line = layout.Lines[place];
        svg.Append($"<g role=\"list\" aria-label=\"{Encoder.Encode(line.Line.Name)}\" class=\"{Phase(line.Line)}\">");
        DrawHead(line);
        foreach (var station in layout.Stations.Where(station => network.LinesOf(station.Station)[0] == place)) DrawStation(station);
        svg.Append("</g>\n");
    }

    private void DrawHead(PlacedLine placed)
    {
        var line = placed.Line;
        svg.Append(line.Href is null ? "<g class=\"head\" role=\"listitem\">" : $"<g class=\"head\" role=\"listitem\"><a href=\"{Encoder.Encode(line.Href)}\"><title>{Encoder.Encode(line.Name)}</title>");
        if (line.IsTerminus) DrawTerminus(placed.Head);
        else svg.Append($"<circle cx=\"{Number(placed.Head.X)}\" cy=\"{Number(placed.Head.Y)}\" r=\"17\"/>");
        svg.Append($"<text class=\"letter\" x=\"{Number(TerminusX(placed))}\" y=\"{Number(placed.Head.Y + 6.5)}\" aria-hidden=\"true\">{Encoder.Encode(line.Letter)}</text>");
        DrawText("name", placed.Name);
        svg.Append(line.Href is null ? "</g>" : "</a></g>");
    }

    /// <summary>The joint in which all lines end: a bar across their tracks.</summary>
    private void DrawTerminus(MapPoint head)
    {
        if (layout.Form == MapForm.Wide) { svg.Append($"<circle class=\"end\" cx=\"{Number(head.X)}\" cy=\"{Number(head.Y)}\" r=\"32\"/>"); return; }
        var left = layout.Lines[0].Head.X - 17;
        svg.Append($"<rect class=\"end\" x=\"{Number(left)}\" y=\"{Number(head.Y - 17)}\" width=\"{Number(head.X + 17 - left)}\" height=\"34\" rx=\"17\"/>");
    }

    private double TerminusX(PlacedLine placed) =>
        placed.Line.IsTerminus && layout.Form == MapForm.Tall ? (layout.Lines[0].Head.X + placed.Head.X) / 2 : placed.Head.X;

    private void DrawStation(PlacedStation placed)
    {
        var station = placed.Station;
        var step = StepOf(station.Id);
        var spoken = Encoder.Encode(words.Of(station, network.LinesOf(station).Skip(1).Select(line => network.Lines[line].Name), Spoken(step)));
        svg.Append($"<g role=\"listitem\" class=\"station{Light(station)}{(step is null ? "" : " " + step)}{(station.Mark is null && station.FreePlaces == 0 ? " full" : "")}{Shape(station.Mark)}\">");
        svg.Append($"<a href=\"{Encoder.Encode(station.Href)}\"><title>{spoken}</title>");
        DrawHit(placed);
        if (step is "current" or "next") Circle("here", placed.Centre, 15);
        if (placed.IsCapsule) Circle("hub", placed.Centre, 9);
        else DrawRings(placed);
        if ((station.Mark is { } mark ? mark.Sign : station.FreePlaces is { } free ? $"{Math.Min(free, 99)}" : "") is { Length: > 0 } sign)
            svg.Append($"<text class=\"free\" aria-hidden=\"true\" x=\"{Number(placed.Centre.X)}\" y=\"{Number(placed.Centre.Y + 3.8)}\">{Encoder.Encode(sign)}</text>");
        DrawText("name", placed.Label);
        svg.Append("</a></g>");
    }

    private void DrawRings(PlacedStation placed)
    {
        var lines = network.LinesOf(placed.Station);
        for (var at = 0; at < placed.Rings.Count; at++) Circle($"ring {Phase(network.Lines[lines[at]])}", placed.Rings[at], at == 0 ? 10 : 8);
    }

    /// <summary>Ring and name are one target for a finger.</summary>
    private void DrawHit(PlacedStation placed)
    {
        var (box, centre) = (placed.Label.Box, placed.Centre);
        var (left, top) = (Math.Min(box.X, centre.X - 13) - 2, Math.Min(box.Y, centre.Y - 13) - 2);
        var (right, bottom) = (Math.Max(box.X + box.Width, centre.X + 13) + 2, Math.Max(box.Y + box.Height, centre.Y + 13) + 2);
        svg.Append($"<rect class=\"hit\" x=\"{Number(left)}\" y=\"{Number(top)}\" width=\"{Number(right - left)}\" height=\"{Number(bottom - top)}\" rx=\"6\"/>");
    }

    private void Circle(string css, MapPoint at, double radius) =>
        svg.Append($"<circle class=\"{css}\" cx=\"{Number(at.X)}\" cy=\"{Number(at.Y)}\" r=\"{Number(radius)}\"/>");

    private void DrawText(string css, MapLabel label)
    {
        var step = label.Box.Height / label.Text.Count;
        svg.Append($"<text class=\"{css} {label.Anchor}\" aria-hidden=\"true\">");
        for (var at = 0; at < label.Text.Count; at++)
            svg.Append($"<tspan x=\"{Number(label.At.X)}\" y=\"{Number(label.At.Y + (at * step))}\">{Encoder.Encode(label.Text[at])}</tspan>");
        svg.Append("</text>");
    }

    private string? StepOf(string id) => network.Path is not { } path ? null
        : path.Current == id ? "current"
        : path.Visited.Contains(id) ? "visited"
        : path.Next.Contains(id) ? "next" : null;

    private string? Spoken(string? step) => step switch
    {
        "current" => words.Current,
        "visited" => words.Visited,
        "next" => words.Next,
        _ => null,
    };
}
