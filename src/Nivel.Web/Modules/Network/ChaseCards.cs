using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Network;

/// <summary>Reminds the keepers of cards: a check that has grown old, a group that begins soon with too few people, and a card whose turn it is to be published or put right. One mail for each person a day, whatever the number of cards.</summary>
public sealed partial class ChaseCards(Texts texts, PublicAddress address, TimeProvider clock) : IScheduledJob
{
    /// <summary>Days before the start on which a short group is told of.</summary>
    private static readonly IReadOnlyList<int> WarnDays = [14, 7, 3];

    public string Name => "network-chase-cards";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today, digest) = (services.GetRequiredService<Db>(), clock.Today, new Dictionary<string, List<string>>());
        var told = (await db.Outbox.AsNoTracking().Where(m => m.Once != null && m.Once.StartsWith("card-care:")).Select(m => m.Once!).ToListAsync(cancel)).Where(o => o.EndsWith($":{today:O}", StringComparison.Ordinal)).ToHashSet();
        var steps = new List<(ServiceId Card, int Stage)>();
        foreach (var (card, stage) in await Due(db, today, cancel))
        {
            var keepers = await Keepers(db, card, stage == CardCare.Escalation, today, cancel);
            // Somebody who has had a mail today gets the rest tomorrow.
            if (keepers.Any(k => told.Contains(Once(k, today)))) continue;
            foreach (var to in keepers) Add(digest, to, stage < CardCare.Escalation ? "mail-care-card" : "mail-care-silent", card.NameFi, card.CheckedOn is { } on ? Day(on) : "–", address.Of($"/services/{card.Id}/edit"));
            steps.Add((card.Id, stage));
        }

        await Short(db, digest, told, today, cancel);
        var turns = await Turns(db, digest, told, today, cancel);
        await Send(db, digest, steps, turns, today, cancel);
        return $"{steps.Count} cards, {digest.Count} mails";
    }

    private static async Task<IReadOnlyList<(Service Card, int Stage)>> Due(Db db, DateOnly today, CancellationToken cancel)
    {
        var oldest = today.AddDays(-CardAge.FreshDays);
        var old = await db.Services.AsNoTracking().Where(s => s.State == CardState.Published && s.CareStage < CardCare.Escalation && (s.CheckedOn == null || s.CheckedOn < oldest)).OrderBy(s => s.Id).ToListAsync(cancel);
        return [.. from card in old let due = CardCare.Due(card.CheckedOn ?? card.LastChange.InFinland().Day, card.CareStage, card.RemindedOn, today) where due is not null select (card, due.Value)];
    }

    /// <summary>Groups that begin in 14, 7 or 3 days with fewer people than they need: the keepers hear how many could be asked, and each coach whose people wait is asked to look. Names stand on the page only.</summary>
    private async Task Short(Db db, Dictionary<string, List<string>> digest, HashSet<string> told, DateOnly today, CancellationToken cancel)
    {
        var days = WarnDays.Select(d => today.AddDays(d)).ToList();
        foreach (var group in await db.ServiceGroups.AsNoTracking().Where(g => g.CancelledOn == null && days.Contains(g.StartsOn) && g.Taken < g.Minimum).ToListAsync(cancel))
        {
            if (await db.Services.AsNoTracking().SingleOrDefaultAsync(s => s.Id == group.ServiceId && s.State == CardState.Published, cancel) is not { } card) continue;
            if ((await ShortGroup.Of(db, group.AreaId, today, cancel)).FirstOrDefault(s => s.Group.Id == group.Id) is not { } asked) continue;
            var waiting = await asked.ToAsk(db).Select(r => r.ClientId).Distinct().CountAsync(cancel);
            await AskCoaches(db, asked, digest, told, today, cancel);
            foreach (var to in (await Keepers(db, card, true, today, cancel)).Where(k => !told.Contains(Once(k, today))))
                Add(digest, to, "mail-care-short", $"{card.NameFi} {group.Name}".Trim(), Day(group.StartsOn), group.Taken, group.Minimum, waiting, address.Of("/network/short-groups"));
        }
    }

    private async Task AskCoaches(Db db, ShortGroup asked, Dictionary<string, List<string>> digest, HashSet<string> told, DateOnly today, CancellationToken cancel)
    {
        var waiting = asked.ToAsk(db).Select(r => r.ClientId).Distinct();
        var coaches = await (from c in db.Clients where c.EndedOn == null && waiting.Contains(c.Id) join u in db.People on c.CoachId equals (UserId?)u.Id group u by new { u.Id, u.Email } into mine select new { mine.Key.Email, Count = mine.Count() }).ToListAsync(cancel);
        foreach (var coach in coaches.Where(c => c.Email.Length > 0 && !told.Contains(Once(c.Email, today))))
            Add(digest, coach.Email, "mail-care-ask", $"{asked.Service.NameFi} {asked.Group.Name}".Trim(), Day(asked.Group.StartsOn), asked.Lacking, coach.Count, address.Of("/network/short-groups"));
    }

    /// <summary>The mails and the marks that they have gone, together or not at all. The marks go past the row version: a reminder must not disturb who is just writing.</summary>
    private async Task Send(Db db, Dictionary<string, List<string>> digest, List<(ServiceId Card, int Stage)> steps, List<ServiceId> turns, DateOnly today, CancellationToken cancel)
    {
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (to, lines) in digest)
            db.Outbox.Add(new OutboxMessage(Channel.Mail, to, $"{texts.In("fi", "Services.mail-care-subject")} / {texts.In("sv", "Services.mail-care-subject")}", string.Join("\n\n", lines), clock.Now, Once(to, today)));
        await db.SaveChangesAsync(cancel);
        foreach (var (card, stage) in steps)
            await db.Services.Where(s => s.Id == card).ExecuteUpdateAsync(set => set.SetProperty(s => s.CareStage, stage).SetProperty(s => s.RemindedOn, today), cancel);
        if (turns.Count > 0) await db.Services.Where(s => turns.Contains(s.Id)).ExecuteUpdateAsync(set => set.SetProperty(s => s.TurnToldOn, today), cancel);
        await whole.CommitAsync(cancel);
    }

    /// <summary>The two named updaters; the organisation when there is nobody; the coordinators when it has gone that far.</summary>
    private static async Task<IReadOnlyList<string>> Keepers(Db db, Service card, bool withCoordinators, DateOnly today, CancellationToken cancel)
    {
        var people = (await db.People.AsNoTracking().Where(u => u.AreaId == card.AreaId && (u.Id == card.FirstUpdater || u.Id == card.SecondUpdater || (withCoordinators && u.Role == Role.Coordinator))).ToListAsync(cancel))
            .Where(u => u.IsActive(today) && u.Email.Length > 0).ToList();
        var mails = people.Select(u => u.Email).ToList();
        if (!people.Exists(u => u.Id == card.FirstUpdater || u.Id == card.SecondUpdater)) mails.AddRange(await db.Organisations.Where(o => o.Id == card.OrganisationId && o.Email != "").Select(o => o.Email).ToListAsync(cancel));
        return [.. mails.Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private void Add(Dictionary<string, List<string>> digest, string to, string kind, params object[] facts)
    {
        if (!digest.TryGetValue(to, out var lines)) digest[to] = lines = [];
        lines.Add($"{texts.In("fi", $"Services.{kind}", facts)}\n{texts.In("sv", $"Services.{kind}", facts)}");
    }

    private static string Once(string to, DateOnly today) => $"card-care:{to.ToLowerInvariant()}:{today:O}";

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
