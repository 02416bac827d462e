using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>My joint support: who are in it, what has been agreed, what comes next, and what each sees. A review can be asked for (T-06) and an own task or step marked done.</summary>
[For(Role.Jobseeker)]
public sealed class OwnModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public MultiAgencySupportId Support { get; set; }
    [BindProperty] public string? Wish { get; set; }

    public IReadOnlyList<SharedCase> Cases { get; private set; } = [];
    public IReadOnlyList<ConsultationRow> Asked { get; private set; } = [];
    public DateOnly Today => clock.Today;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await Load();
        await next();
    }

    public void OnGet()
    {
        // What is shown has been loaded before.
    }

    public async Task<IActionResult> OnPostReviewAsync()
    {
        if (Cases.FirstOrDefault(c => c.Support.Id == Support)?.Support is not { } support || !support.Can(SupportAct.Review)) return NotFound();
        if (Wish?.Length > MultiAgencySupport.LongestWords) { this.Wrong(nameof(Wish), texts["MultiAgency.words-missing", MultiAgencySupport.LongestWords]); return Page(); }
        support.AskReview(Typed.Text(Wish), this.Actor, clock.Now, Today);
        return await Save("review") ?? Page();
    }

    public async Task<IActionResult> OnPostFinishAsync(SupportTaskId task)
    {
        if (Cases.SelectMany(c => c.Tasks).FirstOrDefault(k => k.Id == task && k.Who == SupportSides.Person) is not { } mine) return NotFound();
        mine.Finish(this.Actor, clock.Now, Today);
        return await Save("task") ?? Page();
    }

    public async Task<IActionResult> OnPostFinishStepAsync(SupportStepId step)
    {
        if (Cases.Where(c => c.Support.State.IsOpen()).SelectMany(c => c.Steps).FirstOrDefault(s => s.Id == step && s.Responsible == SupportSides.Person) is not { } mine) return NotFound();
        mine.Finish(Today);
        return await Save("task") ?? Page();
    }

    /// <summary>Null when a worker changed the same thing at this very moment: the page shows how it is now, and what was typed stays.</summary>
    private async Task<IActionResult?> Save(string done)
    {
        if (await db.Keep()) return Redirect($"/own/support?done={done}");
        await Load();
        this.Wrong("", texts["MultiAgency.own-changed"]);
        return null;
    }

    private async Task Load()
    {
        var cases = new List<SharedCase>();
        foreach (var support in await db.SupportsOf(this.Actor, Today).OrderByDescending(s => s.NoticedOn).ThenByDescending(s => s.Id).ToListAsync()) cases.Add(await SharedCase.Of(db, support, this.Actor));
        Cases = cases;
        Asked = await ConsultationRow.Of(db, db.ConsultationsOf(this.Actor, Today));
    }
}
