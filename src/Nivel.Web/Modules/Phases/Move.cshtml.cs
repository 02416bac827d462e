using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Phases;

/// <summary>Goes through the person's phase (vaihe): what stands of what should be so before moving on, what is measured, and whether the person moves or stays; with a reason that the person reads too.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class MoveModel(Db db, LinesOfArea lines, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public string? Phase { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public Dictionary<string, string?> Standing { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Why { get; set; } = [];
    [BindProperty] public Dictionary<string, string?> Meter { get; set; } = [];

    public Client Client { get; private set; } = null!;
    public PhaseGuide Guide { get; private set; } = null!;

    /// <summary>The phase that the person is in, as the area means it; null when there is none or the guide leaves it out.</summary>
    public GuidePhase? Now => Guide.Of(Client.Phase);

    /// <summary>The phases in use in the area; the person's own stands among them also after it has left use.</summary>
    public string Phases { get; private set; } = "";
    public PhaseHistory History { get; private set; } = PhaseHistory.None;
    public bool OtherChanged { get; private set; }
    public DateOnly Today => clock.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Phases, Guide) = (client, (await lines.Of(db, client.AreaId)).Letters, await db.GuideOn(client.AreaId, Today));
        History = await PhaseHistory.Of(db, client, Today);
        await next();
    }

    public void OnGet() => (Phase, Version) = (Client.Phase, Client.Version);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Phase is not { Length: 1 } phase || !Phases.Contains(phase, StringComparison.Ordinal)) this.Wrong(nameof(Phase), texts["Clients.phase-choose"]);
        if (Typed.Text(Reason) is not { Length: <= 2000 }) this.Wrong(nameof(Reason), texts["Clients.phase-reason-missing"]);
        var (checks, unmet) = Passing.Of(Now?.Criteria ?? [], Standing.ToDictionary(s => s.Key, s => new Said(s.Value, Why.GetValueOrDefault(s.Key))), Phase != Client.Phase);
        var (meters, wrong) = Passing.Measured(Now?.Meters ?? [], Meter);
        foreach (var problem in unmet) this.Wrong($"Standing[{problem.Field}]", texts[$"Phases.{problem.Code}"]);
        foreach (var problem in wrong) this.Wrong($"Meter[{problem.Field}]", texts[$"Phases.{problem.Code}", Now!.Meters.First(m => m.Code == problem.Field).Least, Now.Meters.First(m => m.Code == problem.Field).Most]);
        if (!ModelState.IsValid || await IsChanged()) return Page();
        return await Keep(checks, meters);
    }

    private async Task<IActionResult> Keep(IReadOnlyList<Checked> checks, IReadOnlyDictionary<string, int> meters)
    {
        var stays = Phase == Client.Phase;
        db.PhaseMoves.Add(new PhaseMove(Client, Phase, Guide, checks, meters, this.Actor.UserId, Today));
        if (stays) Client.StayInPhase(Reason!.Trim(), this.Actor, clock.Now, Today);
        else Client.MoveToPhase(Phase!, Reason!.Trim(), this.Actor, clock.Now, Today);
        await acts.Save(Id, Today);
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
