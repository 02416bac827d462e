using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Platform.Network.Borders;

/// <summary>Keeps where municipalities are; read anew when borders have been taken in or taken back, by whichever server.</summary>
public sealed class TownPlaceShelf(Database database)
{
    private sealed record Kept(TownPlaces Places, DateTimeOffset? BordersOf, int Imports);

    private volatile Kept? kept;

    public async Task<TownPlaces> Now(CancellationToken cancel = default)
    {
        await using var db = database.Open();
        var ended = await db.ImportBatches.AsNoTracking().Where(b => b.Kind == "borders" && b.EndedAt != null).Select(b => b.EndedAt).ToListAsync(cancel);
        var (at, imports) = (ended.Max(), ended.Count);
        if (kept is { } known && known.BordersOf == at && known.Imports == imports) return known.Places;
        var read = TownPlaces.Read(await db.MunicipalityBorders.AsNoTracking().ToListAsync(cancel));
        // The same borders give the same places: whoever holds them need not be made anew.
        var places = kept?.Places.Version == read.Version ? kept.Places : read;
        kept = new(places, at, imports);
        return places;
    }
}
