using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Skills;

/// <summary>Minutes of travel and what they were made of: a list made with other times cannot be made again.</summary>
public sealed record Travel(TravelMinutes Minutes, string Version);

/// <summary>Minutes of travel between municipalities: from the coordinates of the demo area and from the middles of imported borders.</summary>
/// <remarks>
/// An estimate from straight lines, and told as one. A kilometre is driven in a minute, and ten minutes go to leaving and parking. By public transport a
/// kilometre takes a minute and a half, and twenty-five go to walking and waiting: a guess that leans to the long side of a bus between municipalities,
/// until timetables are read in. For municipalities without a place nothing is known, and what is not known shuts nobody out (see docs/matching.md).
/// </remarks>
public static class TravelTable
{
    private const int GettingGoing = 10, WalkingAndWaiting = 25;
    private const double BusMinutesPerKilometre = 1.5;

    private static readonly string File = Path.Combine(Shipped.Folder("demo"), "municipalities.tsv");

    private sealed record Place(string Code, double X, double Y, bool IsInvented);

    /// <summary>From the demo coordinates and any borders; a municipality that has both is placed among the invented ones.</summary>
    /// <param name="borders">Borders as they were imported.</param>
    public static Travel Read(IReadOnlyCollection<MunicipalityBorder> borders)
    {
        var invented = Invented();
        var known = invented.Select(p => p.Code).ToHashSet();
        List<Place> places = [.. invented, .. borders.Where(b => !known.Contains(b.Code)).OrderBy(b => b.Code, StringComparer.Ordinal).Select(Placed).OfType<Place>()];
        var (byCar, byBus) = (new int[places.Count, places.Count], new int[places.Count, places.Count]);
        for (var a = 0; a < places.Count; a++)
            for (var b = 0; b < places.Count; b++)
                if (a != b) (byCar[a, b], byBus[a, b]) = Between(places[a], places[b]);
        return new(new TravelMinutes([.. places.Select(p => p.Code)], byCar, byBus), VersionOf(places));
    }

    private static (int ByCar, int ByBus) Between(Place one, Place other)
    {
        // No road leads from an invented town to a real one.
        if (one.IsInvented != other.IsInvented) return (-1, -1);
        var kilometres = one.IsInvented ? Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2)) : Middle.Kilometres((one.X, one.Y), (other.X, other.Y));
        return (GettingGoing + (int)Math.Round(kilometres), WalkingAndWaiting + (int)Math.Round(BusMinutesPerKilometre * kilometres));
    }

    private static List<Place> Invented() => System.IO.File.Exists(File)
        ? [.. System.IO.File.ReadLines(File).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 6).Select(c => new Place(c[0], Number(c[4]), Number(c[5]), true))] : [];

    private static Place? Placed(MunicipalityBorder border) => Middle.Of(border.Path) is var (x, y) ? new(border.Code, x, y, false) : null;

    private static string VersionOf(List<Place> places) => places.Count == 0 ? "no travel"
        : $"travel {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Code} {p.X:F1} {p.Y:F1}"))))))[..8]}";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
