using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>The instruments of one person for the coach: results, change, asking for a new round.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class OfModel(ClientDoor door, InstrumentDesk desk) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [FromQuery] public string? Done { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<InstrumentStory> Stories { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "instruments") is not { } client) { context.Result = NotFound(); return; }
        (Client, Stories) = (client, await desk.Of(client));
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostAskAsync(string? code)
    {
        if (!Client.IsOpen || Stories.FirstOrDefault(s => s.Template.Code == code) is not { } story) return NotFound();
        await desk.Ask(Client, story.Template, this.Actor);
        return Redirect($"/clients/{Id}/instruments?done=asked");
    }
}
