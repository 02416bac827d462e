using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The line of a group in order, for the one who answers its referrals. Letters only, as in the inbox: the page of the referral shows the rest and logs the look.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class LineModel(Db db, TimeProvider clock) : PageModel
{
    public ServiceGroup Group { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public IReadOnlyList<(WaitingPlace Place, ReferralLine Line)> Line { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ServiceGroupId group)
    {
        var (actor, inbox) = (this.Actor, db.InboxOf(this.Actor));
        if (await db.ServiceGroups.AsNoTracking().SingleOrDefaultAsync(g => g.Id == group && g.AreaId == actor.AreaId) is not { } found) return NotFound();
        var service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == found.ServiceId);
        var answers = actor.Is(Role.Provider, Role.Specialist) ? service.OrganisationId == actor.OrganisationId : service.FirstUpdater == actor.UserId || service.SecondUpdater == actor.UserId;
        if (!answers) return NotFound();
        (Group, Service) = (found, service);
        var places = await WaitingLine.Of(db, group).AsNoTracking().ToListAsync();
        var waiting = inbox.Where(r => r.GroupId == group && r.State == ReferralState.Waiting);
        var lines = (await ReferralLine.Of(db, waiting, clock.Today).ToListAsync()).ToDictionary(l => l.Id);
        Line = [.. places.Where(p => lines.ContainsKey(p.ReferralId)).Select(p => (p, lines[p.ReferralId]))];
        return Page();
    }
}
