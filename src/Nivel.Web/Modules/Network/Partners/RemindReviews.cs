using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Network.Partners;

/// <summary>Reminds the coordinators of agreements whose review day comes within thirty days: once for each review day, one mail a day whatever their number.</summary>
public sealed class RemindReviews(Texts texts, PublicAddress address, TimeProvider clock) : IScheduledJob
{
    public string Name => "network-agreement-reviews";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, today) = (services.GetRequiredService<Db>(), clock.Today);
        var before = today.AddDays(Agreement.RemindBefore);
        var due = await db.Agreements.AsNoTracking().Where(a => a.ReviewOn <= before && (a.EndsOn == null || a.EndsOn >= today) && (a.RemindedOf == null || a.RemindedOf != a.ReviewOn)).OrderBy(a => a.ReviewOn).ThenBy(a => a.Id).ToListAsync(cancel);
        var mails = 0;
        foreach (var area in due.GroupBy(a => a.AreaId)) mails += await Remind(db, area.Key, [.. area], today, cancel);
        return $"{due.Count} agreements, {mails} mails";
    }

    /// <summary>The mails and the marks that they have gone, together or not at all. With nobody to tell, the mark waits too.</summary>
    private async Task<int> Remind(Db db, EmploymentAreaId area, List<Agreement> due, DateOnly today, CancellationToken cancel)
    {
        var told = (await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role == Role.Coordinator).ToListAsync(cancel)).Where(u => u.IsActive(today) && u.Email.Length > 0).ToList();
        var once = told.ToDictionary(u => u.Id, u => $"agreement-review:{u.Id}:{today:O}");
        var keys = once.Values.ToList();
        if (told.Count == 0 || await db.Outbox.AnyAsync(m => m.Once != null && keys.Contains(m.Once), cancel)) return 0;
        var names = await db.Organisations.AsNoTracking().Where(o => o.AreaId == area).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        var body = string.Join("\n\n", due.Select(a => Line(a, names[a.OrganisationId])));
        await using var whole = await db.Database.BeginTransactionAsync(cancel);
        foreach (var user in told)
            db.Outbox.Add(new OutboxMessage(Channel.Mail, user.Email, $"{texts.In("fi", "Network.mail-review-subject")} / {texts.In("sv", "Network.mail-review-subject")}", body, clock.Now, once[user.Id]));
        await db.SaveChangesAsync(cancel);
        var ids = due.Select(a => a.Id).ToList();
        await db.Agreements.Where(a => ids.Contains(a.Id)).ExecuteUpdateAsync(set => set.SetProperty(a => a.RemindedOf, a => a.ReviewOn), cancel);
        await whole.CommitAsync(cancel);
        return told.Count;
    }

    private string Line(Agreement agreement, string organisation)
    {
        object[] facts = [agreement.Title, organisation, $"{agreement.ReviewOn.Day}.{agreement.ReviewOn.Month}.{agreement.ReviewOn.Year}", address.Of($"/network/organisations/{agreement.OrganisationId}")];
        return $"{texts.In("fi", "Network.mail-review", facts)}\n{texts.In("sv", "Network.mail-review", facts)}";
    }
}
