using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>My joint support: who are in it, what has been agreed, what comes next, and what each sees.</summary>
[For(Role.Jobseeker)]
public sealed class OwnModel(Db db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<SharedCase> Cases { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var cases = new List<SharedCase>();
        foreach (var support in await db.SupportsOf(this.Actor, clock.Today).AsNoTracking().OrderByDescending(s => s.NoticedOn).ThenByDescending(s => s.Id).ToListAsync()) cases.Add(await SharedCase.Of(db, support, this.Actor));
        Cases = cases;
    }
}
