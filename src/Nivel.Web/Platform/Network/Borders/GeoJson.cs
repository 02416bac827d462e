using System.Text.Json;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>The lines of a GeoJSON feature (RFC 7946).</summary>
internal static class GeoJson
{
    /// <summary>The outer rings of a polygon or of several, as one path; null when there is none or a corner lies outside Finland.</summary>
    internal static string? Path(JsonElement feature)
    {
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("coordinates", out var coordinates)) return null;
        try
        {
            return geometry.GetProperty("type").GetString() switch
            {
                "Polygon" => Rings(coordinates),
                "MultiPolygon" => string.Concat(coordinates.EnumerateArray().Select(Rings)),
                _ => null,
            };
        }
        catch (Exception problem) when (problem is InvalidOperationException or KeyNotFoundException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static string Rings(JsonElement polygon) => string.Concat(polygon.EnumerateArray().Take(1).Select(ring => Plane.Path([.. ring.EnumerateArray().Select(Corner)])));

    private static (double X, double Y) Corner(JsonElement corner) =>
        (corner[0].GetDouble(), corner[1].GetDouble()) is var (longitude, latitude) && longitude is >= 19 and <= 32 && latitude is >= 59 and <= 70.2
            ? Plane.Of(longitude, latitude) : throw new FormatException("A corner outside Finland: degrees of WGS 84 are wanted.");
}
