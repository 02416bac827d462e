using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Frame;

namespace Nivel.Web.Modules.Account;

/// <summary>The front door: the signed-in go to where their day begins.</summary>
[ForAnyone]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => Actor.From(User) is { } actor ? Redirect(Menu.StartOf(actor.Role)) : Page();
}
