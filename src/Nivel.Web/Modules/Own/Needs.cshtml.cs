using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Needs;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>My own part of the mapping of needs, and the latest one as it was agreed.</summary>
[For(Role.Jobseeker)]
public sealed class NeedsModel(Db db, NeedsDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public List<TypedNeed> Lines { get; set; } = [];

    /// <summary>The version of the draft that was read; -1 when there was none.</summary>
    [BindProperty] public int Version { get; set; } = -1;

    public NeedsStory Story { get; private set; } = null!;
    public IReadOnlyList<PlanStep> Steps { get; private set; } = [];
    public bool OtherChanged { get; private set; }
    public bool IsOpen => Person.IsOpen;
    private Client Person { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        (Person, Story, Steps) = (own, await desk.Of(own), await desk.Steps(own));
        await next();
    }

    public void OnGet() => (Lines, Version) = (TypedNeed.Of((Story.Draft ?? Story.Last)?.Lines ?? [], own: true), Story.Draft?.Version ?? -1);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOpen) return NotFound();
        this.Reword(texts);
        foreach (var (field, words) in TypedNeed.Problems(Lines, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        if ((Story.Draft?.Version ?? -1) != Version)
        {
            ModelState.Remove(nameof(Version));
            (OtherChanged, Version) = (true, Story.Draft?.Version ?? -1);
            return Page();
        }

        var draft = await desk.Open(Person, Story, this.Actor);
        draft.Answer(Lines.Select(l => l.Line(draft.Of(l.Theme), own: true)), this.Actor, clock.Now);
        return Redirect($"/own/needs?done={(await desk.Save() ? "answered" : "other")}");
    }
}
