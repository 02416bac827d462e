using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Cancelling a group (ryhmän peruminen): how many it concerns, where they go next, and why. Numbers only: nobody's name is needed for it.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class CancelGroupModel(Db db, GroupCancelling cancelling, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public ServiceGroupId? Next { get; set; }
    [BindProperty] public string? Words { get; set; }

    public ServiceGroup Group { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public IReadOnlyList<ServiceGroup> Others { get; private set; } = [];
    public int Accepted { get; private set; }
    public int Waiting { get; private set; }

    /// <summary>Those who have begun: their end is told one by one, so the group cannot be cancelled under them.</summary>
    public int Started { get; private set; }

    public async Task<IActionResult> OnGetAsync(ServiceGroupId group) => await Load(group) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ServiceGroupId group)
    {
        if (!await Load(group)) return NotFound();
        if ((Words?.Trim().Length ?? 0) is < 3 or > 1000) ModelState.AddModelError(nameof(Words), texts["Referrals.cancel-words"]);
        if (!ModelState.IsValid || Started > 0) return Page();
        var next = await db.ServiceGroups.SingleOrDefaultAsync(g => g.Id == Next && g.ServiceId == Service.Id && g.Id != group && g.CancelledOn == null);
        if (await cancelling.Cancel(Group, next, Words!.Trim(), this.Actor)) return Redirect($"/services/{Service.Id}/groups?done=saved");
        db.ChangeTracker.Clear();
        ModelState.AddModelError("", texts["Referrals.answer-changed"]);
        return await Load(group) ? Page() : NotFound();
    }

    private async Task<bool> Load(ServiceGroupId id)
    {
        var (actor, today) = (this.Actor, clock.Today);
        if (await db.ServiceGroups.SingleOrDefaultAsync(g => g.Id == id && g.AreaId == actor.AreaId && g.CancelledOn == null) is not { } found) return false;
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == found.ServiceId);
        if (!CardKeeping.MayEdit(actor, Service)) return false;
        Group = found;
        Others = await db.ServiceGroups.AsNoTracking().Where(g => g.ServiceId == Service.Id && g.Id != id && g.CancelledOn == null && (g.EndsOn == null || g.StartsOn >= today)).OrderBy(g => g.StartsOn).ToListAsync();
        var counts = await db.Referrals.Where(r => r.GroupId == id).GroupBy(r => r.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        (Accepted, Waiting, Started) = (counts.GetValueOrDefault(ReferralState.Accepted), counts.GetValueOrDefault(ReferralState.Waiting), counts.GetValueOrDefault(ReferralState.Started));
        return true;
    }
}
