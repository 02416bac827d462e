using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Employers;

/// <summary>Mails around job orders. None names a jobseeker: a mail travels openly, so it only says that there is something to see in Nivel.</summary>
public sealed class OrderMails(Db db, Texts texts, TimeProvider clock)
{
    public void ToEmployer(Employer employer, JobOrder order, string subject, string body, string? once = null)
    {
        if (string.IsNullOrWhiteSpace(employer.Email)) return;
        db.Outbox.Add(new OutboxMessage(Channel.Mail, employer.Email, texts.In(Languages.Finnish, $"Employers.mail-{subject}-subject", order.Title), body, clock.Now, once));
    }

    public void ToEmployer(Employer employer, JobOrder order, string subject) =>
        ToEmployer(employer, order, subject, texts.In(Languages.Finnish, $"Employers.mail-{subject}-body", order.Title));

    public async Task ToCoach(Client client, JobOrder order, string subject, string once)
    {
        var coach = client.CoachId;
        var address = await db.People.Where(u => u.Id == coach).Select(u => u.Email).FirstOrDefaultAsync();
        await Once(address, Languages.Finnish, order, subject, $"{subject}:{once}");
    }

    public void ToPerson(Client client, JobOrder order, string subject)
    {
        if (string.IsNullOrWhiteSpace(client.Email)) return;
        var language = client.Language;
        db.Outbox.Add(new OutboxMessage(Channel.Mail, client.Email, texts.In(language, $"Employers.mail-{subject}-subject", order.Title), texts.In(language, $"Employers.mail-{subject}-body", order.Title), clock.Now));
    }

    /// <summary>The same message about the same thing leaves once, however often the job runs.</summary>
    public async Task<bool> Once(string? address, string language, JobOrder order, string subject, string once)
    {
        if (string.IsNullOrWhiteSpace(address) || await db.Outbox.AnyAsync(m => m.Once == once)) return false;
        db.Outbox.Add(new OutboxMessage(Channel.Mail, address, texts.In(language, $"Employers.mail-{subject}-subject", order.Title), texts.In(language, $"Employers.mail-{subject}-body", order.Title), clock.Now, once));
        return true;
    }
}
