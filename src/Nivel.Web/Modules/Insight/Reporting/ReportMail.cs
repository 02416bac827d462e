using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Insight.Reporting;

/// <summary>Tells the managers of an area that the report of a month is there: one mail to each a month, with the way to it and no figures.</summary>
public sealed class ReportMail(Texts texts, PublicAddress address, TimeProvider clock)
{
    /// <summary>Somebody who became a manager later is told of the next month.</summary>
    /// <returns>How many mails were written.</returns>
    public async Task<int> Tell(Db db, EmploymentArea area, Month month, CancellationToken cancel)
    {
        var (id, about) = (area.Id, $"monthly-report:{area.Id}:{month}:");
        if (await db.Outbox.AnyAsync(m => m.Once != null && m.Once.StartsWith(about), cancel)) return 0;
        var managers = (await db.People.AsNoTracking().Where(u => u.AreaId == id && u.Role == Role.Manager).ToListAsync(cancel)).FindAll(u => u.IsActive(clock.Today) && u.Email.Length > 0);
        foreach (var manager in managers)
            db.Outbox.Add(new(Channel.Mail, manager.Email, $"{Say("fi", "subject", area, month)} / {Say("sv", "subject", area, month)}", $"{Say("fi", "body", area, month)}\n\n{Say("sv", "body", area, month)}", clock.Now, $"{about}{manager.Id}"));
        await db.SaveChangesAsync(cancel);
        return managers.Count;
    }

    private string Say(string language, string what, EmploymentArea area, Month month) =>
        texts.In(language, $"Insight.report-mail-{what}", language == "sv" ? area.NameSv : area.NameFi, new ReportWords(texts, language).Named(month), address.Of($"/statistics?area={area.Id}&month={month}"));
}
