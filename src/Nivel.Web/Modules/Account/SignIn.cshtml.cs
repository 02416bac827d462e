using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Oidc;

namespace Nivel.Web.Modules.Account;

/// <summary>Sign-in with password and code, by the organisation's own identity provider, or (demo only) as a persona.</summary>
[ForAnyone, EnableRateLimiting(RateLimits.SignIn)]
public sealed class SignInModel(SignInManager<Platform.Accounts.Account> door, UserManager<Platform.Accounts.Account> accounts, Db db, Settings settings, Texts texts, TimeProvider clock, OidcProviders providers) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Back { get; set; }
    [BindProperty(SupportsGet = true)] public string? Problem { get; set; }
    [BindProperty] public string? Email { get; set; }
    [BindProperty] public string? Password { get; set; }
    [BindProperty] public string? Code { get; set; }

    public bool AsksCode { get; private set; }
    public string? ProblemText { get; private set; }
    public IReadOnlyList<User> Personas { get; private set; } = [];
    public IReadOnlyList<OidcProvider> Providers { get; private set; } = [];

    public async Task OnGetAsync()
    {
        if (Problem is not null) ProblemText = texts[texts.Has($"Account.problem-{Problem}") ? $"Account.problem-{Problem}" : "Account.problem-other"];
        await Prepare();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = string.IsNullOrWhiteSpace(Email) ? null : await accounts.FindByNameAsync(Email.Trim());
        if (account is not null && await IsActive(account))
        {
            var result = await Try(account);
            if (result.Succeeded) return LocalRedirect(SafeBack());
            AsksCode = result.RequiresTwoFactor;
            if (result.RequiresTwoFactor && string.IsNullOrWhiteSpace(Code)) { await Prepare(); return Page(); }
            if (result.IsLockedOut) ProblemText = texts["Account.problem-locked"];
        }

        // The same words for an unknown address and a wrong password: nobody learns who has an account.
        ProblemText ??= texts[AsksCode ? "Account.problem-code" : "Account.problem-password"];
        await Prepare();
        return Page();
    }

    public async Task<IActionResult> OnPostPersonaAsync(string persona)
    {
        if (!settings.IsDemo) return NotFound();
        var user = await db.People.SingleOrDefaultAsync(u => u.Persona == persona);
        var account = user is null ? null : await accounts.FindByIdAsync(user.Id.Value.ToString());
        if (account is null) return NotFound();
        await door.SignInAsync(account, isPersistent: false);
        return LocalRedirect(SafeBack());
    }

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> Try(Platform.Accounts.Account account)
    {
        var result = await door.PasswordSignInAsync(account, Password ?? "", isPersistent: false, lockoutOnFailure: true);
        return result.RequiresTwoFactor && !string.IsNullOrWhiteSpace(Code)
            ? await door.TwoFactorAuthenticatorSignInAsync(Code.Replace(" ", "", StringComparison.Ordinal), isPersistent: false, rememberClient: false)
            : result;
    }

    private Task<bool> IsActive(Platform.Accounts.Account account)
    {
        var (id, today) = (Platform.Ids.UserId.Of(account.Id), clock.Today);
        return db.People.AnyAsync(u => u.Id == id && (u.EndsOn == null || u.EndsOn >= today));
    }

    private async Task Prepare()
    {
        if (settings.IsDemo) Personas = await db.People.AsNoTracking().Where(u => u.Persona != null).OrderBy(u => u.Persona).ToListAsync();
        Providers = [.. providers.For(ForWhom.Jobseeker), .. providers.For(ForWhom.Staff)];
    }

    private string SafeBack() => Url.IsLocalUrl(Back) ? Back! : "/";
}
