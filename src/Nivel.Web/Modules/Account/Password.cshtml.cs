using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Account;

/// <summary>Where the mailed link leads: a new password, once.</summary>
[ForAnyone, EnableRateLimiting(RateLimits.SignIn)]
public sealed class PasswordModel(UserManager<Platform.Accounts.Account> accounts, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "user")] public string? UserKey { get; set; }
    [BindProperty(SupportsGet = true, Name = "token")] public string? Token { get; set; }
    [BindProperty] public string? NewPassword { get; set; }

    public bool LinkIsOver { get; private set; }

    public async Task OnGetAsync() => LinkIsOver = await Find() is null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Find() is not { } found) { LinkIsOver = true; return Page(); }
        var result = await accounts.ResetPasswordAsync(found.Account, found.Token, NewPassword ?? "");
        if (result.Succeeded) return Redirect("/sign-in");
        if (result.Errors.Any(e => e.Code == "InvalidToken")) { LinkIsOver = true; return Page(); }
        ModelState.AddModelError(nameof(NewPassword), texts["Account.password-too-short"]);
        return Page();
    }

    private async Task<(Platform.Accounts.Account Account, string Token)?> Find()
    {
        if (!Guid.TryParseExact(UserKey, "N", out var id) || await accounts.FindByIdAsync(id.ToString()) is not { } account) return null;
        try
        {
            var token = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(Token ?? ""));
            var provider = accounts.Options.Tokens.PasswordResetTokenProvider;
            return await accounts.VerifyUserTokenAsync(account, provider, UserManager<Platform.Accounts.Account>.ResetPasswordTokenPurpose, token) ? (account, token) : null;
        }
        catch (FormatException)
        {
            // A link cut in two by a mail program is as good as no link.
            return null;
        }
    }
}
