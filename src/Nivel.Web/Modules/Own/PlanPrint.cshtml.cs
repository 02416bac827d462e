using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Own;

/// <summary>The person's plan on paper, also in plain words and large letters.</summary>
[Printable("oma-suunnitelma")]
[For(Role.Jobseeker)]
public sealed class PlanPrintModel(Db db, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Plain { get; set; }

    public PlanPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own || await PlanPaper.Of(db, areas, texts, own, Plain) is not { } paper) return NotFound();
        Paper = paper;
        return Page();
    }
}
