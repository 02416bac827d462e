using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Skills;

/// <summary>Keeps the persons of each area ready for ranking, current to the moment of asking.</summary>
/// <remarks>
/// What changed since is read from the happenings: whoever changes skills, wishes or the state of a search leaves one. So every node follows
/// the others. An import (which leaves one for the batch) takes out at once those who left, and makes the index anew; so do a new day and a small
/// second part that has grown past two percent. While that goes on the earlier one serves.
/// </remarks>
public sealed class CandidateShelf(Database database, TaxonomyShelf taxonomies, TimeProvider clock, ILogger<CandidateShelf> log)
{
    private readonly ConcurrentDictionary<EmploymentAreaId, Lazy<AreaCandidates>> areas = new();
    private readonly TravelShelf travel = new(new TownPlaceShelf(database));

    /// <summary>The minutes of travel as they are now.</summary>
    public Task<Travel> TravelTimes(CancellationToken cancel = default) => travel.Now(cancel);

    /// <summary>The persons of the area as they are now.</summary>
    public async Task<Candidates> Of(EmploymentAreaId area, CancellationToken cancel = default)
    {
        var (taxonomy, times) = (await taxonomies.Open(cancel), await travel.Now(cancel));
        return await areas.GetOrAdd(area, a => new(() => new AreaCandidates(a, database, log))).Value.Current(taxonomy, times, clock.Today, cancel);
    }

    /// <summary>Profiles of some persons as the database has them, by their lots: what a list was made from.</summary>
    public async Task<IReadOnlyList<LoggedPerson>> ProfilesOf(EmploymentAreaId area, IReadOnlyCollection<ClientId> clients, CancellationToken cancel = default)
    {
        var found = new List<ClientProfile>();
        if (clients.Count > 0)
            await foreach (var person in Profiles.Of(database, area, await taxonomies.Open(cancel), clients, _ => 0, cancel)) found.Add(person);
        return [.. found.OrderBy(f => f.Profile.Lot).Select(f => new LoggedPerson($"{f.Client}", f.Profile))];
    }

    /// <summary>One person's profile straight from the database, also when the person is not in the index.</summary>
    public async Task<PersonProfile?> ProfileOf(EmploymentAreaId area, ClientId client, CancellationToken cancel = default)
    {
        await foreach (var found in Profiles.Of(database, area, await taxonomies.Open(cancel), [client], _ => 0, cancel)) return found.Profile;
        return null;
    }
}

/// <summary>An index and the way from its keys to persons and back.</summary>
public sealed class Candidates(OpenTaxonomy taxonomy, Travel travel, CandidateIndex index, IReadOnlyList<ClientId> byKey, IReadOnlyDictionary<ClientId, int> keys)
{
    public OpenTaxonomy Taxonomy => taxonomy;
    public Travel Travel => travel;
    public CandidateIndex Index => index;

    public ClientId ClientOf(int key) => byKey[key];

    public int? KeyOf(ClientId client) => keys.TryGetValue(client, out var key) ? key : null;
}
