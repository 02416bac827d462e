using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The person's joint plan on paper, also in large letters: the newest that has been agreed.</summary>
[Printable("oma-yhteinen-suunnitelma")]
[For(Role.Jobseeker)]
public sealed class OwnPrintModel(Db db, Areas areas, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Plain { get; set; }

    public SupportPaper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var agreed = await db.SupportsOf(this.Actor, clock.Today).AsNoTracking().Where(s => s.AgreedOn != null).OrderByDescending(s => s.AgreedOn).ThenByDescending(s => s.Id).FirstOrDefaultAsync();
        if (agreed is null || await SupportPaper.Of(db, areas, texts, await SharedCase.Of(db, agreed, this.Actor), Plain) is not { } paper) return NotFound();
        Paper = paper;
        return Page();
    }
}
