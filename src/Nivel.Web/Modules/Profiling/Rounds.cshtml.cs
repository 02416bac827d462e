using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>Profiling with one person: the questionnaires that are asked today, and what has been answered before.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class RoundsModel(Db db, ClientDoor door, ProfileShelf shelf, TimeProvider clock) : PageModel
{
    public Client Person { get; private set; } = null!;
    public IReadOnlyList<ProfileTemplate> Forms { get; private set; } = [];
    public IReadOnlyList<RoundView> Rounds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ClientId client)
    {
        if (await door.Open(this.Actor, client, "profiling") is not { } person) return NotFound();
        Person = person;
        Forms = [.. (await shelf.InForce(person.AreaId, clock.Today)).Select(f => f.Template)];
        var rounds = new List<RoundView>();
        foreach (var round in await db.ProfilingRounds.AsNoTracking().Where(r => r.ClientId == client).OrderByDescending(r => r.At).ToListAsync()) rounds.Add(await RoundView.Of(db, shelf, round, Languages.Current));
        Rounds = rounds;
        return Page();
    }
}
