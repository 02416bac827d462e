using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Searching.Groups;

/// <summary>The board of a group for a coach who has a person in it: numbers of all together and nobody's name.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class BoardModel(Db db, TimeProvider clock) : PageModel
{
    public GroupBoard Board { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(ServiceGroupId group)
    {
        var (mine, members, area) = (db.ClientsOf(this.Actor, clock.Today), GroupBoard.MembersOf(db, group), this.Actor.AreaId);
        if (!await mine.AnyAsync(c => members.Contains(c.Id)) || await db.ServiceGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Id == group && g.AreaId == area) is not { } found) return NotFound();
        Board = await GroupBoard.Of(db, found, clock.Today);
        return Page();
    }
}
