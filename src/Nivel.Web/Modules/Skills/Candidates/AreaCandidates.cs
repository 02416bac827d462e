using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Skills;

/// <summary>The index of one area and how it follows what happens.</summary>
internal sealed class AreaCandidates(EmploymentAreaId area, Database database, ILogger log)
{
    /// <summary>Transactions end in another order than their happenings were numbered; so far back a number may still appear.</summary>
    private const int Overlap = 500;

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly List<ClientId> byKey = [];
    private readonly ConcurrentDictionary<ClientId, int> keys = [];
    private HashSet<long> seen = [];
    private Candidates? current;
    private DateOnly builtOn;
    private long last;
    private Task? rebuilding;
    /// <summary>Imports met, and how many of them the index holds: while they differ, it is made anew beside the answers.</summary>
    private int imports, importsHeld;

    public async Task<Candidates> Current(OpenTaxonomy taxonomy, Travel travel, DateOnly today, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            if (current is null || current.Taxonomy != taxonomy) Take(await Build(taxonomy, travel, today, cancel));
            else await Follow(taxonomy, travel, today, cancel);
            return current!;
        }
        finally
        {
            turn.Release();
        }
    }

    private sealed record Built(Candidates Candidates, DateOnly On, long Last, HashSet<long> Seen, int Imports);

    /// <summary>What happens while this reads is followed afterwards: the place in the happenings is taken first.</summary>
    private async Task<Built> Build(OpenTaxonomy taxonomy, Travel travel, DateOnly today, CancellationToken cancel)
    {
        var met = imports;
        await using var db = database.Open();
        var at = await db.Happenings.MaxAsync(h => (long?)h.Id, cancel) ?? 0;
        var before = (await News(db, at - Overlap, cancel)).ConvertAll(n => n.Id);
        var profiles = new List<PersonProfile>();
        await foreach (var person in Profiles.Of(database, area, taxonomy, null, KeyOf, cancel)) profiles.Add(person.Profile);
        var index = await Task.Run(() => CandidateIndex.Build(taxonomy.Taxonomy, profiles, travel.Minutes), cancel);
        return new(new(taxonomy, travel, index, byKey, keys), today, at, [.. before], met);
    }

    private sealed record Event(long Id, ClientId? ClientId);

    /// <summary>The area's part of what came after a place. The area is told apart here: asked of the database, SQLite goes through all that ever happened in it, by the index of the area, instead of the last rows.</summary>
    private async Task<List<Event>> News(Db db, long from, CancellationToken cancel) =>
        [.. (await db.Happenings.AsNoTracking().Where(h => h.Id > from && (h.ClientId != null || h.Kind == "ImportCommitted" || h.Kind == "ImportUndone")).Select(h => new { h.Id, h.ClientId, h.AreaId }).ToListAsync(cancel))
            .Where(h => h.AreaId == area).Select(h => new Event(h.Id, h.ClientId))];

    private void Take(Built built) => (current, builtOn, last, seen, importsHeld) = (built.Candidates, built.On, built.Last, built.Seen, built.Imports);

    /// <summary>What was read counts as seen only when the answers hold it: a database that fails on the way loses nothing.</summary>
    private async Task Follow(OpenTaxonomy taxonomy, Travel travel, DateOnly today, CancellationToken cancel)
    {
        await using var db = database.Open();
        var news = await News(db, last - Overlap, cancel);
        var fresh = news.Where(n => n.Id > last || !seen.Contains(n.Id)).ToList();
        var changed = fresh.Where(n => n.ClientId is not null).Select(n => n.ClientId!.Value).Distinct().ToList();
        var imported = fresh.Any(n => n.ClientId is null);
        var left = imported ? await Left(db, cancel) : [];
        var followed = changed.Count + left.Count == 0 ? current! : await Applied(taxonomy, changed, left, cancel);
        (current, seen, last) = (followed, [.. news.Select(n => n.Id)], news.Select(n => n.Id).Append(last).Max());
        if (imported) imports++;
        if (imports != importsHeld || current.Travel != travel || builtOn != today || current.Index.Changed > Math.Max(200, current.Index.Count / 50)) BuildAside(taxonomy, travel, today);
    }

    /// <summary>An import names nobody. Whoever it ended or took out is gone from the next answer; what it brought comes with the new index.</summary>
    private async Task<List<int>> Left(Db db, CancellationToken cancel)
    {
        var there = (await db.Clients.Where(c => c.AreaId == area && c.EndedOn == null && c.WantsMatching).Select(c => c.Id).ToListAsync(cancel)).ToHashSet();
        return [.. keys.Where(k => !there.Contains(k.Key)).Select(k => k.Value)];
    }

    private async Task<Candidates> Applied(OpenTaxonomy taxonomy, IReadOnlyCollection<ClientId> changed, IEnumerable<int> left, CancellationToken cancel)
    {
        var profiles = new List<PersonProfile>();
        if (changed.Count > 0)
            await foreach (var person in Profiles.Of(database, area, taxonomy, changed, KeyOf, cancel)) profiles.Add(person.Profile);
        var there = profiles.Select(p => p.Key).ToHashSet();
        var gone = changed.Where(keys.ContainsKey).Select(c => keys[c]).Concat(left).Where(k => !there.Contains(k));
        return new(taxonomy, current!.Travel, current.Index.With(profiles, gone), byKey, keys);
    }

    /// <summary>A new index while the old one serves; only the exchange makes anybody wait. One that failed is begun again at the next question.</summary>
    private void BuildAside(OpenTaxonomy taxonomy, Travel travel, DateOnly today)
    {
        if (rebuilding is { IsCompleted: false }) return;
        rebuilding = Task.Run(async () =>
        {
            try
            {
                var built = await Build(taxonomy, travel, today, CancellationToken.None);
                await turn.WaitAsync();
                if (current?.Taxonomy == taxonomy) Take(built);
                turn.Release();
            }
            catch (Exception problem)
            {
                log.LogWarning("Candidates could not be built anew: {Kind}", problem.GetType().Name);
            }
        });
    }

    private int KeyOf(ClientId client)
    {
        lock (byKey)
        {
            if (keys.TryGetValue(client, out var key)) return key;
            keys[client] = byKey.Count;
            byKey.Add(client);
            return byKey.Count - 1;
        }
    }
}
