using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>Moves the person to another phase (vaihe), or says after a review that the phase still fits; either way with a reason that the person reads too.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class PhaseModel(Db db, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public string? Phase { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public int Version { get; set; }

    public Client Client { get; private set; } = null!;

    /// <summary>The phases in use in the area; the person's own stands among them also after it has left use.</summary>
    public string Phases { get; private set; } = "";
    public bool OtherChanged { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Phases) = (client, await db.PhasesOn(client.AreaId, clock.Today));
        await next();
    }

    public void OnGet() => (Phase, Version) = (Client.Phase, Client.Version);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Phase is not { Length: 1 } phase || !Phases.Contains(phase, StringComparison.Ordinal)) this.Wrong(nameof(Phase), texts["Clients.phase-choose"]);
        if (Typed.Text(Reason) is not { Length: <= 2000 }) this.Wrong(nameof(Reason), texts["Clients.phase-reason-missing"]);
        if (!ModelState.IsValid || await IsChanged()) return Page();
        var stays = Phase == Client.Phase;
        if (stays) Client.StayInPhase(Reason!.Trim(), this.Actor, clock.Now, clock.Today);
        else Client.MoveToPhase(Phase!, Reason!.Trim(), this.Actor, clock.Now, clock.Today);
        await acts.Save(Id, clock.Today);
        return Redirect($"/clients/{Id}?done={(stays ? "phase-review" : "phase")}");
    }

    /// <summary>Only a changed phase is in the way: a note that somebody wrote meanwhile is not.</summary>
    private async Task<bool> IsChanged()
    {
        if (Version == Client.Version) return false;
        var seen = await db.Happenings.Where(h => h.ClientId == Id && h.Kind == "PhaseChanged").OrderByDescending(h => h.Id).Select(h => h.At).FirstOrDefaultAsync();
        OtherChanged = seen > clock.Now.AddHours(-12);
        if (OtherChanged) { ModelState.Remove(nameof(Version)); Version = Client.Version; }
        return OtherChanged;
    }
}
