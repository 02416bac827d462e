using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Account;

/// <summary>The language switch of every page.</summary>
[ForAnyone]
public sealed class LanguageModel(Texts texts) : PageModel
{
    public IActionResult OnGet() => Redirect("/");

    public IActionResult OnPost(string? to, string? back)
    {
        Response.Cookies.Append(Localisation.Cookie, to is not null && texts.More.Any(m => m.Code == to) ? to : Languages.Known(to), new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true });
        return LocalRedirect(Url.IsLocalUrl(back) ? back! : "/");
    }
}
