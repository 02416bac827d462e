namespace Nivel.Web.Modules.Services.Map;

/// <summary>Open jobs at the terminus: the old maps ended at the subsidy, this one ends at employers with their names.</summary>
public sealed partial class MapDrawing
{
    private void DrawOpenings()
    {
        if (layout.Openings.Count == 0) return;
        svg.Append($"<g role=\"list\" aria-label=\"{Encoder.Encode(words.Openings)}\" class=\"openings\">");
        foreach (var placed in layout.Openings) DrawOpening(placed);
        svg.Append("</g>\n");
    }

    private void DrawOpening(PlacedOpening placed)
    {
        var (opening, box) = (placed.Opening, placed.Label.Box);
        svg.Append($"<g role=\"listitem\" class=\"opening\"><a href=\"{Encoder.Encode(opening.Href)}\"><title>{Encoder.Encode(opening.Words)}</title>");
        svg.Append($"<rect class=\"hit\" x=\"{Number(placed.At.X - 8)}\" y=\"{Number(box.Y - 3)}\" width=\"{Number(box.X + box.Width - placed.At.X + 12)}\" height=\"{Number(PlacedOpening.Row - 2)}\" rx=\"6\"/>");
        svg.Append($"<rect class=\"job\" x=\"{Number(placed.At.X - 5)}\" y=\"{Number(placed.At.Y - 5)}\" width=\"10\" height=\"10\" rx=\"2\"/>");
        DrawText("name", placed.Label);
        svg.Append("</a></g>");
    }
}
