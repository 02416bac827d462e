using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Jobs;

namespace Nivel.Web.Modules.Panels;

/// <summary>Reminds the members of panels that meet today or tomorrow of the applicants they have not rated: one mail a member and panel.</summary>
public sealed class RemindPanels(TimeProvider clock) : IScheduledJob
{
    public string Name => "panel-reminders";

    public TimeSpan Every => TimeSpan.FromHours(3);

    public async Task<string> Run(IServiceProvider services, CancellationToken cancel)
    {
        var (db, mails, today, tomorrow) = (services.GetRequiredService<Db>(), services.GetRequiredService<PanelMails>(), clock.Today, clock.Today.AddDays(1));
        var sent = 0;
        foreach (var panel in await db.Panels.AsNoTracking().Where(p => p.State == PanelState.Open && p.MeetsOn >= today && p.MeetsOn <= tomorrow).ToListAsync(cancel)) sent += await Remind(db, mails, panel, cancel);
        await db.SaveChangesAsync(cancel);
        return $"{sent} mails";
    }

    private static async Task<int> Remind(Db db, PanelMails mails, SelectionPanel panel, CancellationToken cancel)
    {
        var id = panel.Id;
        var applicants = await db.ApplicantsOf(panel).Select(r => r.Id).ToListAsync(cancel);
        var service = await db.Services.Where(s => s.Id == panel.ServiceId).Select(s => s.NameFi).SingleAsync(cancel);
        var rated = (await db.PanelRatings.AsNoTracking().Where(r => r.PanelId == id).Select(r => new { r.UserId, r.ReferralId }).ToListAsync(cancel)).ToLookup(r => r.UserId, r => r.ReferralId);
        var sent = 0;
        foreach (var member in await (from m in db.PanelMembers where m.PanelId == id join u in db.People on m.UserId equals u.Id select new { u.Id, u.Email }).ToListAsync(cancel))
        {
            var once = $"panel-remind:{id}:{member.Id}";
            if (applicants.Except(rated[member.Id]).Any() && !await db.Outbox.AnyAsync(m => m.Once == once, cancel)) { mails.Remind(panel, member.Id, member.Email, service); sent++; }
        }

        return sent;
    }
}
