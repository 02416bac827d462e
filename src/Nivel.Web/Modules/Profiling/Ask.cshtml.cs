using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Profiling;

/// <summary>The questions of one questionnaire, gone through together with the person.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class AskModel(Db db, ClientDoor door, ProfileShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Client { get; set; }
    [BindProperty(SupportsGet = true)] public string Form { get; set; } = "";
    [BindProperty] public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The version that was before the eyes: a newer one may come into force while the form is open, and the answers belong to the old.</summary>
    [BindProperty] public string? Edition { get; set; }

    public Client Person { get; private set; } = null!;
    public ProfileTemplate Template => Shelved.Template;
    public AskedForm Asked => new([.. Template.Questions.Select(q => new AskedQuestion(q.Code, $"{q.Text}", q.Hint?.ToString(), [.. q.Answers.Select(a => (a.Code, $"{a.Text}"))]))], Answers, texts["Profiling.unsaid"], IsRow: false);
    private Shelved<ProfileTemplate, ProfileForm> Shelved { get; set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Client, "profiling") is not { } person) { context.Result = NotFound(); return; }
        var mine = (await shelf.All(person.AreaId)).Where(f => f.Template.Code == Form).ToList();
        var asked = mine.FirstOrDefault(f => Edition is not null && f.Template.Edition == Edition) ?? mine.FirstOrDefault(f => f.IsAsked(clock.Today));
        if (asked is null) { context.Result = NotFound(); return; }
        (Person, Shelved) = (person, asked);
        await next();
    }

    public void OnGet() => Edition = Template.Edition;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Template.Known(Answers).Count == 0) { this.Wrong($"Answers[{Template.Questions[0].Code}]", texts["Profiling.answer-one"]); return Page(); }
        var round = ProfilingRound.Take(Person, await shelf.Keep(Person.AreaId, Shelved), Template, Answers, this.Actor, clock.Now);
        db.ProfilingRounds.Add(round);
        await db.SaveChangesAsync();
        return Redirect($"/profiling/{round.Id}");
    }
}
