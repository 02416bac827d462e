using System.Globalization;
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
public sealed class StoreBuild(Db db, InsightFolder folder, TimeProvider clock)
{
    private const string ReadTo = "happenings-read-to", ReadOn = "read-on";

    /// <summary>More than the days in which an initial interview has ever had to be held.</summary>
    private const int InterviewWithin = 30;

    /// <summary>Everything that changes people without a happening of each: then nobody can be left unread.</summary>
    private static readonly string[] ChangeMany = ["ImportCommitted", "ImportUndone"];

    public async Task<Built> Build(bool whole, CancellationToken cancel)
    {
        await SpellKeeping.Keep(db, cancel);
        var mark = folder.Files.Current is { } current ? Marked(current) : null;
        var last = await db.Happenings.MaxAsync(h => (long?)h.Id, cancel) ?? 0;
        var day = folder.Files.Current is { } dated ? DayOf(dated) : null;
        whole = whole || mark is null || day is null || mark > last || await db.Happenings.AnyAsync(h => h.Id > mark && ChangeMany.Contains(h.Kind), cancel);
        var file = folder.Files.Begin(copies: !whole);
        Built built;
        using (var store = whole ? InsightStore.Create(file) : InsightStore.Open(file, reads: false)!)
        {
            if (whole && folder.Files.Current is { } older && Marked(older) is not null) Twins.Carry(older, store);
            var ids = whole ? await db.Clients.Select(c => c.Id).ToListAsync(cancel) : await Touched(mark!.Value, day!.Value, cancel);
            await Fill(store, ids, whole, cancel);
            var pseudonyms = folder.Pseudonyms();
            built = new(whole, ids.Count, Twins.Cut(store, (await db.Clients.Select(c => c.Id).ToListAsync(cancel)).Select(c => pseudonyms.Of(c.Value))));
            if (whole) store.Settle();
            store.Mark(ReadTo, last.ToString(CultureInfo.InvariantCulture));
            store.Mark(ReadOn, clock.Today.ToString("O", CultureInfo.InvariantCulture));
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
        await Fill(anew, await db.Clients.Select(c => c.Id).ToListAsync(cancel), whole: true, cancel);
        return (Digest.Of(now), Digest.Of(anew));
    }

    private async Task Fill(InsightStore store, List<ClientId> ids, bool whole, CancellationToken cancel)
    {
        var codes = await Codes.Of(db, store);
        codes.Keep(store);
        var lives = new LifeReader(db, codes, folder.Pseudonyms());
        var events = new EventReader(db, codes, lives, clock.Today);
        if (!whole) store.Remove([.. ids.Select(lives.Of)]);
        store.Columns.Run("delete from events where person = 0");
        store.Add(await events.OfTheHouse());
        foreach (var some in ids.Chunk(LifeReader.AtOnce))
        {
            cancel.ThrowIfCancellationRequested();
            store.Add(await lives.Read([.. some]));
            store.Add(await events.Of([.. some]));
        }
    }

    /// <summary>To whom something has happened, and for whom a day has passed since then without anything happening: the promised day of an answer, the last day of an initial interview.</summary>
    private async Task<List<ClientId>> Touched(long mark, DateOnly day, CancellationToken cancel)
    {
        var (today, begun) = (clock.Today, day.AddDays(-InterviewWithin));
        var happened = await db.Happenings.Where(h => h.Id > mark && h.ClientId != null).Select(h => h.ClientId!.Value).Distinct().ToListAsync(cancel);
        if (day == today) return Ordered(happened);
        var waiting = await db.Referrals.Where(r => r.AnsweredAt == null && r.AnswerBy >= day && r.AnswerBy < today).Select(r => r.ClientId).Distinct().ToListAsync(cancel);
        var registered = await db.Clients.Where(c => c.RegisteredOn >= begun).Select(c => c.Id).ToListAsync(cancel);
        return Ordered(happened.Union(waiting).Union(registered));
    }

    /// <summary>As they lie in the record: neighbours are read with one look.</summary>
    private static List<ClientId> Ordered(IEnumerable<ClientId> ids) => [.. ids.OrderBy(id => id.Value)];

    private static DateOnly? DayOf(string file)
    {
        using var store = InsightStore.Open(file, reads: true);
        return DateOnly.TryParseExact(store?.Mark(ReadOn), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static long? Marked(string file)
    {
        using var store = InsightStore.Open(file, reads: true);
        return long.TryParse(store?.Mark(ReadTo), CultureInfo.InvariantCulture, out var mark) ? mark : null;
    }
}
