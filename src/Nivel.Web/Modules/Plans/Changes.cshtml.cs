using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>What a version changed: beside the one before it.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class ChangesModel(Db db, ClientDoor door) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public int Edition { get; set; }

    public Client Client { get; private set; } = null!;
    public Plan? Before { get; private set; }
    public Plan After { get; private set; } = null!;
    public PlanDiff? Diff { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "plan") is not { } client) return NotFound();
        var plans = await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == Id && (Edition == 0 || p.Edition <= Edition)).OrderByDescending(p => p.Edition).Take(2).ToListAsync();
        if (plans.Count == 0) return NotFound();
        (Client, After, Before) = (client, plans[0], plans.Count > 1 ? plans[1] : null);
        Diff = Before is null ? null : PlanDiff.Of(Before, After);
        return Page();
    }
}
