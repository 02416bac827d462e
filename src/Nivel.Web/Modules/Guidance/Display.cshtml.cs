using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>A number that was called, and to which desk.</summary>
public sealed record CalledNumber(int Number, string? Place);

/// <summary>The display on the wall: the number called now, where to go, and who is next. Numbers only.</summary>
[ForAnyone]
public sealed class DisplayModel(Db db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }
    [BindProperty(SupportsGet = true)] public bool Part { get; set; }

    public EmploymentAreaId AreaId { get; private set; }
    public IReadOnlyList<CalledNumber> Called { get; private set; } = [];
    public IReadOnlyList<int> Waiting { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var areas = await db.Areas.AsNoTracking().Select(a => a.Id).ToListAsync();
        if (Id.TryParse<EmploymentAreaId>(Area, out var asked) && areas.Contains(asked)) AreaId = asked;
        else if (Area is null && areas is [var only]) AreaId = only;
        else return NotFound();
        await Load(AreaId, clock.Today);
        return Page();
    }

    private async Task Load(EmploymentAreaId area, DateOnly today)
    {
        Called = await (from t in db.Tickets
                        where t.AreaId == area && t.On == today && t.State == TicketState.Called
                        orderby t.CalledAt descending
                        select new CalledNumber(t.Number, db.Duties.Where(d => d.AreaId == area && d.On == today && d.UserId == t.CalledBy).Select(d => d.Place).FirstOrDefault())).Take(6).ToListAsync();
        Waiting = await db.Tickets.Where(t => t.AreaId == area && t.On == today && t.State == TicketState.Waiting).OrderBy(t => t.Number).Select(t => t.Number).Take(8).ToListAsync();
    }
}
