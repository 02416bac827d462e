using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Modules.WorkAbility;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>What works for me at work: I add, correct, remove, and choose what an employer sees.</summary>
[For(Role.Jobseeker)]
public sealed class WorkAbilityModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public TypedFinding Finding { get; set; } = new();

    public WorkView View { get; private set; } = null!;

    /// <summary>A correction that could not be kept as it was typed.</summary>
    public (WorkFindingId Id, string? Words, string Problem)? Bad { get; private set; }
    private Client Person { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        (Person, View) = (own, await WorkView.Of(db, own));
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        foreach (var (field, words) in WorkView.Problems(Finding, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        await WorkView.Write(db, Person, Finding, this.Actor, clock);
        return Redirect("/own/work-ability?done=written");
    }

    public async Task<IActionResult> OnPostCorrectAsync(WorkFindingId id, string? words, bool shown, bool remove, int version)
    {
        if (View.Findings.FirstOrDefault(f => f.Id == id) is not { } finding) return NotFound();
        ModelState.Clear();
        if (finding.Version != version) return Redirect("/own/work-ability?done=other");
        if (!remove && Typed.Text(words) is not { Length: <= WorkFinding.LongestWords }) { Bad = (id, words, texts["WorkAbility.words-missing", WorkFinding.LongestWords]); return Page(); }
        if (remove) db.Remove(finding);
        else finding.Correct(words!, shown, this.Actor);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return Redirect("/own/work-ability?done=other");
        }

        return Redirect($"/own/work-ability?done={(remove ? "removed" : "corrected")}");
    }
}
