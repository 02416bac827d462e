using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The employment plan (työllistymissuunnitelma): what is in force, the draft, and every version before.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class IndexModel(Db db, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<Plan> Plans { get; private set; } = [];
    public IReadOnlyDictionary<ServiceId, string> Services { get; private set; } = new Dictionary<ServiceId, string>();
    public DateOnly Today { get; private set; }
    public Plan? Agreed => Plans.FirstOrDefault(p => p.State == PlanState.Agreed);
    public Plan? Draft => Plans.FirstOrDefault(p => p.State == PlanState.Draft);
    public bool MayWrite => this.Actor.Role.MeetsClients() && Client.IsOpen;
    public string? DoneText => Done is not null && texts.Has($"Plans.done-{Done}") ? texts[$"Plans.done-{Done}"] : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "plan") is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        Plans = await db.Plans.Include(p => p.Steps).Where(p => p.ClientId == Id).OrderByDescending(p => p.Edition).ToListAsync();
        var named = Plans.SelectMany(p => p.Steps).Select(s => s.ServiceId).OfType<ServiceId>().Distinct().ToList();
        Services = (await db.Services.AsNoTracking().Where(s => named.Contains(s.Id)).ToListAsync()).ToDictionary(s => s.Id, s => s.Name);
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostFinishAsync(PlanStepId step)
    {
        if (!MayWrite || Agreed is not { } plan || plan.Steps.FirstOrDefault(s => s.Id == step) is not { } found) return NotFound();
        plan.Finish(found, this.Actor, clock.Now, Today);
        try
        {
            await acts.Save(Id, Today);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect($"/plans/{Id}?done=other-changed");
        }

        return Redirect($"/plans/{Id}?done=step");
    }

    /// <summary>The person agrees to the draft; the plan before it stays readable as a version that was replaced.</summary>
    public async Task<IActionResult> OnPostAgreeAsync(AgreedWay way, int version)
    {
        if (!MayWrite || Draft is not { } draft || !Enum.IsDefined(way)) return NotFound();
        if (draft.Version != version) return Redirect($"/plans/{Id}?done=other-changed");
        if (draft.Steps.Count == 0) return Redirect($"/plans/{Id}/draft?why=no-steps");
        Agreed?.Replace();
        draft.Agree(way, this.Actor, clock.Now, Today);
        try
        {
            await acts.Save(Id, Today);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect($"/plans/{Id}?done=other-changed");
        }

        return Redirect($"/plans/{Id}?done=agreed");
    }
}
