using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Network;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Needs;

/// <summary>What answers one need: a step of the plan, a new step, or nothing of the network, which is counted as a gap.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class MeetModel(Db db, ClientDoor door, NeedsDesk desk, PlanDesk plans, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public NeedTheme Theme { get; set; }
    [BindProperty] public string? Step { get; set; }
    [BindProperty] public string? Text { get; set; }
    [BindProperty] public TaskBearer Bearer { get; set; }
    [BindProperty] public DateOnly? DueOn { get; set; }
    [BindProperty] public string? Goal { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Client { get; private set; } = null!;
    public NeedLine Line => Mapping.Of(Theme);
    public IReadOnlyList<PlanStep> Steps { get; private set; } = [];
    public bool HasPlan => Steps.Count > 0;
    public string Field => NeedThemes.Field(Theme);
    private NeedsAssessment Mapping { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "needs") is not { IsOpen: true } client || (await desk.Of(client)).Last is not { } last || !last.Of(Theme).IsNeed) { context.Result = NotFound(); return; }
        (Client, Mapping, Steps) = (client, last, await desk.Steps(client));
        await next();
    }

    public void OnGet() => (Step, DueOn) = (Line.Step, clock.Today.AddMonths(1));

    /// <summary>A step that the plan has already.</summary>
    public Task<IActionResult> OnPostStepAsync()
    {
        if (Steps.FirstOrDefault(s => s.DoneOn is null && s.Text == Step) is not { } step) { this.Wrong(nameof(Step), texts["Needs.step-missing"]); return Task.FromResult<IActionResult>(Page()); }
        Mapping.Meet(Theme, step.Text);
        return Kept("met");
    }

    /// <summary>A new step goes to the draft of the plan; the person agrees to it with the plan.</summary>
    public async Task<IActionResult> OnPostNewAsync()
    {
        this.Reword(texts);
        if (Typed.Text(Text) is not { Length: <= 1000 }) this.Wrong(nameof(Text), texts["Plans.step-text-missing"]);
        if (DueOn is null || DueOn < clock.Today) this.Wrong(nameof(DueOn), texts["Plans.step-due-missing"]);
        if (!HasPlan && Typed.Text(Goal) is not { Length: <= 2000 }) this.Wrong(nameof(Goal), texts["Plans.goal-missing"]);
        if (!Enum.IsDefined(Bearer)) this.Wrong(nameof(Bearer), texts["Clients.not-understood"]);
        if (ModelState.IsValid && !await plans.Add(Client, new(Text!.Trim(), Bearer, DueOn!.Value, null), Typed.Text(Goal), this.Actor)) this.Wrong(nameof(Text), texts["Plans.too-many", PlanDesk.MostSteps]);
        if (!ModelState.IsValid) return Page();
        Mapping.Meet(Theme, Text!.Trim());
        return await Kept("planned");
    }

    public Task<IActionResult> OnPostGapAsync(string? why)
    {
        if (!Enum.TryParse<GapReason>(why, out var reason) || !Enum.IsDefined(reason)) this.Wrong(nameof(Words), texts["Services.gap-why-missing"]);
        if (Words?.Trim().Length > ServiceGap.LongestWords) this.Wrong(nameof(Words), texts["Services.gap-words-long", ServiceGap.LongestWords]);
        if (!ModelState.IsValid) return Task.FromResult<IActionResult>(Page());
        db.ServiceGaps.Add(ServiceGap.Notice(Client, reason, CardCodes.Fields.Contains(Field) ? Field : null, Typed.Text(Words), this.Actor, clock.Now, clock.Today));
        Mapping.Miss(Theme, clock.Today);
        return Kept("unmet");
    }

    private async Task<IActionResult> Kept(string done) => Redirect($"/clients/{Id}/needs?done={(await desk.Save() ? done : "other")}");
}
