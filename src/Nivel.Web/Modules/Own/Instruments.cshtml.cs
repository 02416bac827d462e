using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>How the person sees the own situation, and how it has changed.</summary>
[For(Role.Jobseeker)]
public sealed class InstrumentsModel(Db db, InstrumentDesk desk, TimeProvider clock) : PageModel
{
    [FromQuery] public string? Done { get; set; }

    public IReadOnlyList<InstrumentStory> Stories { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) return NotFound();
        Stories = await desk.Of(own);
        return Page();
    }
}
