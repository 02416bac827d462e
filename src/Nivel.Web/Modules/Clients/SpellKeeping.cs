using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>
/// A person's record knows since when the unemployment of now has lasted, as the national system tells it, and forgets it when that changes.
/// The runs are kept here, so that the past of figures does not hang on what the last import happened to say.
/// </summary>
public static class SpellKeeping
{
    private const int AtOnce = 500;

    /// <summary>Writes the runs that the records tell and nobody has written yet; returns how many persons had one. Doing it again does nothing.</summary>
    public static Task<int> Keep(Db db, CancellationToken cancel) => Keep(db, db.Clients, cancel);

    /// <summary>The same of some persons, when nothing has happened to others.</summary>
    public static async Task<int> Keep(Db db, IEnumerable<ClientId> only, CancellationToken cancel)
    {
        var kept = 0;
        foreach (var ids in only.Chunk(AtOnce)) kept += await Keep(db, db.Clients.Where(c => ids.Contains(c.Id)), cancel);
        return kept;
    }

    private static async Task<int> Keep(Db db, IQueryable<Client> clients, CancellationToken cancel)
    {
        var told = await clients.Where(c => c.EndedOn == null && c.UnemployedSince != null && !db.Spells.Any(s => s.ClientId == c.Id && s.StartsOn <= c.UnemployedSince && (s.EndsOn == null ? s.StartsOn == c.UnemployedSince : s.EndsOn >= c.UnemployedSince)))
            .Select(c => new { c.Id, c.AreaId, Since = c.UnemployedSince!.Value }).ToListAsync(cancel);
        foreach (var some in told.Chunk(AtOnce))
        {
            var ids = some.Select(t => t.Id).ToList();
            var open = (await db.Spells.Where(s => ids.Contains(s.ClientId) && s.EndsOn == null).ToListAsync(cancel)).ToLookup(s => s.ClientId);
            foreach (var one in some) db.AddRange(Told(one.AreaId, one.Id, one.Since, open[one.Id]));
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        return told.Count;
    }

    /// <summary>An open run that began earlier has ended before this one, nobody says how; one that is said to begin later was known too short.</summary>
    private static IEnumerable<Spell> Told(EmploymentAreaId area, ClientId client, DateOnly since, IEnumerable<Spell> open)
    {
        DateOnly? until = null;
        foreach (var spell in open)
            if (spell.StartsOn < since) spell.End(since.AddDays(-1), null);
            else until = spell.StartsOn.AddDays(-1);
        yield return new(area, client, since, until, null);
    }
}
