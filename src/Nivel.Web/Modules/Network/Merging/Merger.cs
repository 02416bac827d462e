using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Merges and undoes in one transaction: the cards by their row versions, the links row by row.</summary>
public sealed class Merger(Db db)
{
    /// <returns>False when somebody else was there first; nothing has then changed.</returns>
    public async Task<bool> Merge(Service kept, Service gone, Actor by, DateTimeOffset at)
    {
        await using var whole = await db.Database.BeginTransactionAsync();
        var merge = ServiceMerge.Of(kept, gone, by, at);
        db.Add(merge);
        if (!await db.Keep()) return false;
        merge.Remember(await ServiceLinks.Move(db, gone.Id, kept.Id));
        await db.SaveChangesAsync();
        await whole.CommitAsync();
        return true;
    }

    /// <returns>False when it was undone already, or somebody is just doing so.</returns>
    public async Task<bool> Undo(ServiceMerge merge, Actor by, DateTimeOffset at)
    {
        if (merge.UndoneAt is not null) return false;
        await using var whole = await db.Database.BeginTransactionAsync();
        var cards = await db.Services.Where(s => s.Id == merge.KeptId || s.Id == merge.GoneId).ToListAsync();
        merge.Undo(cards.Single(s => s.Id == merge.KeptId), cards.Single(s => s.Id == merge.GoneId), by, at);
        if (!await db.Keep()) return false;
        await ServiceLinks.MoveBack(db, merge.Moves, merge.KeptId, merge.GoneId);
        await whole.CommitAsync();
        return true;
    }
}
