namespace Nivel.Web.Modules.Services.Map;

/// <summary>An open job on the open labour market: who looks for whom, and where it stands whole.</summary>
public sealed record MapOpening(string Employer, string Title, string Href)
{
    public string Words => $"{Employer}: {Title}";
}

/// <summary>An opening in its place under the terminus: its mark and its words.</summary>
public sealed record PlacedOpening(MapOpening Opening, MapPoint At, MapLabel Label)
{
    public const double Row = 26, Size = 14;

    /// <summary>One under another, from the top left corner down.</summary>
    public static IReadOnlyList<PlacedOpening> Of(IReadOnlyList<MapOpening> openings, double left, double top, double width) =>
        [.. openings.Select((opening, at) => One(opening, left, top + (at * Row), width))];

    private static PlacedOpening One(MapOpening opening, double left, double top, double width)
    {
        var text = LabelText.Wrap(opening.Words, width - 18, Size, 1);
        var box = new MapBox(left + 18, top, LabelText.Width(text[0], Size), 18);
        return new(opening, new(left + 6, top + 9), new(box, new(box.X, top + 14), "start", text));
    }
}
