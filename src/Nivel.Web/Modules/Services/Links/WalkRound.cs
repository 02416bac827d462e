using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Services.Links;

/// <summary>The nightly round of the cards: links that do not open and organisations that have closed. The coordinator sees what it found; nothing is changed on the cards.</summary>
public sealed class WalkRound(ILinkDoor door, TimeProvider clock) : IScheduledJob
{
    private const int Most = 20_000, AtOnce = 4;

    public string Name => "services-walk-round";

    public TimeSpan Every => TimeSpan.FromHours(24);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var cards = await db.Services.AsNoTracking().Where(s => s.State == CardState.Published).OrderBy(s => s.Id).Take(Most).ToListAsync(cancel);
        var closed = await db.Organisations.AsNoTracking().Where(o => o.ClosedOn != null && o.ClosedOn < today).ToDictionaryAsync(o => o.Id, o => o.ClosedOn!.Value, cancel);
        var links = await Ask(cards, cancel);
        var known = (await db.CardFindings.ToListAsync(cancel)).ToDictionary(f => (f.ServiceId, f.Kind));
        foreach (var card in cards)
        {
            Settle(db, known, card, FindingKind.BrokenLink, links.GetValueOrDefault(card.Id), today);
            Settle(db, known, card, FindingKind.ClosedOrganisation, closed.TryGetValue(card.OrganisationId, out var on) ? on.ToString("O", CultureInfo.InvariantCulture) : null, today);
        }

        // What is left is of cards that are no longer published.
        db.CardFindings.RemoveRange(known.Values);
        await db.SaveChangesAsync(cancel);
        return $"{cards.Count} cards, {links.Count} broken links";
    }

    private static void Settle(Db db, Dictionary<(ServiceId, FindingKind), CardFinding> known, Service card, FindingKind kind, string? detail, DateOnly today)
    {
        known.Remove((card.Id, kind), out var before);
        if (detail is null)
        {
            if (before is not null) db.CardFindings.Remove(before);
            return;
        }

        var finding = before ?? new CardFinding(card, kind, today);
        finding.Seen(today, detail);
        if (before is null) db.CardFindings.Add(finding);
    }

    /// <summary>Each address once, four at a time: other people's servers are not ours to load.</summary>
    private async Task<Dictionary<ServiceId, string>> Ask(List<Service> cards, CancellationToken cancel)
    {
        var addresses = cards.Select(c => SafeLink.Of(c.Website)).OfType<Uri>().Distinct().ToList();
        var broken = new ConcurrentDictionary<Uri, string>();
        await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (address, stop) =>
        {
            if (await door.Problem(address, stop) is { } problem) broken[address] = problem;
        });
        return cards.Where(c => SafeLink.Of(c.Website) is { } site && broken.ContainsKey(site)).ToDictionary(c => c.Id, c => broken[SafeLink.Of(c.Website)!]);
    }
}
