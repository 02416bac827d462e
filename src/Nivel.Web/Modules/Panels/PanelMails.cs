using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Panels;

/// <summary>Mails about panels: one to each member at the call, one to each sender at the end. No mail names a person.</summary>
public sealed class PanelMails(Db db, Texts texts, PublicAddress address, TimeProvider clock)
{
    public void Called(SelectionPanel panel, PanelMember member, string to, string service) =>
        Add(to, "called", $"panel-called:{panel.Id}:{member.UserId}", service, Day(panel.MeetsOn), address.Of($"/panels/{panel.Id}"));

    /// <summary>The day before the meeting, to a member who has not rated everybody yet: once, and only while there is something to rate.</summary>
    public void Remind(SelectionPanel panel, UserId member, string to, string service) =>
        Add(to, "remind", $"panel-remind:{panel.Id}:{member}", service, Day(panel.MeetsOn), address.Of($"/panels/{panel.Id}"));

    public async Task Closed(SelectionPanel panel, IReadOnlyCollection<Referral> applicants)
    {
        var minders = await Minding.Of(db, applicants, clock.Today);
        var service = await db.Services.Where(s => s.Id == panel.ServiceId).Select(s => s.NameFi).SingleAsync();
        foreach (var mine in applicants.GroupBy(r => minders[r.Id].Email, StringComparer.OrdinalIgnoreCase))
            Add(mine.Key, "closed", $"panel-closed:{panel.Id}:{mine.Key.ToLowerInvariant()}", service, mine.Count(), address.Of("/referrals/sent"));
    }

    private void Add(string to, string kind, string once, params object[] facts)
    {
        if (string.IsNullOrWhiteSpace(to)) return;
        var subject = $"{texts.In("fi", $"Panels.mail-{kind}-subject")} / {texts.In("sv", $"Panels.mail-{kind}-subject")}";
        db.Outbox.Add(new OutboxMessage(Channel.Mail, to, subject, $"{texts.In("fi", $"Panels.mail-{kind}", facts)}\n\n---\n\n{texts.In("sv", $"Panels.mail-{kind}", facts)}", clock.Now, once));
    }

    private static string Day(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
