using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers;

/// <summary>Three months after the start: does the work go on? The answer is what tells whether the place was right.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class FollowUpModel(Db db, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    private static readonly string[] Known = ["still-working", "other-work", "study", "unemployed", "other"];

    [BindProperty(SupportsGet = true)] public PlacementId Id { get; set; }
    [BindProperty] public string? Situation { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Placement Placement { get; private set; } = null!;
    public Employer Employer { get; private set; } = null!;
    public Client Person { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Situations => [.. Known.Select(s => new SelectListItem(texts[$"Employers.situation-{s}"], s))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var placement = await db.Placements.SingleOrDefaultAsync(p => p.Id == Id);
        var access = placement is null ? null : await db.ClientOf(this.Actor, placement.ClientId, clock.Today);
        if (placement is null || access is not { } found) { context.Result = NotFound(); return; }
        (Placement, Person, Employer) = (placement, found.Client, await db.Employers.SingleAsync(e => e.Id == placement.EmployerId));
        await looks.Record(this.Actor, Person.Id, "placement", found.Why);
        await next();
    }

    public void OnGet()
    {
        // The page shows what was loaded for every handler.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Known.Contains(Situation)) ModelState.AddModelError(nameof(Situation), texts["Employers.situation-missing"]);
        if (Words?.Length > 4000) ModelState.AddModelError(nameof(Words), texts["Employers.words-long", Words.Length, 4000]);
        if (!ModelState.IsValid) return Page();
        if (Placement.FollowedUpOn is null) Placement.FollowUp(Situation!, Words, this.Actor, clock.Now, clock.Today);
        await db.SaveChangesAsync();
        return Redirect($"/employers/placements/{Id}/follow-up");
    }
}
