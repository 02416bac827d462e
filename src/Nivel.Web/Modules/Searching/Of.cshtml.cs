using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Searching;

/// <summary>The job search of one person for the coach: what was done, the agreed number, and writing down for those who do not use the own pages.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class OfModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public TypedAct Act { get; set; } = new();

    public Client Client { get; private set; } = null!;
    public IReadOnlyDictionary<ServiceGroupId, string> Groups { get; private set; } = new Dictionary<ServiceGroupId, string>();
    public SearchBoard Board { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "search") is not { } client) { context.Result = NotFound(); return; }
        (Client, Board) = (client, await SearchBoard.Of(db, client, clock.Today));
        Groups = await GroupBoard.NamesOf(db, Id);
        await next();
    }

    public void OnGet() => Act.On = clock.Today;

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        foreach (var (field, words) in SearchBoard.Problems(Act, clock.Today, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        await SearchBoard.Write(db, Client, Act, this.Actor, clock.Now);
        return Redirect($"/clients/{Id}/search?done=written");
    }

    public Task<IActionResult> OnPostTellAsync(SearchActId act, SearchResult result) => SearchBoard.Tell(db, Client, act, result, $"/clients/{Id}/search");
}
