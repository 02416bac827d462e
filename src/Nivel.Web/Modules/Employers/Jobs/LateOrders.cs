using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Employers.Jobs;

/// <summary>The promised first answer is late: whoever is responsible is told once, and the whole response team when nobody is.</summary>
public sealed class LateOrders : IScheduledJob
{
    public string Name => "late-job-orders";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails, today) = (services.GetRequiredService<Db>(), services.GetRequiredService<OrderMails>(), services.GetRequiredService<TimeProvider>().Today);
        var late = await db.JobOrders.AsNoTracking().Where(o => o.State == JobOrderState.Received && o.AnswerBy < today).OrderBy(o => o.AnswerBy).Take(500).ToListAsync(cancel);
        var told = 0;
        foreach (var order in late) told += await Tell(db, mails, order, today, cancel);
        await db.SaveChangesAsync(cancel);
        return $"{late.Count} late, {told} mails";
    }

    private static async Task<int> Tell(Db db, OrderMails mails, JobOrder order, DateOnly today, CancellationToken cancel)
    {
        var (area, responsible) = (order.AreaId, order.ResponsibleId);
        var team = db.People.AsNoTracking().Where(u => u.AreaId == area && (u.EndsOn == null || u.EndsOn >= today));
        var who = await (responsible is null ? team.Where(u => u.Role == Role.JobCoach) : team.Where(u => u.Id == responsible)).ToListAsync(cancel);
        var told = 0;
        foreach (var user in who)
            if (await mails.Once(user.Email, Languages.Finnish, order, "order-late", $"order-late:{order.Id}:{user.Id}")) told++;
        return told;
    }
}
