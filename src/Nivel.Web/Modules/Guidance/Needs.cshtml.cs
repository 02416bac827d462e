using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Profiling;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>The short needs check (palvelutarvekartoitus): nine questions, with or without a named person.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed class NeedsModel(Db db, ClientDoor door, ProfileShelf shelf, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId? Client { get; set; }
    [BindProperty] public Dictionary<string, string> Answers { get; set; } = [];

    public NeedsForm Form => NeedsForm.Short1;
    public Client? Person { get; private set; }

    /// <summary>The questionnaires of the area that are asked of a named person: one shelf, wherever the person is met.</summary>
    public IReadOnlyList<ProfileTemplate> Wider { get; private set; } = [];

    public AskedForm Asked => new([.. Form.Questions.Select(q => new AskedQuestion(q.Code, texts[$"Guidance.need-{q.Code}"], null, [.. q.Answers.Where(a => a != AskedForm.Unsaid).Select(a => (a, texts[$"Guidance.need-{q.Code}-{a}"]))]))], Answers, texts["Guidance.need-unsaid"], IsRow: true);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (Client is { } id && (Person = await door.Open(this.Actor, id, "needs")) is null) { context.Result = NotFound(); return; }
        if (Person is not null) Wider = [.. (await shelf.InForce(Person.AreaId, clock.Today)).Select(f => f.Template)];
        await next();
    }

    public void OnGet()
    {
        // The questions are the same for everybody.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var known = Form.Known(Answers);
        if (known.Count == 0) { this.Wrong($"Answers[{Form.Questions[0].Code}]", texts["Guidance.needs-empty"]); return Page(); }
        var check = NeedsCheck.Take(Form.Version, known, NeedsProfile.Read(known).Phase, Client, null, this.Actor, clock.Now);
        db.Add(check);
        await db.SaveChangesAsync();
        return Redirect($"/guidance/needs/{check.Id}");
    }
}
