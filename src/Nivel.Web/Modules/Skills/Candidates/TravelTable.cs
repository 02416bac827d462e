using Nivel.Match;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Skills;

/// <summary>Minutes of travel and what they were made of: a list made with other times cannot be made again.</summary>
public sealed record Travel(TravelMinutes Minutes, string Version);

/// <summary>Minutes of travel between municipalities, from where they are.</summary>
/// <remarks>
/// An estimate from straight lines, and told as one. A kilometre is driven in a minute, and ten minutes go to leaving and parking. By public transport a
/// kilometre takes a minute and a half, and twenty-five go to walking and waiting: a guess that leans to the long side of a bus between municipalities,
/// until timetables are read in. For municipalities without a place nothing is known, and what is not known shuts nobody out (see docs/matching.md).
/// </remarks>
public static class TravelTable
{
    private const int GettingGoing = 10, WalkingAndWaiting = 25;
    private const double BusMinutesPerKilometre = 1.5;

    public static Travel Of(TownPlaces towns)
    {
        var places = towns.All;
        var (byCar, byBus) = (new int[places.Count, places.Count], new int[places.Count, places.Count]);
        for (var a = 0; a < places.Count; a++)
            for (var b = 0; b < places.Count; b++)
                if (a != b) (byCar[a, b], byBus[a, b]) = Between(places[a], places[b]);
        return new(new TravelMinutes([.. places.Select(p => p.Code)], byCar, byBus), places.Count == 0 ? "no travel" : $"travel {towns.Version}");
    }

    private static (int ByCar, int ByBus) Between(TownPlace one, TownPlace other) =>
        TownPlaces.Kilometres(one, other) is { } kilometres ? (GettingGoing + (int)Math.Round(kilometres), WalkingAndWaiting + (int)Math.Round(BusMinutesPerKilometre * kilometres)) : (-1, -1);
}
