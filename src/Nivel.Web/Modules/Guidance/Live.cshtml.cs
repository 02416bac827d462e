using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Guidance;

/// <summary>The part of the board that changes by itself, as a fragment for the script.</summary>
[For(Role.Adviser)]
public sealed class LiveModel(Db db, TimeProvider clock) : PageModel
{
    public Board Board { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public DateTimeOffset Now { get; private set; }

    public async Task OnGetAsync()
    {
        (Today, Now) = (clock.Today, clock.Now);
        Board = await Board.Of(db, this.Actor.AreaId, Today);
    }
}
