using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Employers.Jobs;

/// <summary>Reminds the coach when a place has lasted three months and nobody has asked how it goes. Once for each place.</summary>
public sealed class PlacementFollowUps : IScheduledJob
{
    public string Name => "placement-follow-ups";

    public TimeSpan Every => TimeSpan.FromHours(6);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, texts, clock, address) = (services.GetRequiredService<Db>(), services.GetRequiredService<Texts>(), services.GetRequiredService<TimeProvider>(), services.GetRequiredService<PublicAddress>());
        var today = clock.Today;
        var due = await db.Placements.AsNoTracking().Where(p => p.FollowedUpOn == null && p.FollowUpOn <= today)
            .Select(p => new { p.Id, p.Title, Coach = db.Clients.Where(c => c.Id == p.ClientId).Select(c => db.People.Where(u => u.Id == c.CoachId).Select(u => u.Email).FirstOrDefault()).FirstOrDefault() }).ToListAsync(cancel);
        var told = 0;
        foreach (var placement in due.Where(p => p.Coach is not null))
        {
            var once = $"placement-follow-up:{placement.Id}";
            if (await db.Outbox.AnyAsync(m => m.Once == once, cancel)) continue;
            db.Outbox.Add(new OutboxMessage(Channel.Mail, placement.Coach!, texts.In(Languages.Finnish, "Employers.mail-follow-up-subject", placement.Title),
                texts.In(Languages.Finnish, "Employers.mail-follow-up-body", placement.Title, address.Of($"/employers/placements/{placement.Id}/follow-up")), clock.Now, once));
            told++;
        }

        await db.SaveChangesAsync(cancel);
        return $"{due.Count} due, {told} mails";
    }
}
