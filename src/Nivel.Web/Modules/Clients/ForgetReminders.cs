using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Clients;

/// <summary>A worker's reminders of a person go with the worker's task: the ground to keep them is the same.</summary>
public sealed class ForgetReminders(TimeProvider clock) : IScheduledJob
{
    public string Name => "forget-reminders";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var gone = await db.WorkerReminders.Where(r => !db.Assignments.Any(a => a.ClientId == r.ClientId && a.UserId == r.UserId && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today))).ExecuteDeleteAsync(cancel);
        return $"{gone} forgotten";
    }
}
