using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiles;

/// <summary>How many of a coach's people wait and how many are late; null is nobody's people.</summary>
public sealed record CoachQueue(string? Coach, int Waiting, int Late);

/// <summary>The profiles of the whole area that wait to be published: by coach, and those who have nobody (P-35, P-37).</summary>
/// <remarks>Leading gives no ground to see records (D-11): no names here. Whoever gives a person a coach does it where people are shared out.</remarks>
[For(Role.Coordinator, Role.Manager)]
public sealed class AreaModel(Db db, ProfileDuty duty, TimeProvider clock) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "p")] public int Number { get; set; } = 1;

    public IReadOnlyList<CoachQueue> Coaches { get; private set; } = [];
    public IReadOnlyList<WaitingProfile> Unassigned { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Towns { get; private set; } = new Dictionary<string, string>();
    public int Total { get; private set; }
    public int Late { get; private set; }
    public int Nobodys { get; private set; }
    public DateOnly Today { get; private set; }
    public bool MayShareOut => this.Actor.Is(Role.Manager);

    public async Task OnGetAsync()
    {
        Today = clock.Today;
        var (area, today) = (this.Actor.AreaId, Today);
        var waiting = await duty.Waiting(area);
        var coaches = await db.People.AsNoTracking().Where(u => u.AreaId == area && (u.EndsOn == null || u.EndsOn >= today)).Select(u => new { u.Id, u.Name }).ToDictionaryAsync(u => u.Id, u => u.Name);
        string? Coach(WaitingProfile p) => p.Coach is { } id ? coaches.GetValueOrDefault(id) : null;
        Coaches = [.. waiting.GroupBy(p => Coach(p) is null ? null : p.Coach).Select(g => new CoachQueue(Coach(g.First()), g.Count(), g.Count(p => p.By < Today)))
            .OrderByDescending(c => c.Coach is null).ThenByDescending(c => c.Late).ThenByDescending(c => c.Waiting).ThenBy(c => c.Coach, Texts.Sorting)];
        (Total, Late) = (waiting.Count, waiting.Count(p => p.By < Today));
        var nobodys = waiting.Where(p => Coach(p) is null).ToList();
        Nobodys = nobodys.Count;
        Number = Math.Clamp(Number, 1, Pages.Count(Nobodys, Size));
        Unassigned = [.. nobodys.Skip((Number - 1) * Size).Take(Size)];
        Towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToDictionaryAsync(m => m.Code, m => m.Name);
    }
}
