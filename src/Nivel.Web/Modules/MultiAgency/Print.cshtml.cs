using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The agreed joint plan on paper, for any of its parties to give.</summary>
[Printable("yhteinen-suunnitelma")]
[For(Role.PersonalCoach, Role.JobCoach, Role.Specialist)]
public sealed class PrintModel(Db db, SupportDoor door, Areas areas, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public MultiAgencySupportId Id { get; set; }
    [BindProperty(SupportsGet = true)] public bool Plain { get; set; }

    public SupportPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id) is not { } shared || await SupportPaper.Of(db, areas, texts, shared, Plain) is not { } paper) return NotFound();
        Paper = paper;
        return Page();
    }
}
