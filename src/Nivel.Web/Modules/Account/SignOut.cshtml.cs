using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Account;

[ForAnyone]
public sealed class SignOutModel(SignInManager<Platform.Accounts.Account> door) : PageModel
{
    public void OnGet()
    {
        // A plain visit shows the page; only the posted form signs out, so a link elsewhere cannot do it.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await door.SignOutAsync();
        return Redirect("/sign-out");
    }
}
