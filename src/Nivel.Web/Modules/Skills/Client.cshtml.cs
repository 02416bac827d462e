using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Skills;

/// <summary>A person's skills and wishes, done together with the coach.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ClientModel(Db db, SkillsDesk desk, LookLog looks, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId ClientId { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public List<SkillChoice> Choices { get; set; } = [];
    [BindProperty] public WishForm Wish { get; set; } = new();

    public Client Person { get; private set; } = null!;
    public SkillsView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientOf(this.Actor, ClientId, clock.Today) is not { } found) { context.Result = NotFound(); return; }
        Person = found.Client;
        await looks.Record(this.Actor, ClientId, "skills", found.Why);
        await next();
    }

    public Task OnGetAsync() => Show(Done);

    public Task OnPostReadAsync() => Words?.Length > SkillsDesk.LongestWords ? Show(null, "words-long") : Show(null, read: true);

    public async Task<IActionResult> OnPostKeepAsync()
    {
        await desk.Keep(Person, Choices, "worker", this.Actor);
        return Redirect($"/skills/{ClientId}?done=kept");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string skill)
    {
        await desk.Keep(Person, [new SkillChoice { Id = skill, As = "no" }], "worker", this.Actor);
        return Redirect($"/skills/{ClientId}?done=removed");
    }

    public async Task<IActionResult> OnPostWishAsync(string? act)
    {
        var problems = !ModelState.IsValid ? ["form-wrong"] : act == "find" ? [] : await desk.Wish(Person, Wish, this.Actor);
        if (act != "find" && problems.Count == 0) return Redirect($"/skills/{ClientId}?done=wished");
        ModelState.Clear();
        View = await desk.View(Person, own: false, null, read: false, Wish, null, problems);
        return Page();
    }

    private async Task Show(string? done, string? problem = null, bool read = false) =>
        View = await desk.View(Person, own: false, Words, read && problem is null, null, done, problem is null ? [] : [problem]);
}
