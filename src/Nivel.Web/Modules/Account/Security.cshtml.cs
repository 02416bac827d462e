using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Account;

/// <summary>The second step and the passkeys of the own account.</summary>
[ForSignedIn]
public sealed class SecurityModel(UserManager<Platform.Accounts.Account> accounts, SignInManager<Platform.Accounts.Account> door, Texts texts) : PageModel
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public bool HasCode { get; private set; }
    public string SpokenKey { get; private set; } = "";
    public string KeyLink { get; private set; } = "";
    public string? Notice { get; private set; }
    public IReadOnlyList<(string Id, DateOnly Made)> PasskeyList { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Done is "on" or "off" or "removed") Notice = texts[$"Account.done-{Done}"];
        return await Show();
    }

    public async Task<IActionResult> OnPostCodeOnAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return NotFound();
        var digits = Code?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (!await accounts.VerifyTwoFactorTokenAsync(account, accounts.Options.Tokens.AuthenticatorTokenProvider, digits))
        {
            ModelState.AddModelError(nameof(Code), texts["Account.problem-code"]);
            return await Show();
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        await door.RefreshSignInAsync(account);
        return Redirect("/account/security?done=on");
    }

    public async Task<IActionResult> OnPostCodeOffAsync()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return NotFound();
        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await door.RefreshSignInAsync(account);
        return Redirect("/account/security?done=off");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key)
    {
        if (await accounts.GetUserAsync(User) is not { } account) return NotFound();
        var own = (await accounts.GetPasskeysAsync(account)).FirstOrDefault(p => Convert.ToHexString(p.CredentialId) == key);
        if (own is not null) await accounts.RemovePasskeyAsync(account, own.CredentialId);
        return Redirect("/account/security?done=removed");
    }

    private async Task<IActionResult> Show()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return NotFound();
        HasCode = account.TwoFactorEnabled;
        PasskeyList = [.. (await accounts.GetPasskeysAsync(account)).Select(p => (Convert.ToHexString(p.CredentialId), p.CreatedAt.InFinland().Day))];
        if (HasCode) return Page();
        var key = await accounts.GetAuthenticatorKeyAsync(account);
        if (key is null)
        {
            await accounts.ResetAuthenticatorKeyAsync(account);
            key = await accounts.GetAuthenticatorKeyAsync(account);
        }

        SpokenKey = InGroups(key!);
        KeyLink = $"otpauth://totp/Nivel:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=Nivel&digits=6";
        return Page();
    }

    private static string InGroups(string key)
    {
        var groups = new StringBuilder();
        for (var i = 0; i < key.Length; i += 4) groups.Append(key.AsSpan(i, Math.Min(4, key.Length - i))).Append(' ');
        return groups.ToString().TrimEnd();
    }
}
