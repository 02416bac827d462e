using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>Everything that Nivel holds of the person and may show to the person: as one file, or to be read and printed.</summary>
[For(Role.Jobseeker)]
public sealed class DataModel(Db db, OwnData data, TimeProvider clock) : PageModel
{
    public void OnGet()
    {
        // The page explains; the posted form gives the file, so that no link elsewhere fetches it.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } person) return NotFound();
        return File(OwnData.File(await data.Of(person, this.Actor)), "application/json", "nivel.json");
    }
}
