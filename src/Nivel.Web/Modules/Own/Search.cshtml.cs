using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Searching;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>The person's own job search: what was done, what came of it, and how much of what was agreed is left.</summary>
[For(Role.Jobseeker)]
public sealed class SearchModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public TypedAct Act { get; set; } = new();

    public Client Person { get; private set; } = null!;
    public SearchBoard Board { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        (Person, Board) = (own, await SearchBoard.Of(db, own, clock.Today));
        await next();
    }

    public void OnGet() => Act.On = clock.Today;

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        foreach (var (field, words) in SearchBoard.Problems(Act, clock.Today, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        await SearchBoard.Write(db, Person, Act, this.Actor, clock.Now);
        return Redirect("/own/search?done=written");
    }

    public Task<IActionResult> OnPostTellAsync(SearchActId act, SearchResult result) => SearchBoard.Tell(db, Person, act, result, "/own/search");
}
