using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>Ends a job search with its reason, or lets it go on within six months. In add-on mode the national system does both.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class EndModel(Db db, NextActKeeping acts, ClientDoor door, IPathGoal goal, Areas areas, IEnumerable<IOpenThings> modules, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public DateOnly? EndedOn { get; set; }
    [BindProperty] public string? Reason { get; set; }
    [BindProperty] public PathOutcome? Outcome { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public GoesOn How { get; set; }

    public Client Client { get; private set; } = null!;
    public bool IsAddOn { get; private set; }
    public DateOnly Today { get; private set; }

    /// <summary>What goes on over the end; ending the search, here or in the national system, calls none of it off.</summary>
    public IReadOnlyList<OpenThing> StillOpen { get; private set; } = [];

    /// <summary>The goal of the plan in force, in the person's words: what came of the path is told against it.</summary>
    public string? Goal { get; private set; }

    /// <summary>Unemployment ended with the search, so it may go on with it.</summary>
    public bool WasUnemployed { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        IsAddOn = (await areas.Find(client.AreaId))?.Mode != AreaMode.Whole;
        WasUnemployed = !client.IsOpen && await SearchKeeping.EndedWith(db, client) is not null;
        foreach (var module in modules) StillOpen = [.. StillOpen, .. await module.Of(client.Id, Today)];
        Goal = await goal.Of(client.Id);
        await next();
    }

    public void OnGet() => (EndedOn, How, Outcome) = (Today, WasUnemployed ? GoesOn.AllAlong : GoesOn.NotUnemployed, Client.Outcome);

    public async Task<IActionResult> OnPostAsync()
    {
        if (IsAddOn || !Client.IsOpen) return Page();
        this.Reword(texts);
        if (Reason is null || !Client.EndReasons.Contains(Reason)) this.Wrong(nameof(Reason), texts["Clients.end-reason-missing"]);
        if (EndedOn is null || EndedOn > Today || EndedOn < Client.RegisteredOn) this.Wrong(nameof(EndedOn), texts["Clients.end-date-wrong"]);
        if (Outcome is null) this.Wrong(nameof(Outcome), texts["Clients.outcome-missing"]);
        if (Words?.Length > 2000) this.Wrong(nameof(Words), texts["Clients.note-long", 2000, Words.Length]);
        if (!ModelState.IsValid) return Page();
        await Close(EndedOn!.Value, Reason!);
        return Redirect($"/clients/{Id}?done=ended");
    }

    /// <summary>The end came from elsewhere, or was seen otherwise later.</summary>
    public async Task<IActionResult> OnPostOutcomeAsync()
    {
        if (Client.IsOpen) return Page();
        this.Reword(texts);
        if (Outcome is not { } told) { this.Wrong(nameof(Outcome), texts["Clients.outcome-missing"]); return Page(); }
        Client.TellOutcome(told, this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/clients/{Id}?done=outcome");
    }

    public async Task<IActionResult> OnPostContinueAsync()
    {
        if (IsAddOn || !Client.MayContinueOn(Today)) return Page();
        await SearchKeeping.GoOn(db, Client, How, this.Actor, clock.Now, Today);
        await acts.Save(Id, Today);
        return Redirect($"/clients/{Id}?done=continued");
    }

    /// <summary>More than six months have passed: a new search, for the worker whose task still lasts.</summary>
    public async Task<IActionResult> OnPostAgainAsync()
    {
        if (IsAddOn || Client.IsOpen || Client.MayContinueOn(Today)) return Page();
        Client.BeginAgain(Today, new(texts["Clients.source-own"], Today, this.Actor.Name), this.Actor, clock.Now);
        await SearchKeeping.KeepTasks(db, Id, Today);
        await acts.Save(Id, Today);
        return Redirect($"/clients/{Id}?done=begun-again");
    }

    private async Task Close(DateOnly on, string reason)
    {
        await SearchKeeping.End(db, Client, on, reason, Outcome, Typed.Text(Words), this.Actor, clock.Now, Today);
        await acts.Save(Id, Today);
    }
}
