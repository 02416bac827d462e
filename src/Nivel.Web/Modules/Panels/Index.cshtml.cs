using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Panels;

/// <summary>A panel as a row of the list.</summary>
public sealed record PanelRow(PanelId Id, string Service, string Group, DateOnly MeetsOn, PanelState State, int Applicants, int Decided);

/// <summary>Panels that I sit in or lead, and calling a new one.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class IndexModel(Db db, PanelMails mails, TimeProvider clock, Texts texts) : PageModel
{
    public const int MostShown = 50;

    [BindProperty] public ServiceGroupId? Group { get; set; }
    [BindProperty] public DateOnly? MeetsOn { get; set; }
    [BindProperty] public List<UserId> Members { get; set; } = [];

    public bool MayCall => this.Actor.Is(Role.Provider, Role.Specialist);
    public IReadOnlyList<PanelRow> Panels { get; private set; } = [];
    public IReadOnlyList<(ServiceGroup Group, string Service)> Groups { get; private set; } = [];
    public IReadOnlyList<IGrouping<string, User>> People { get; private set; } = [];

    public async Task OnGetAsync()
    {
        MeetsOn = clock.Today.AddDays(14);
        await Load();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayCall) return NotFound();
        await Load();
        this.Reword(texts);
        var group = Groups.FirstOrDefault(g => g.Group.Id == Group).Group;
        var members = People.SelectMany(o => o).Where(u => Members.Contains(u.Id)).ToList();
        if (group is null) this.Wrong(nameof(Group), texts["Panels.choose-group"]);
        if (MeetsOn is not { } on || on < clock.Today || on > clock.Today.AddYears(1)) this.Wrong(nameof(MeetsOn), texts["Panels.meets-wrong"]);
        if (!members.Exists(m => m.OrganisationId != this.Actor.OrganisationId)) this.Wrong(nameof(Members), texts["Panels.members-missing"]);
        if (group is not null && await db.Panels.AnyAsync(p => p.GroupId == group.Id && p.State == PanelState.Open)) this.Wrong(nameof(Group), texts["Panels.already-called"]);
        if (!ModelState.IsValid) return Page();
        return Redirect($"/panels/{await Call(group!, members)}");
    }

    private async Task<PanelId> Call(ServiceGroup group, List<User> members)
    {
        var panel = SelectionPanel.Call(group, MeetsOn!.Value, this.Actor, clock.Now);
        db.Panels.Add(panel);
        db.PanelMembers.Add(new PanelMember(panel.Id, this.Actor.UserId, this.Actor.OrganisationId));
        var service = await db.Services.Where(s => s.Id == group.ServiceId).Select(s => s.NameFi).SingleAsync();
        foreach (var user in members)
        {
            var member = new PanelMember(panel.Id, user.Id, user.OrganisationId);
            db.PanelMembers.Add(member);
            mails.Called(panel, member, user.Email, service);
        }

        await db.SaveChangesAsync();
        return panel.Id;
    }

    private async Task Load()
    {
        var (actor, today) = (this.Actor, clock.Today);
        var rows = new List<PanelRow>();
        foreach (var panel in await db.PanelsOf(actor).AsNoTracking().OrderBy(p => p.State == PanelState.Open ? 0 : 1).ThenBy(p => p.MeetsOn).Take(MostShown).ToListAsync())
        {
            var service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == panel.ServiceId);
            var group = await db.ServiceGroups.AsNoTracking().SingleAsync(g => g.Id == panel.GroupId);
            var applicants = db.ApplicantsOf(panel);
            rows.Add(new(panel.Id, service.Name, group.Name, panel.MeetsOn, panel.State, await applicants.CountAsync(), await db.PanelDecisions.CountAsync(d => d.PanelId == panel.Id && applicants.Any(r => r.Id == d.ReferralId))));
        }

        Panels = rows;
        if (!MayCall) return;
        var own = await db.ServiceGroups.AsNoTracking().Where(g => g.AreaId == actor.AreaId && g.CancelledOn == null && (g.EndsOn == null || g.StartsOn >= today)).Join(db.Services, g => g.ServiceId, s => s.Id, (g, s) => new { g, s })
            .Where(x => x.s.OrganisationId == actor.OrganisationId && x.s.State == CardState.Published).ToListAsync();
        Groups = [.. own.OrderBy(x => x.s.Name, Texts.Sorting).ThenBy(x => x.g.StartsOn).Select(x => (x.g, x.s.Name))];
        People = await PanelPeople.Of(db, actor, today);
    }
}
