using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Own;

/// <summary>The same data as the file has, to be read and printed.</summary>
[Printable("omat-tiedot")]
[For(Role.Jobseeker)]
public sealed class DataPrintModel(Db db, OwnData data, TimeProvider clock) : PageModel
{
    public Client Person { get; private set; } = null!;
    public IReadOnlyList<(string Key, JsonElement Value)> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } person) return NotFound();
        Person = person;
        Parts = [.. (await data.Of(person, this.Actor)).Where(p => p.Key != "madeAt").Select(p => (p.Key, OwnData.Written(p)))];
        return Page();
    }
}
