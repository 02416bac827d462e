using System.Globalization;
using System.Security.Cryptography;
using Nivel.Match;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Skills;

/// <summary>Minutes of travel between municipalities, from the coordinates that travel with the demo area.</summary>
/// <remarks>
/// One unit of the demo map is a kilometre, driven in a minute, and ten minutes go to leaving and parking. By public transport a kilometre takes a minute
/// and a half, and twenty-five go to walking and waiting: a guess that leans to the long side of a bus between municipalities, until timetables are read
/// in. For municipalities without coordinates
/// nothing is known, and what is not known shuts nobody out (see docs/matching.md).
/// </remarks>
public static class TravelTable
{
    private const int GettingGoing = 10, WalkingAndWaiting = 25;
    private const double BusMinutesPerKilometre = 1.5;

    private static readonly string File = Path.Combine(Shipped.Folder("demo"), "municipalities.tsv");

    /// <summary>Changes when the times change: a list made with other times cannot be made again.</summary>
    public static readonly string Version = System.IO.File.Exists(File) ? $"travel {Convert.ToHexStringLower(SHA256.HashData(System.IO.File.ReadAllBytes(File)))[..8]}" : "no travel";

    public static TravelMinutes Read()
    {
        var rows = System.IO.File.Exists(File) ? System.IO.File.ReadLines(File).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 6).ToList() : [];
        var places = rows.Select(r => (Code: r[0], X: Number(r[4]), Y: Number(r[5]))).ToList();
        var (byCar, byBus) = (new int[places.Count, places.Count], new int[places.Count, places.Count]);
        for (var a = 0; a < places.Count; a++)
            for (var b = 0; b < places.Count; b++)
            {
                if (a == b) continue;
                var kilometres = Math.Sqrt(Math.Pow(places[a].X - places[b].X, 2) + Math.Pow(places[a].Y - places[b].Y, 2));
                (byCar[a, b], byBus[a, b]) = (GettingGoing + (int)Math.Round(kilometres), WalkingAndWaiting + (int)Math.Round(BusMinutesPerKilometre * kilometres));
            }
        return new TravelMinutes([.. places.Select(p => p.Code)], byCar, byBus);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
