using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>What a build did.</summary>
/// <param name="Whole">Everything was read anew.</param>
/// <param name="Persons">Persons read.</param>
/// <param name="Twins">Persons cut off because their record is gone.</param>
public sealed record Built(bool Whole, int Persons, int Twins);

/// <summary>
/// Fills the store. Only persons to whom something has happened since the last build are read again; after an import, or when there is no
/// store yet, everybody is. Both ways give the same rows: `nivel insight verify` compares them.
/// </summary>
public sealed class StoreBuild(Db db, InsightFolder folder, IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>More than the days in which an initial interview has ever had to be held.</summary>
    private const int InterviewWithin = 30;

    /// <summary>Everything that changes people without a happening of each: then nobody can be left unread.</summary>
    private static readonly string[] ChangeMany = ["ImportCommitted", Undone];

    private const string Undone = "ImportUndone";

    public async Task<Built> Build(bool whole, CancellationToken cancel)
    {
        var (pseudonyms, before) = (folder.Pseudonyms(), StoreMarks.Of(folder.Files.Current));
        var last = await db.Happenings.MaxAsync(h => (long?)h.Id, cancel) ?? 0;
        whole = whole || !before.CanGoOn(pseudonyms, last) || await db.Happenings.AnyAsync(h => h.Id > before.ReadTo && ChangeMany.Contains(h.Kind), cancel);
        var ids = whole ? await Everybody(cancel) : await Touched(before.ReadTo!.Value, before.ReadOn!.Value, cancel);
        await (whole ? SpellKeeping.Keep(db, cancel) : SpellKeeping.Keep(db, ids, cancel));
        var file = folder.Files.Begin(copies: !whole);
        Built built;
        using (var store = whole ? InsightStore.Create(file) : InsightStore.Open(file, reads: false)!)
        {
            var twins = whole ? await CarryTwins(before, pseudonyms, store, cancel) : 0;
            await Fill(store, ids, whole, cancel);
            built = new(whole, ids.Count, twins + await CutTheGone(store, pseudonyms, cancel));
            if (whole) store.Settle();
            StoreMarks.Write(store, last, clock.Today, pseudonyms);
            store.Columns.Run("checkpoint");
        }

        folder.Files.Publish(file);
        return built;
    }

    /// <summary>The digest of the store as it is, and of one built anew beside it.</summary>
    public async Task<(string Now, string Anew)> Verify(CancellationToken cancel)
    {
        using var now = folder.Read() ?? throw new InvalidOperationException("There is no store yet: build it first.");
        using var anew = InsightStore.Create(null);
        Twins.Carry(folder.Files.Current!, anew);
        await Fill(anew, await Everybody(cancel), whole: true, cancel);
        return (Digest.Of(now), Digest.Of(anew));
    }

    private async Task Fill(InsightStore store, List<ClientId> ids, bool whole, CancellationToken cancel)
    {
        var (codes, pseudonyms) = (await Codes.Of(db, store), folder.Pseudonyms());
        codes.Keep(store);
        var house = new EventReader(db, codes, new LifeReader(db, codes, pseudonyms), clock.Today);
        if (!whole) store.Remove([.. ids.Select(id => pseudonyms.Of(id.Value))]);
        store.Columns.Run("delete from events where person = 0");
        store.Add(await house.OfTheHouse());
        store.Replace(await house.OpenJobs());
        await foreach (var chunk in new Readers(scopes, codes, pseudonyms, clock.Today).Of(ids))
        {
            cancel.ThrowIfCancellationRequested();
            store.Add(chunk.Lives);
            store.Add(chunk.Events);
        }
    }

    private Task<List<ClientId>> Everybody(CancellationToken cancel) => db.Clients.Select(c => c.Id).ToListAsync(cancel);

    /// <summary>
    /// Twins of the store before, of whatever schema. Whoever is there but no longer in the record becomes one too; not after an import was
    /// undone, whose persons never were, and not when the secret is another, for then nobody can be told from anybody.
    /// </summary>
    private async Task<int> CarryTwins(StoreMarks before, Pseudonyms pseudonyms, InsightStore into, CancellationToken cancel)
    {
        if (before.IsEmpty) return 0;
        var tells = before.Knows(pseudonyms) && !await db.Happenings.AnyAsync(h => h.Id > before.ReadTo && h.Kind == Undone, cancel);
        return Twins.Carry(folder.Files.Current!, into, tells ? await Known(pseudonyms, cancel) : null) - before.Twins;
    }

    /// <summary>Everybody of the record has been read into the store by now, so as many persons here as there are the same persons: then there is nobody to look for.</summary>
    private async Task<int> CutTheGone(InsightStore store, Pseudonyms pseudonyms, CancellationToken cancel) =>
        store.Persons == await db.Clients.CountAsync(cancel) ? 0 : Twins.Cut(store, await Known(pseudonyms, cancel));

    private async Task<List<long>> Known(Pseudonyms pseudonyms, CancellationToken cancel) => (await Everybody(cancel)).ConvertAll(id => pseudonyms.Of(id.Value));

    /// <summary>To whom something has happened, and for whom a day has passed since then without anything happening: the promised day of an answer, the last day of an initial interview.</summary>
    private async Task<List<ClientId>> Touched(long mark, DateOnly day, CancellationToken cancel)
    {
        var (today, begun) = (clock.Today, day.AddDays(-InterviewWithin));
        // Told apart here: asked for persons alone, SQLite goes through all happenings by the index of persons instead of the last ones.
        var happened = (await db.Happenings.Where(h => h.Id > mark).Select(h => h.ClientId).ToListAsync(cancel)).OfType<ClientId>().ToHashSet();
        if (day == today) return Ordered(happened);
        var waiting = await db.Referrals.Where(r => r.AnsweredAt == null && r.AnswerBy >= day && r.AnswerBy < today).Select(r => r.ClientId).Distinct().ToListAsync(cancel);
        var registered = await db.Clients.Where(c => c.RegisteredOn >= begun).Select(c => c.Id).ToListAsync(cancel);
        return Ordered(happened.Union(waiting).Union(registered));
    }

    /// <summary>As they lie in the record: neighbours are read with one look.</summary>
    private static List<ClientId> Ordered(IEnumerable<ClientId> ids) => [.. ids.OrderBy(id => id.Value)];
}
