using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>Reminds of what was promised in meetings of the network: some days before the day and once after it, one mail to a person a day whatever the number of tasks.</summary>
/// <remarks>A task of somebody without an account, or of somebody who has left, is told to the coordinators when its day has passed: else nobody would ask after it.</remarks>
public sealed class RemindTasks(Texts texts, PublicAddress address, TimeProvider clock) : IScheduledJob
{
    public string Name => "network-meeting-tasks";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var near = today.AddDays(MeetingTask.RemindBefore);
        var due = await db.MeetingTasks.AsNoTracking().Where(t => t.DoneOn == null && ((t.By >= today && t.By <= near && (t.RemindedOf == null || t.RemindedOf != t.By)) || (t.By < today && (t.LateToldOf == null || t.LateToldOf != t.By))))
            .OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync(cancel);
        var people = (await Readers(db, due, cancel)).FindAll(u => u.IsActive(today) && u.Email.Length > 0);
        var told = (await db.Outbox.AsNoTracking().Where(m => m.Once != null && m.Once.StartsWith("meeting-tasks:")).Select(m => m.Once!).ToListAsync(cancel)).ToHashSet();
        // Somebody who has had a mail today gets the rest tomorrow; with nobody to tell, the mark waits too.
        var lines = due.Select(t => (Task: t, To: To(t, people, today))).Where(l => l.To.Count > 0 && l.To.All(u => !told.Contains(Once(u.Id, today)))).ToList();
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        var mails = 0;
        foreach (var mine in lines.SelectMany(l => l.To.Select(u => (User: u, l.Task))).GroupBy(l => l.User.Id))
        {
            var user = mine.First().User;
            db.Outbox.Add(new OutboxMessage(Channel.Mail, user.Email, $"{texts.In("fi", "Network.mail-tasks-subject")} / {texts.In("sv", "Network.mail-tasks-subject")}", string.Join("\n\n", mine.Select(l => Words(l.Task, user, today))), clock.Now, Once(user.Id, today)));
            mails++;
        }

        await db.SaveChangesAsync(cancel);
        await Mark(db, [.. lines.Select(l => l.Task)], today, cancel);
        await whole.CommitAsync(cancel);
        return $"{lines.Count} tasks, {mails} mails";
    }

    private static async Task<List<User>> Readers(Db db, List<MeetingTask> due, CancellationToken cancel)
    {
        var (named, areas) = (due.Where(t => t.ResponsibleId is not null).Select(t => t.ResponsibleId!.Value).Distinct().ToList(), due.Select(t => t.AreaId).Distinct().ToList());
        return await db.People.AsNoTracking().Where(u => named.Contains(u.Id) || (u.Role == Role.Coordinator && areas.Contains(u.AreaId))).ToListAsync(cancel);
    }

    private static IReadOnlyList<User> To(MeetingTask task, List<User> people, DateOnly today) =>
        people.Find(u => u.Id == task.ResponsibleId) is { } own ? [own] : task.By < today ? people.FindAll(u => u.Role == Role.Coordinator && u.AreaId == task.AreaId) : [];

    /// <summary>Past the row version: a reminder must not disturb who is just marking the task.</summary>
    private static async Task Mark(Db db, List<MeetingTask> told, DateOnly today, CancellationToken cancel)
    {
        var (late, near) = (told.Where(t => t.By < today).Select(t => t.Id).ToList(), told.Where(t => t.By >= today).Select(t => t.Id).ToList());
        await db.MeetingTasks.Where(t => late.Contains(t.Id)).ExecuteUpdateAsync(set => set.SetProperty(t => t.LateToldOf, t => t.By), cancel);
        await db.MeetingTasks.Where(t => near.Contains(t.Id)).ExecuteUpdateAsync(set => set.SetProperty(t => t.RemindedOf, t => t.By), cancel);
    }

    private string Words(MeetingTask task, User reader, DateOnly today)
    {
        var kind = task.By < today ? task.ResponsibleId == reader.Id ? "late" : "late-of" : "near";
        object[] facts = [task.What, $"{task.By.Day}.{task.By.Month}.{task.By.Year}", address.Of(task.ResponsibleId == reader.Id ? "/network/tasks" : $"/network/meetings/{task.MeetingId}"), task.Who];
        return $"{texts.In("fi", $"Network.mail-task-{kind}", facts)}\n{texts.In("sv", $"Network.mail-task-{kind}", facts)}";
    }

    private static string Once(UserId to, DateOnly today) => $"meeting-tasks:{to}:{today:O}";
}
