using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Accounts;

namespace Nivel.Web.Modules.Account;

/// <summary>A link to a new password by mail. The answer is the same whether there is an account or not.</summary>
[ForAnyone, EnableRateLimiting(RateLimits.SignIn)]
public sealed class ForgotModel(PasswordLinks links) : PageModel
{
    [BindProperty] public string? Email { get; set; }

    public bool Sent { get; private set; }

    public void OnGet()
    {
        // An empty form.
    }

    public async Task OnPostAsync()
    {
        if (!string.IsNullOrWhiteSpace(Email)) await links.Send(Email.Trim(), $"{Request.Scheme}://{Request.Host}", "forgot");
        Sent = true;
    }
}
