using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Guidance;

/// <summary>A service on the suggested phase, with its free places.</summary>
public sealed record SuggestedService(ServiceRow Service, int Free);

/// <summary>What the check suggests and why, the adviser's own judgement beside it, and services to start from.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class NeedsResultModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public NeedsCheckId Id { get; set; }
    [BindProperty] public string? Judged { get; set; }
    [BindProperty] public string? Why { get; set; }

    public NeedsCheck Check { get; private set; } = null!;
    public NeedsReading Reading { get; private set; } = null!;
    public Client? Person { get; private set; }
    public string Phases { get; private set; } = "";
    public IReadOnlyList<SuggestedService> Suggested { get; private set; } = [];
    public string? Phase => Check.JudgedPhase ?? Check.SuggestedPhase;

    /// <summary>A named check opens to those who have a task with the person, an anonymous one to whom took it.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var area = this.Actor.AreaId;
        var check = await db.NeedsChecks.SingleOrDefaultAsync(c => c.Id == Id && c.AreaId == area);
        if (check?.ClientId is { } client) Person = await door.Open(this.Actor, client, "needs");
        var mine = check is not null && (check.ClientId is null ? await TookIt() : Person is not null);
        if (!mine || NeedsForm.Find(check!.Form) is null) { context.Result = NotFound(); return; }
        (Check, Reading) = (check, NeedsProfile.Read(check.Answers));
        Phases = PhaseLine.InUse;
        Suggested = Phase is { } phase ? await Services(phase) : [];
        await next();
    }

    public void OnGet() => (Judged, Why) = (Check.JudgedPhase ?? Check.SuggestedPhase, Check.JudgedWhy);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Judged is not { Length: 1 } phase || !Phases.Contains(phase, StringComparison.Ordinal)) this.Wrong(nameof(Judged), texts["Clients.phase-choose"]);
        if (Judged != Check.SuggestedPhase && Typed.Text(Why) is null) this.Wrong(nameof(Why), texts["Guidance.judge-why-missing"]);
        if (Why?.Length > 1000) this.Wrong(nameof(Why), texts["Clients.note-long", 1000, Why.Length]);
        if (!ModelState.IsValid) return Page();
        Check.Judge(Judged!, Typed.Text(Why), this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/guidance/needs/{Id}");
    }

    private Task<bool> TookIt()
    {
        var (about, me) = ($"needs/{Id}", this.Actor.UserId);
        return db.Happenings.AnyAsync(h => h.About == about && h.By == me);
    }

    /// <summary>Only what the person may go to, when somebody is named.</summary>
    private async Task<IReadOnlyList<SuggestedService>> Services(string phase)
    {
        var rows = await ServiceRow.Of(db, db.ServicesOf(this.Actor).Where(s => s.Phases.Contains(phase)).ToOffer(clock.Today), clock.Today);
        return [.. rows.Where(r => r.Places.Free > 0 && (Person is null || r.Reaches(Person.MunicipalityCode))).OrderByDescending(r => r.Places.Free).Take(6).Select(r => new SuggestedService(r, r.Places.Free!.Value))];
    }
}
