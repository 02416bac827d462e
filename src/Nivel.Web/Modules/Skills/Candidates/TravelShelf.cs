using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Imports;

namespace Nivel.Web.Modules.Skills;

/// <summary>Keeps the minutes of travel; read anew when borders have been taken in or taken back, by whichever server.</summary>
internal sealed class TravelShelf(Database database)
{
    private sealed record Kept(Travel Travel, DateTimeOffset? BordersOf, int Imports);

    private volatile Kept? kept;

    public async Task<Travel> Now(CancellationToken cancel = default)
    {
        await using var db = database.Open();
        var ended = await db.ImportBatches.AsNoTracking().Where(b => b.Kind == "borders" && b.EndedAt != null).Select(b => b.EndedAt).ToListAsync(cancel);
        var (at, imports) = (ended.Max(), ended.Count);
        if (kept is { } known && known.BordersOf == at && known.Imports == imports) return known.Travel;
        var read = TravelTable.Read(await db.MunicipalityBorders.AsNoTracking().ToListAsync(cancel));
        // The same borders give the same times: whoever holds them need not be made anew.
        var travel = kept?.Travel.Version == read.Version ? kept.Travel : read;
        kept = new(travel, at, imports);
        return travel;
    }
}
