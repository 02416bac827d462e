using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Skills;

/// <summary>Keeps the minutes of travel; counted anew when the places of municipalities are others.</summary>
internal sealed class TravelShelf(TownPlaceShelf shelf)
{
    private sealed record Kept(TownPlaces Places, Travel Travel);

    private volatile Kept? kept;

    public async Task<Travel> Now(CancellationToken cancel = default)
    {
        var places = await shelf.Now(cancel);
        if (kept is { } known && known.Places == places) return known.Travel;
        var travel = TravelTable.Of(places);
        kept = new(places, travel);
        return travel;
    }
}
