using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Own;

/// <summary>Reminds those who have asked for it of the own steps of their plan: once before the due day and once after it, one mail a day at most. A mail travels open, so it tells nothing but that there is a step, and where to look.</summary>
public sealed class RemindSteps(Texts texts, PublicAddress address, TimeProvider clock) : IScheduledJob
{
    private sealed record Due(ClientId Client, bool IsLate);

    public string Name => "plan-step-reminders";

    public TimeSpan Every => TimeSpan.FromHours(3);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var due = (await StepsDue(db, today).ToListAsync(cancel)).ToLookup(d => d.Client, d => d.IsLate);
        var people = due.Select(d => d.Key).ToList();
        var mails = (await db.Clients.AsNoTracking().Where(c => people.Contains(c.Id) && c.EndedOn == null && c.Email != null && c.Email != "").Select(c => new { c.Id, c.Email, c.Language }).ToListAsync(cancel)).ToDictionary(c => c.Id, c => (c.Email, c.Language));
        var keys = mails.Keys.Select(id => Once(id, today)).ToList();
        // Somebody who has had a mail today gets the rest tomorrow.
        var told = (await db.Outbox.AsNoTracking().Where(m => m.Once != null && keys.Contains(m.Once)).Select(m => m.Once!).ToListAsync(cancel)).ToHashSet();
        var now = mails.Where(m => !told.Contains(Once(m.Key, today))).ToList();
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var (id, to) in now) db.Outbox.Add(Mail(id, to.Email!, Languages.Content(to.Language), [.. due[id]], today));
        await db.SaveChangesAsync(cancel);
        await Mark(db, now.ConvertAll(m => m.Key), today, cancel);
        await whole.CommitAsync(cancel);
        return $"{people.Count} due, {now.Count} mails";
    }

    private static IQueryable<Due> StepsDue(Db db, DateOnly today)
    {
        var ahead = today.AddDays(StepReminder.DaysAhead);
        return from reminder in db.StepReminders.Where(r => r.StoppedOn == null)
               from plan in db.Plans.Where(p => p.ClientId == reminder.ClientId && p.State == PlanState.Agreed)
               from step in plan.Steps
               where step.DoneOn == null && step.Bearer == TaskBearer.Person
                   && ((step.DueOn >= today && step.DueOn <= ahead && step.DueOn > reminder.AheadUntil) || (step.DueOn < today && step.DueOn > reminder.LateUntil))
               select new Due(reminder.ClientId, step.DueOn < today);
    }

    private OutboxMessage Mail(ClientId client, string to, string language, bool[] late, DateOnly today)
    {
        string Say(string key, params object?[] with) => texts.In(language, key, with);
        List<string> lines = [Say("Own.mail-steps-hello")];
        if (late.Contains(false)) lines.Add(Say("Own.mail-steps-ahead"));
        if (late.Contains(true)) lines.Add(Say("Own.mail-steps-late"));
        return new(Channel.Mail, to, Say("Own.mail-steps-subject"), string.Join("\n\n", [.. lines, Say("Own.mail-steps-look", address.Of("/own/plan")), Say("Own.mail-steps-stop")]), clock.Now, Once(client, today));
    }

    /// <summary>Past the row version: a reminder must not disturb a person who is just changing the wish.</summary>
    private static Task<int> Mark(Db db, List<ClientId> told, DateOnly today, CancellationToken cancel)
    {
        var (ahead, late) = (today.AddDays(StepReminder.DaysAhead), today.AddDays(-1));
        return db.StepReminders.Where(r => told.Contains(r.ClientId)).ExecuteUpdateAsync(set => set.SetProperty(r => r.AheadUntil, ahead).SetProperty(r => r.LateUntil, late), cancel);
    }

    private static string Once(ClientId client, DateOnly today) => $"plan-steps:{client}:{today:O}";
}
