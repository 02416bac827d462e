using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.WorkAbility;

/// <summary>What works at work for one person: read by the coach, and written down as the person tells it.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class OfModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public TypedFinding Finding { get; set; } = new();

    public Client Client { get; private set; } = null!;
    public WorkView View { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "work-ability") is not { } client) { context.Result = NotFound(); return; }
        (Client, View) = (client, await WorkView.Of(db, client));
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Client.IsOpen) return NotFound();
        this.Reword(texts);
        foreach (var (field, words) in WorkView.Problems(Finding, texts)) this.Wrong(field, words);
        if (!ModelState.IsValid) return Page();
        await WorkView.Write(db, Client, Finding, this.Actor, clock);
        return Redirect($"/clients/{Id}/work-ability?done=written");
    }
}
