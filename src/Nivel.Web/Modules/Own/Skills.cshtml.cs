using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>The own skills and wishes of the person who has signed in.</summary>
[For(Role.Jobseeker)]
public sealed class SkillsModel(Db db, SkillsDesk desk, TimeProvider clock) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public List<SkillChoice> Choices { get; set; } = [];
    [BindProperty] public WishForm Wish { get; set; } = new();

    public Client Person { get; private set; } = null!;
    public SkillsView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (this.Actor.ClientId is not { } own || await db.ClientOf(this.Actor, own, clock.Today) is not { } found) { context.Result = NotFound(); return; }
        Person = found.Client;
        await next();
    }

    public Task OnGetAsync() => Show(Done);

    public Task OnPostReadAsync() => Words?.Length > SkillsDesk.LongestWords ? Show(null, "words-long") : Show(null, read: true);

    public async Task<IActionResult> OnPostKeepAsync()
    {
        await desk.Keep(Person, Choices, "own-words", this.Actor);
        return Redirect("/own/skills?done=kept");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string skill)
    {
        await desk.Keep(Person, [new SkillChoice { Id = skill, As = "no" }], "own-words", this.Actor);
        return Redirect("/own/skills?done=removed");
    }

    public async Task<IActionResult> OnPostWishAsync(string? act)
    {
        var problems = !ModelState.IsValid ? ["form-wrong"] : act == "find" ? [] : await desk.Wish(Person, Wish, this.Actor);
        if (act != "find" && problems.Count == 0) return Redirect("/own/skills?done=wished");
        ModelState.Clear();
        View = await desk.View(Person, own: true, null, read: false, Wish, null, problems);
        return Page();
    }

    private async Task Show(string? done, string? problem = null, bool read = false) =>
        View = await desk.View(Person, own: true, Words, read && problem is null, null, done, problem is null ? [] : [problem]);
}
