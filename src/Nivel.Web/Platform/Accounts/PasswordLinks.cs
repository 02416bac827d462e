using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Platform.Accounts;

/// <summary>Mails a link by which a user sets the password: at an invitation, or when it was forgotten. The link works for a day and once.</summary>
public sealed class PasswordLinks(UserManager<Account> accounts, Db db, Texts texts, TimeProvider clock)
{
    /// <param name="why">forgot or invited: chooses the words.</param>
    public async Task Send(string email, string site, string why)
    {
        if (await accounts.FindByEmailAsync(email) is not { } account) return;
        var token = WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(await accounts.GeneratePasswordResetTokenAsync(account)));
        var link = $"{site}/account/password?user={account.Id:N}&token={token}";
        db.Outbox.Add(new OutboxMessage(Channel.Mail, email, texts[$"Account.mail-{why}-subject"], texts[$"Account.mail-{why}", link], clock.Now));
        await db.SaveChangesAsync();
    }
}
