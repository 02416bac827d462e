using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Accounts;

/// <summary>Makes the signed-in principal from the user behind the account; made anew every few minutes, so an ended right ends soon.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, Db db, TimeProvider clock)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account account)
    {
        var made = await base.GenerateClaimsAsync(account);
        var id = UserId.Of(account.Id);
        var user = await db.People.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id);
        if (user is null || !user.IsActive(clock.Today)) return made;
        var identity = user.AsActor().ToIdentity(made.AuthenticationType!);
        var stamp = made.FindFirst(Options.ClaimsIdentity.SecurityStampClaimType);
        if (stamp is not null) identity.AddClaim(stamp);
        return identity;
    }
}
