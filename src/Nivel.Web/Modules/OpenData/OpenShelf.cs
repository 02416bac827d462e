using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.OpenData;

/// <summary>All that is open, as it stands now: read anew when a card or a group has changed, by whichever node, and at least every minute for the rest.</summary>
public sealed class OpenShelf(TimeProvider clock)
{
    private OpenBooks? kept;

    public async Task<OpenBooks> Open(Db db, CancellationToken cancel = default)
    {
        var stamp = await Stamp(db, cancel);
        if (kept is { } known && known.Stamp == stamp && clock.Now - known.ReadAt < TimeSpan.FromMinutes(1)) return known;
        return kept = await Read(db, stamp, cancel);
    }

    /// <summary>Versions only grow, so their sum over all cards, published or not, changes with every change.</summary>
    private async Task<string> Stamp(Db db, CancellationToken cancel) =>
        $"{clock.Today:O}|{await db.Services.CountAsync(cancel)}|{await db.Services.SumAsync(s => s.Version, cancel)}|{await db.ServiceGroups.CountAsync(cancel)}|{await db.ServiceGroups.SumAsync(g => g.Version, cancel)}|{await db.AreaTerms.CountAsync(t => t.Kind == AreaTermKind.DataLicence, cancel)}";

    private async Task<OpenBooks> Read(Db db, string stamp, CancellationToken cancel)
    {
        var today = clock.Today;
        var published = db.Services.Where(s => s.State == CardState.Published);
        var groups = (await db.ServiceGroups.AsNoTracking().Where(g => g.CancelledOn == null && published.Any(s => s.Id == g.ServiceId) && (g.EndsOn == null || g.EndsOn >= today)).OrderBy(g => g.StartsOn).ThenBy(g => g.Id)
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync(cancel)).ToLookup(g => g.ServiceId);
        var not = (await db.TownExceptions.AsNoTracking().Where(e => e.Kind == TownExceptionKind.NotHere).Select(e => new { e.ServiceId, e.MunicipalityCode }).ToListAsync(cancel)).ToLookup(e => e.ServiceId, e => e.MunicipalityCode);
        var cards = (await OpenCard.Of(db).ToListAsync(cancel)).ConvertAll(c => c with { Groups = [.. groups[c.Id]], NotIn = [.. not[c.Id]] });
        var organisations = await db.Organisations.AsNoTracking().Where(o => published.Any(s => s.OrganisationId == o.Id)).OrderBy(o => o.Id)
            .Select(o => new OpenOrganisation(o.Id, o.Name, o.BusinessId, o.Website, o.MunicipalityCode)).ToListAsync(cancel);
        return new(stamp, clock.Now, today, cards, organisations.ToDictionary(o => o.Id),
            await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, cancel), await db.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, cancel), await Licences(db, today, cancel));
    }

    /// <summary>What each area has decided, as it stands today; an area that has decided nothing is not among them.</summary>
    private static async Task<IReadOnlyDictionary<EmploymentAreaId, string>> Licences(Db db, DateOnly today, CancellationToken cancel) =>
        (await db.AreaTerms.AsNoTracking().Where(t => t.Kind == AreaTermKind.DataLicence && t.FromOn <= today).OrderBy(t => t.FromOn).Select(t => new { t.AreaId, t.Value }).ToListAsync(cancel))
            .GroupBy(t => t.AreaId, t => t.Value).Where(g => g.Last() != DataLicences.Undecided).ToDictionary(g => g.Key, g => g.Last());
}

/// <summary>One reading of the open directory; everything in it is public.</summary>
public sealed record OpenBooks(string Stamp, DateTimeOffset ReadAt, DateOnly Today, IReadOnlyList<OpenCard> Cards, IReadOnlyDictionary<OrganisationId, OpenOrganisation> Organisations,
    IReadOnlyDictionary<string, Municipality> Towns, IReadOnlyDictionary<EmploymentAreaId, EmploymentArea> Areas, IReadOnlyDictionary<EmploymentAreaId, string> Licences)
{
    /// <summary>The licence of everything here, when every area has given the same; else null, and nobody is told that they may.</summary>
    public string? Licence => Areas.Count > 0 && Areas.Keys.All(Licences.ContainsKey) && Licences.Values.Distinct().Count() == 1 ? Licences.Values.First() : null;

    /// <summary>Cards on whose public face every word stands.</summary>
    public IEnumerable<OpenCard> Search(string? words)
    {
        var wanted = ServiceTerms.Query(words);
        if (wanted.Count == 0) return string.IsNullOrWhiteSpace(words) ? Cards : [];
        return Cards.Where(c => wanted.All(w => w.IsIn(c.PublicTerms)));
    }
}
