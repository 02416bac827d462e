using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Plans;

/// <summary>The agreed plan on paper, for the worker to give.</summary>
[Printable("tyollistymissuunnitelma")]
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class PrintModel(Db db, ClientDoor door, Areas areas, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Plain { get; set; }

    public PlanPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "plan") is not { } client) return NotFound();
        if (await PlanPaper.Of(db, areas, texts, client, Plain) is not { } paper) return NotFound();
        Paper = paper;
        return Page();
    }
}
