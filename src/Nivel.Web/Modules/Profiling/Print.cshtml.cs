using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The round on one A4, in the person's own language whatever the reader's is (D-29).</summary>
[Printable("profilointi")]
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class PrintModel(Db db, ClientDoor door, ProfileShelf shelf) : PageModel
{
    public RoundView View { get; private set; } = null!;
    public Client Person { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(ProfilingRoundId id)
    {
        var area = this.Actor.AreaId;
        if (await db.ProfilingRounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.AreaId == area) is not { } round) return NotFound();
        if (await door.Open(this.Actor, round.ClientId, "profiling") is not { } person) return NotFound();
        (Person, View) = (person, await RoundView.Of(db, shelf, round, person.Language is Languages.Finnish or Languages.Swedish ? person.Language : Languages.English));
        return Page();
    }
}
