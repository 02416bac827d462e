using System.Globalization;
using System.Text;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>From degrees to the plane of the maps: one unit is about 100 metres, north is up, and lengths are true at 65° N, the middle of Finland.</summary>
internal static class Plane
{
    private const double UnitsPerDegree = 1113.2, West = 19, North = 70.2;
    private static readonly double Narrowing = Math.Cos(65 * Math.PI / 180);

    /// <summary>How far a left-out corner may lie from the line drawn: 300 metres are less than a pen's width on a page.</summary>
    private const double Tolerance = 3;

    internal static (double X, double Y) Of(double longitude, double latitude) => ((longitude - West) * UnitsPerDegree * Narrowing, (North - latitude) * UnitsPerDegree);

    /// <summary>How much longer a length from west to east is in truth than on the plane, which is true at 65° N: at Helsinki it is a fifth longer.</summary>
    internal static double Widening(double y) => Math.Cos((North - y / UnitsPerDegree) * Math.PI / 180) / Narrowing;

    /// <summary>A ring as a closed path; empty when it is too small to be seen.</summary>
    internal static string Path(IReadOnlyList<(double X, double Y)> ring)
    {
        var kept = Thinned(ring);
        if (kept.Count < 4) return "";
        var path = new StringBuilder();
        for (var at = 0; at < kept.Count - 1; at++)
            path.Append(CultureInfo.InvariantCulture, $"{(at == 0 ? 'M' : 'L')}{Math.Round(kept[at].X)} {Math.Round(kept[at].Y)}");
        return path.Append('Z').ToString();
    }

    /// <summary>Douglas and Peucker, The Canadian Cartographer 10 (1973), 112–122, without recursion: a coast may have a million corners.</summary>
    internal static List<(double X, double Y)> Thinned(IReadOnlyList<(double X, double Y)> line)
    {
        if (line.Count < 3) return [.. line];
        var keeps = new bool[line.Count];
        (keeps[0], keeps[^1]) = (true, true);
        // A ring begins where it ends: it is cut at its farthest corner, or every distance would be taken from one point.
        var far = Enumerable.Range(1, line.Count - 2).MaxBy(at => Squared(line[at], line[0]));
        keeps[far] = true;
        var parts = new Stack<(int From, int To)>([(0, far), (far, line.Count - 1)]);
        while (parts.TryPop(out var part))
        {
            var (worst, at) = Worst(line, part.From, part.To);
            if (worst <= Tolerance) continue;
            keeps[at] = true;
            parts.Push((part.From, at));
            parts.Push((at, part.To));
        }

        return [.. line.Where((_, at) => keeps[at])];
    }

    private static (double Distance, int At) Worst(IReadOnlyList<(double X, double Y)> line, int from, int to)
    {
        var (worst, found) = (-1.0, from);
        for (var at = from + 1; at < to; at++)
            if (Distance(line[at], line[from], line[to]) is var distance && distance > worst) (worst, found) = (distance, at);
        return (worst, found);
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var length = Math.Sqrt(Squared(from, to));
        return length == 0 ? Math.Sqrt(Squared(point, from)) : Math.Abs((to.X - from.X) * (from.Y - point.Y) - (from.X - point.X) * (to.Y - from.Y)) / length;
    }

    private static double Squared((double X, double Y) one, (double X, double Y) other) => (one.X - other.X) * (one.X - other.X) + (one.Y - other.Y) * (one.Y - other.Y);
}
