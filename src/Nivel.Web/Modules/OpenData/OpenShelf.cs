using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

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
        $"{clock.Today:O}|{await db.Services.CountAsync(cancel)}|{await db.Services.SumAsync(s => s.Version, cancel)}|{await db.ServiceGroups.CountAsync(cancel)}|{await db.ServiceGroups.SumAsync(g => g.Version, cancel)}";

    private async Task<OpenBooks> Read(Db db, string stamp, CancellationToken cancel)
    {
        var today = clock.Today;
        var published = db.Services.Where(s => s.State == CardState.Published);
        var groups = (await db.ServiceGroups.AsNoTracking().Where(g => published.Any(s => s.Id == g.ServiceId) && (g.EndsOn == null || g.EndsOn >= today)).OrderBy(g => g.StartsOn).ThenBy(g => g.Id)
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync(cancel)).ToLookup(g => g.ServiceId);
        var not = (await db.TownExceptions.AsNoTracking().Where(e => e.Kind == TownExceptionKind.NotHere).Select(e => new { e.ServiceId, e.MunicipalityCode }).ToListAsync(cancel)).ToLookup(e => e.ServiceId, e => e.MunicipalityCode);
        var cards = (await OpenCard.Of(db).ToListAsync(cancel)).ConvertAll(c => c with { Groups = [.. groups[c.Id]], NotIn = [.. not[c.Id]] });
        var organisations = await db.Organisations.AsNoTracking().Where(o => published.Any(s => s.OrganisationId == o.Id)).OrderBy(o => o.Id)
            .Select(o => new OpenOrganisation(o.Id, o.Name, o.BusinessId, o.Website, o.MunicipalityCode)).ToListAsync(cancel);
        return new(stamp, clock.Now, today, cards, organisations.ToDictionary(o => o.Id),
            await db.Municipalities.AsNoTracking().ToDictionaryAsync(m => m.Code, cancel), await db.Areas.AsNoTracking().ToDictionaryAsync(a => a.Id, cancel));
    }
}

/// <summary>One reading of the open directory; everything in it is public.</summary>
public sealed record OpenBooks(string Stamp, DateTimeOffset ReadAt, DateOnly Today, IReadOnlyList<OpenCard> Cards, IReadOnlyDictionary<Platform.Ids.OrganisationId, OpenOrganisation> Organisations,
    IReadOnlyDictionary<string, Platform.Network.Municipality> Towns, IReadOnlyDictionary<Platform.Ids.EmploymentAreaId, Platform.Network.EmploymentArea> Areas)
{
    private readonly ConcurrentDictionary<Platform.Ids.ServiceId, string> publicTerms = new();

    /// <summary>Cards on whose public face every word stands. The kept terms also know the professional face, so what they find is looked at again:
    /// nobody may learn by searching what they may not read.</summary>
    public IEnumerable<OpenCard> Search(string? words)
    {
        var wanted = ServiceTerms.Query(words);
        if (wanted.Count == 0) return string.IsNullOrWhiteSpace(words) ? Cards : [];
        return Cards.Where(c => wanted.All(w => w.IsIn(c.SearchTerms)) && wanted.All(w => w.IsIn(publicTerms.GetOrAdd(c.Id, _ => Terms(c)))));
    }

    private string Terms(OpenCard card)
    {
        var finnish = string.Join('\n', card.NameFi, card.SummaryFi, card.ForWhom, card.How, card.Where, Organisations[card.OrganisationId].Name);
        var terms = new SortedSet<string>(SearchWords.Of(finnish, Language.Finnish), StringComparer.Ordinal);
        terms.UnionWith(SearchWords.Of($"{card.NameSv}\n{card.SummarySv}", Language.Swedish));
        terms.UnionWith(SearchWords.Of($"{card.NameEn}\n{card.SummaryEn}", Language.English));
        terms.UnionWith(ServiceTerms.Written(finnish));
        return $" {string.Join(' ', terms)} ";
    }
}
