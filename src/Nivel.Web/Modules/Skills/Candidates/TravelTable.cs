using System.Globalization;
using Nivel.Match;

namespace Nivel.Web.Modules.Skills;

/// <summary>Minutes of travel between municipalities, from the coordinates that travel with the demo area.</summary>
/// <remarks>
/// One unit of the demo map is a kilometre, driven in a minute, and ten minutes go to leaving and parking. For municipalities without coordinates
/// nothing is known, and what is not known shuts nobody out (see docs/matching.md).
/// </remarks>
internal static class TravelTable
{
    private const int GettingGoing = 10;

    public static TravelMinutes Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "reference", "demo", "municipalities.tsv");
        var rows = File.Exists(path) ? File.ReadLines(path).Skip(1).Select(l => l.Split('\t')).Where(c => c.Length >= 6).ToList() : [];
        var places = rows.Select(r => (Code: r[0], X: Number(r[4]), Y: Number(r[5]))).ToList();
        var minutes = new int[places.Count, places.Count];
        for (var a = 0; a < places.Count; a++)
            for (var b = 0; b < places.Count; b++)
                minutes[a, b] = a == b ? 0 : GettingGoing + (int)Math.Round(Math.Sqrt(Math.Pow(places[a].X - places[b].X, 2) + Math.Pow(places[a].Y - places[b].Y, 2)));
        return new TravelMinutes([.. places.Select(p => p.Code)], minutes);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
