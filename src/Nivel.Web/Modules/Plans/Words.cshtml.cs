using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The goal and steps of a plan in the person's language: written by the coach, or as an interpreter beside the coach says them.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class WordsModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }

    /// <summary>Which version; without it the draft, or else the plan in force.</summary>
    [BindProperty(SupportsGet = true)] public int? Edition { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Language { get; set; }
    [BindProperty] public string? Goal { get; set; }

    /// <summary>By the order of the steps, so that what was typed stays when another has written the draft anew.</summary>
    [BindProperty] public List<string?> Steps { get; set; } = [];

    public Client Client { get; private set; } = null!;
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<PlanStep> InOrder => [.. Plan.Steps.OrderBy(s => s.Order)];
    public bool OtherChanged { get; private set; }
    public string? LanguageTag => Language is { Length: 2 } ? Language : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "plan") is not { IsOpen: true } client || await Wanted() is not { } plan) { context.Result = NotFound(); return; }
        (Client, Plan) = (client, plan);
        await next();
    }

    public void OnGet()
    {
        (Version, Language, Goal) = (Plan.Version, Plan.TranslatedTo ?? Client.Language, Plan.GoalTranslated);
        Steps = [.. InOrder.Select(s => s.Translated)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        Check();
        if (!ModelState.IsValid) return Page();
        if (Version != Plan.Version) return Tell();
        Plan.Translate(Language!, Goal, InOrder.Select((step, i) => (step.Id, i)).ToDictionary(s => s.Id, s => Typed.Text(Steps.ElementAtOrDefault(s.i))), this.Actor, clock.Now);
        // Words of a step alone must raise the version of the plan too, or two writers would overwrite each other.
        db.Entry(Plan).Property(p => p.Goal).IsModified = true;
        if (!await db.Keep())
        {
            if (await Wanted() is not { } plan) return NotFound();
            Plan = plan;
            return Tell();
        }

        return Redirect($"/plans/{Id}?done=words");
    }

    private void Check()
    {
        if (Language is null || !ContactModel.Spoken.Append(Client.Language).Contains(Language)) this.Wrong(nameof(Language), texts["Clients.language-missing"]);
        if (Goal?.Length > Worded.Longest) this.Wrong(nameof(Goal), texts["Plans.words-long", Worded.Longest]);
        foreach (var (words, i) in Steps.Select((words, i) => (words, i)).Where(s => s.words?.Length > Worded.Longest)) this.Wrong($"Steps[{i}]", texts["Plans.words-long", Worded.Longest]);
    }

    private Task<Plan?> Wanted() => db.Plans.Include(p => p.Steps).AsSplitQuery().Where(p => p.ClientId == Id && p.State != PlanState.Replaced && (Edition == null || p.Edition == Edition)).OrderByDescending(p => p.Edition).FirstOrDefaultAsync();

    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = Plan.Version;
        return Page();
    }
}
