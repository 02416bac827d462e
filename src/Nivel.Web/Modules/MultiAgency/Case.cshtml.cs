using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>One case of multi-agency support as each party sees it: the coach through the task, the others through being named in it.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Specialist)]
public sealed partial class CaseModel(Db db, SupportDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public MultiAgencySupportId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public int PartyVersion { get; set; }

    public SharedCase Case { get; private set; } = null!;
    public MultiAgencySupport Support => Case.Support;
    public SupportParty? Mine => Case.PartyOf(this.Actor);
    public bool OtherChanged { get; private set; }
    public DateOnly Today => clock.Today;
    public IReadOnlyList<SelectListItem> CountyWorkers { get; private set; } = [];
    public IReadOnlyList<SelectListItem> KelaWorkers { get; private set; } = [];
    public bool IsCoach => this.Actor.Role.MeetsClients();

    /// <summary>The coach and the leading party carry the case from state to state.</summary>
    public bool MayLead => IsCoach || Mine is { Leads: true };
    public bool MayMeet => Support.State.IsShared() && (IsCoach || Mine is not null);
    public bool MayStart => MultiAgencySupport.MayStart([.. Case.Parties.Select(p => p.Party)]);

    /// <summary>Whom the start of the support still waits for.</summary>
    public IReadOnlyList<SharedParty> Unanswered => [.. Case.Parties.Where(p => p.Party.IsNeeded is null)];

    /// <summary>Rare acts are folded away, but never over an error or over what somebody typed.</summary>
    public bool HasWrong(params string[] fields) => OtherChanged || fields.Any(f => ModelState[f] is { Errors.Count: > 0 });

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Load()) { context.Result = NotFound(); return; }
        await next();
    }

    public void OnGet() => Fresh();

    private void Fresh() => (Version, PartyVersion) = (Support.Version, Mine?.Version ?? 0);

    private async Task<bool> Load()
    {
        if (await door.Open(this.Actor, Id) is not { } found) return false;
        Case = found;
        Replacements = await Others();
        if (Support.State != SupportState.Noticed) return true;
        (CountyWorkers, KelaWorkers) = (await Workers(OrganisationKind.WellbeingCounty), await Workers(OrganisationKind.Kela));
        return true;
    }

    private async Task<IReadOnlyList<SelectListItem>> Workers(OrganisationKind kind)
    {
        var (area, today) = (this.Actor.AreaId, Today);
        return await Listed(db.People.Where(u => u.AreaId == area && u.Role == Role.Specialist && (u.EndsOn == null || u.EndsOn >= today) && db.Organisations.Any(o => o.Id == u.OrganisationId && o.Kind == kind)));
    }

    private async Task<IReadOnlyList<SelectListItem>> Listed(IQueryable<User> workers)
    {
        var found = await workers.AsNoTracking().OrderBy(u => u.Name).Select(u => new { u.Id, u.Name, Organisation = db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).FirstOrDefault() }).ToListAsync();
        return [.. found.Select(u => new SelectListItem($"{u.Name}, {u.Organisation}", u.Id.ToString()))];
    }

    /// <summary>Saves, or tells that somebody else was faster; what was typed stays.</summary>
    private async Task<IActionResult> Save(string done)
    {
        if (!await db.Keep()) return await Load() ? Tell() : NotFound();
        // The right to see the case ends with it: a leading worker of another party goes back to the list.
        return Redirect(IsCoach || Support.State.IsShared() ? $"/support/{Id}?done={done}" : "/support");
    }

    private PageResult Tell()
    {
        OtherChanged = true;
        return Again();
    }

    private PageResult Again()
    {
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(PartyVersion));
        Fresh();
        return Page();
    }

    private bool Words(string? typed, string field)
    {
        if (Typed.Text(typed) is { Length: <= MultiAgencySupport.LongestWords }) return true;
        this.Wrong(field, texts["MultiAgency.words-missing", MultiAgencySupport.LongestWords]);
        return false;
    }
}
