using System.Globalization;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>The middle of a municipality, from its border: the centre of gravity of its land, islands and parts weighed by their size.</summary>
public static class Middle
{
    private const double UnitsPerKilometre = 10;

    /// <summary>Null when the path holds no area.</summary>
    /// <param name="path">As in <see cref="MunicipalityBorder.Path"/>.</param>
    public static (double X, double Y)? Of(string path)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        foreach (var ring in path.Split('Z', StringSplitOptions.RemoveEmptyEntries).Select(Corners).Where(r => r.Count > 2))
        {
            var (size, mx, my) = Moments(ring);
            // Which way round a ring was drawn says nothing of its size.
            var sign = size < 0 ? -1 : 1;
            (area, x, y) = (area + sign * size, x + sign * mx, y + sign * my);
        }

        return area > 0 ? (x / (3 * area), y / (3 * area)) : null;
    }

    /// <summary>Straight line between two places of the plane.</summary>
    public static double Kilometres((double X, double Y) one, (double X, double Y) other)
    {
        var east = (one.X - other.X) * Plane.Widening((one.Y + other.Y) / 2);
        return Math.Sqrt(east * east + (one.Y - other.Y) * (one.Y - other.Y)) / UnitsPerKilometre;
    }

    private static (double Area, double X, double Y) Moments(List<(double X, double Y)> ring)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = a.X * b.Y - b.X * a.Y;
            (area, x, y) = (area + cross, x + (a.X + b.X) * cross, y + (a.Y + b.Y) * cross);
        }

        return (area, x, y);
    }

    private static List<(double X, double Y)> Corners(string ring) =>
        [.. ring.Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries).Select(c => c.Trim().Split(' ')).Where(c => c.Length == 2)
            .Select(c => (double.Parse(c[0], CultureInfo.InvariantCulture), double.Parse(c[1], CultureInfo.InvariantCulture)))];
}
