using Microsoft.AspNetCore.Identity;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Accounts;

/// <summary>The sign-in side of a user: password, second factor, passkeys, lockout. Who the user is stands in <see cref="Network.User"/>, under the same id.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account() => Id = Ids.Id.Next();

    public Account(UserId user, string email)
    {
        Id = user.Value;
        UserName = email;
        Email = email;
        EmailConfirmed = true;
        // Identity switches this on only for accounts that it creates itself; those of an import or the demo area are guarded too.
        LockoutEnabled = true;
    }
}
