using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Own;

/// <summary>One round of my own: what it indicates, what my worker thinks, and my answers. Also on paper.</summary>
[Printable("profilointi")]
[For(Role.Jobseeker)]
public sealed class ProfilingRoundModel(Db db, ProfileShelf shelf) : PageModel
{
    public RoundView View { get; private set; } = null!;
    public string Name { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(ProfilingRoundId id)
    {
        var own = this.Actor.ClientId;
        if (await db.ProfilingRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.ClientId == own) is not { } round) return NotFound();
        View = await RoundView.Of(db, shelf, round, Languages.Current);
        Name = (await db.Clients.AsNoTracking().SingleAsync(c => c.Id == own)).Name;
        return Page();
    }
}
