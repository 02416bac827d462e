using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services.Finding;

/// <summary>Keeps the index of each area until a card or a group of it changes, by whichever node: the database is asked for its versions on every visit, from an index alone.</summary>
public sealed class CardShelf(TimeProvider clock)
{
    private readonly ConcurrentDictionary<(EmploymentAreaId Area, bool Professional), CardIndex> kept = new();
    private readonly ConcurrentDictionary<(EmploymentAreaId Area, bool Professional), SemaphoreSlim> building = new();

    /// <param name="professional">The index of all words, for those who read the professional face; others search by what stands on the public one.</param>
    public async Task<CardIndex> Of(Db db, EmploymentAreaId area, bool professional)
    {
        var (stamp, face) = (await Stamp(db, area), (area, professional));
        if (kept.TryGetValue(face, out var known) && known.Stamp == stamp) return known;
        var one = building.GetOrAdd(face, _ => new SemaphoreSlim(1));
        await one.WaitAsync();
        try
        {
            // Two hundred who come at once after a change wait for one building, not for two hundred.
            return kept.TryGetValue(face, out known) && known.Stamp == stamp ? known : kept[face] = await Build(db, face, stamp);
        }
        finally { one.Release(); }
    }

    /// <summary>Versions only grow, so their sum over all cards, published or not, changes with every change; each row adds a billion, so that the number of rows is in the same sum.</summary>
    private async Task<string> Stamp(Db db, EmploymentAreaId area)
    {
        const long Row = 1_000_000_000;
        var cards = await db.Services.Where(s => s.AreaId == area).SumAsync(s => Row + s.Version);
        var groups = await db.ServiceGroups.Where(g => g.AreaId == area).SumAsync(g => Row + g.Version);
        return $"{clock.Today:O}|{cards}|{groups}";
    }

    private async Task<CardIndex> Build(Db db, (EmploymentAreaId Area, bool Professional) face, string stamp)
    {
        var (area, professional) = face;
        var published = db.Services.Where(s => s.AreaId == area && s.State == CardState.Published);
        var terms = await published.AsNoTracking().Select(s => new { s.Id, Terms = professional ? s.SearchTerms : s.PublicTerms }).ToDictionaryAsync(s => s.Id, s => s.Terms);
        var rows = await ServiceRow.Of(db, published, clock.Today);
        return new CardIndex(stamp, [.. rows.Select(r => (r, terms.GetValueOrDefault(r.Id, "")))]);
    }
}
