using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Oidc;

namespace Nivel.Web.Platform.Accounts;

/// <summary>From an identity provider to our own people. Staff are invited beforehand; a jobseeker comes in by strong identification when there is a record.</summary>
public sealed class ExternalSignIn(SignInManager<Account> door, UserManager<Account> accounts, Db db, TimeProvider clock) : IExternalSignIn
{
    public async Task<string?> SignIn(HttpContext context, ExternalIdentity identity)
    {
        var account = identity.Provider.ForWhom == ForWhom.Jobseeker ? await Jobseeker(identity) : await Staff(identity);
        if (account is null) return identity.Provider.ForWhom == ForWhom.Jobseeker ? "no-record" : "no-account";
        var (id, today) = (UserId.Of(account.Id), clock.Today);
        if (!await db.People.AnyAsync(u => u.Id == id && (u.EndsOn == null || u.EndsOn >= today))) return "ended";
        await door.SignInAsync(account, isPersistent: false, "external");
        return null;
    }

    /// <summary>By the link made earlier; the first time by an address that the provider has verified and an administrator has invited.</summary>
    private async Task<Account?> Staff(ExternalIdentity identity)
    {
        var (provider, subject) = (identity.Provider.Key, $"{identity.Issuer} {identity.Subject}");
        if (await accounts.FindByLoginAsync(provider, subject) is { } known) return known;
        var email = identity.Claims.GetValueOrDefault("email_verified") == "true" ? identity.Claims.GetValueOrDefault("email") : null;
        if (email is null || await accounts.FindByEmailAsync(email) is not { } invited) return null;
        if ((await accounts.GetLoginsAsync(invited)).Any(l => l.LoginProvider == provider)) return null;
        await accounts.AddLoginAsync(invited, new UserLoginInfo(provider, subject, identity.Provider.ButtonIn("fi")));
        return invited;
    }

    private async Task<Account?> Jobseeker(ExternalIdentity identity)
    {
        if (identity.IdentityCode is not { } code) return null;
        var client = await db.Clients.AsNoTracking().Where(c => c.IdentityCode == code).OrderByDescending(c => c.RegisteredOn).FirstOrDefaultAsync();
        if (client is null) return null;
        var user = await db.People.FirstOrDefaultAsync(u => u.ClientId == client.Id) ?? await Open(client);
        return await accounts.FindByIdAsync(user.Id.Value.ToString());
    }

    private async Task<User> Open(Client client)
    {
        var authority = await db.Organisations.FirstAsync(o => o.AreaId == client.AreaId && o.Kind == OrganisationKind.EmploymentAuthority);
        var id = UserId.New();
        var user = new User(id, client.AreaId, authority.Id, Role.Jobseeker, client.Name, client.Email ?? $"{id}@own.nivel.invalid") { ClientId = client.Id, Languages = client.Language };
        db.People.Add(user);
        await db.SaveChangesAsync();
        await accounts.CreateAsync(new Account(id, $"{id}@own.nivel.invalid"));
        return user;
    }
}
