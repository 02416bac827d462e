using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>Who has looked at the person, when and on what ground (D-10).</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class LooksModel(Db db, ClientDoor door) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true, Name = "p")] public string? PageText { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<LookLine> Lines { get; private set; } = [];
    public int Total { get; private set; }
    public int Number { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "looks") is not { } client) return NotFound();
        Client = client;
        Total = await db.Looks.CountAsync(l => l.ClientId == Id);
        Number = Math.Clamp(int.TryParse(PageText, out var page) ? page : 1, 1, Pages.Count(Total, Size));
        Lines = await ClientSide.LooksAt(db, Id, Size, (Number - 1) * Size);
        return Page();
    }
}
