namespace Nivel.Web.Modules.Services.Map;

/// <summary>Where everything stands on the map, in units of the drawing. Made by <see cref="WideMap"/> and <see cref="TallMap"/>.</summary>
public sealed record MapLayout(
    MapForm Form, double Width, double Height, IReadOnlyList<PlacedLine> Lines, IReadOnlyList<PlacedStation> Stations, MapShape Shape)
{
    public IReadOnlyList<PlacedOpening> Openings { get; init; } = [];

    /// <param name="earlier">The shape of the map that people already know; keeps it unless it has become too tight or too loose.</param>
    public static MapLayout Of(MapNetwork network, MapForm form, MapShape? earlier = null) =>
        form == MapForm.Wide ? WideMap.Of(network, earlier) : TallMap.Of(network);
}

public readonly record struct MapPoint(double X, double Y);

public readonly record struct MapBox(double X, double Y, double Width, double Height)
{
    public bool Overlaps(MapBox other) =>
        X < other.X + other.Width && other.X < X + Width && Y < other.Y + other.Height && other.Y < Y + Height;
}

/// <summary>Text in its box: first baseline, lines of text, and whether it is centred on X or starts or ends there.</summary>
public sealed record MapLabel(MapBox Box, MapPoint At, string Anchor, IReadOnlyList<string> Text);

/// <summary>A line with its tracks (one for each branch), the roundel at its head and its name.</summary>
public sealed record PlacedLine(MapLine Line, IReadOnlyList<IReadOnlyList<MapPoint>> Tracks, MapPoint Head, MapLabel Name);

/// <summary>A station with one ring for each of its lines and its label.</summary>
public sealed record PlacedStation(MapStation Station, IReadOnlyList<MapPoint> Rings, MapLabel Label)
{
    public MapPoint At => Rings[0];

    /// <summary>Rings that touch are one capsule; rings apart are joined by a footbridge.</summary>
    public bool IsCapsule => Rings.Count > 1 && Math.Abs(Rings[0].Y - Rings[^1].Y) + Math.Abs(Rings[0].X - Rings[^1].X) <= 20.5;

    public MapPoint Centre => IsCapsule ? new((Rings[0].X + Rings[^1].X) / 2, (Rings[0].Y + Rings[^1].Y) / 2) : At;
}
