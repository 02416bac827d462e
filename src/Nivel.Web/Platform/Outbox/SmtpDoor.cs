using System.Net.Mail;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Outbox;

/// <summary>Mail by SMTP. The server that accepts the message is the last thing we know.</summary>
public sealed class SmtpDoor(IConfiguration smtp) : IMessageDoor
{
    public Channel Channel => Channel.Mail;

    public async Task Send(OutboxId id, string to, string subject, string body, CancellationToken cancel)
    {
        using var client = new SmtpClient(smtp["Host"], smtp.GetValue("Port", 587)) { EnableSsl = smtp.GetValue("Tls", true) };
        if (smtp["User"] is { } user) client.Credentials = new System.Net.NetworkCredential(user, smtp["Password"]);
        using var mail = new MailMessage(smtp["From"] ?? throw new InvalidOperationException("Smtp:From is not set"), to, subject, body);
        mail.Headers.Add("Message-ID", $"<{id}@{mail.From!.Host}>");
        await client.SendMailAsync(mail, cancel);
    }

    public Task<bool?> HasLeft(OutboxId id, CancellationToken cancel) => Task.FromResult<bool?>(null);
}
