using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.MultiAgency;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The person's multi-agency support: what there is, and noticing the need. The rule decides whether the ground of 381/2023 § 3 holds (T-03).</summary>
/// <remarks>The answers to the questions touch health, so they are asked, judged by the rule and forgotten: only that the ground holds is kept.</remarks>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class ClientModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public bool WorkAbility { get; set; }
    [BindProperty] public bool LifeManagement { get; set; }
    [BindProperty] public bool ConsultationIsEnough { get; set; }
    [BindProperty] public string? Need { get; set; }

    public Client Person { get; private set; } = null!;
    public IReadOnlyList<MultiAgencySupport> Supports { get; private set; } = [];

    /// <summary>How the rule answered when the ground did not hold.</summary>
    public Worked<bool>? Judged { get; private set; }
    public bool HasOpen => Supports.Any(s => s.State.IsOpen());

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "support") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        Supports = await db.MultiAgencySupports.AsNoTracking().Where(s => s.ClientId == Id).OrderByDescending(s => s.NoticedOn).ThenByDescending(s => s.Id).ToListAsync();
        await next();
    }

    public void OnGet()
    {
        // What is shown has been loaded at the door.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (HasOpen) { this.Wrong(nameof(Need), texts["MultiAgency.already-open"]); return Page(); }
        if (Typed.Text(Need) is not { Length: <= MultiAgencySupport.LongestWords }) this.Wrong(nameof(Need), texts["MultiAgency.need-missing", MultiAgencySupport.LongestWords]);
        var judged = MultiAgencyNeed.NeedsCoordination(WorkAbility, LifeManagement, ConsultationIsEnough, clock.Today);
        if (!judged.Answer) { Judged = judged; this.Wrong(nameof(WorkAbility), texts["MultiAgency.ground-missing"]); }
        if (!ModelState.IsValid) return Page();
        var support = MultiAgencySupport.Notice(Person, Need!, this.Actor, clock.Now, clock.Today);
        db.MultiAgencySupports.Add(support);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException)
        {
            // Somebody else noticed the need at this very moment.
            this.Wrong(nameof(Need), texts["MultiAgency.already-open"]);
            return Page();
        }

        return Redirect($"/support/{support.Id}?done=noticed");
    }
}
