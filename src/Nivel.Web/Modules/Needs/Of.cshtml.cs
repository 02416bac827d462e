using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Needs;

/// <summary>The mapping of needs for the coach: the latest one with what has changed, and writing a new one from it together with the person.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class OfModel(ClientDoor door, NeedsDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [FromQuery] public int? Edition { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public List<TypedNeed> Lines { get; set; } = [];
    [BindProperty] public bool Keep { get; set; }

    /// <summary>The version of the draft that was read.</summary>
    [BindProperty] public int Version { get; set; }

    public Client Client { get; private set; } = null!;
    public NeedsStory Story { get; private set; } = null!;
    public IReadOnlyList<KnownNeed> Known { get; private set; } = [];
    public IReadOnlyList<PlanStep> Steps { get; private set; } = [];
    public NeedsAssessment? Shown => Story.Done.FirstOrDefault(a => a.Edition == Edition) ?? Story.Last;
    public bool OtherChanged { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "needs") is not { } client) { context.Result = NotFound(); return; }
        (Client, Story, Steps) = (client, await desk.Of(client), await desk.Steps(client));
        if (Story.Draft is not null) Known = await desk.Known(client);
        await next();
    }

    public void OnGet()
    {
        if (Story.Draft is { } draft) (Lines, Version) = (TypedNeed.Of(draft.Lines), draft.Version);
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (!Client.IsOpen) return NotFound();
        await desk.Open(Client, Story, this.Actor);
        return Redirect($"/clients/{Id}/needs{(await desk.Save() ? "" : "?done=other")}");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Client.IsOpen || Story.Draft is not { } draft) return Redirect($"/clients/{Id}/needs?done=other");
        this.Reword(texts);
        foreach (var (field, words) in TypedNeed.Problems(Lines, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        if (draft.Version != Version) return Tell(draft.Version);
        draft.Write(Lines.Select(l => l.Line(draft.Of(l.Theme))), this.Actor, clock.Now);
        if (!Keep) draft.Finish(this.Actor, clock.Now);
        return Redirect($"/clients/{Id}/needs?done={(await desk.Save() ? Keep ? "kept" : "mapped" : "other")}");
    }

    /// <summary>The person or a colleague wrote in between: what was typed stays, and the next press writes over with open eyes.</summary>
    private PageResult Tell(int version)
    {
        ModelState.Remove(nameof(Version));
        (OtherChanged, Version) = (true, version);
        return Page();
    }
}
