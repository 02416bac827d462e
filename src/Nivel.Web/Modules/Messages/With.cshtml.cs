using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Messages;

/// <summary>The conversation with one person, for the workers who have a task with them.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class WithModel(ClientDoor door, Conversation conversation) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<ShownMessage> Messages { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "messages") is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        await next();
    }

    public async Task OnGetAsync() => Messages = await conversation.Open(Client, this.Actor);

    public async Task<IActionResult> OnPostAsync()
    {
        if (conversation.Problem(Words) is { } problem)
        {
            this.Wrong(nameof(Words), problem);
            Messages = await conversation.Open(Client, this.Actor);
            return Page();
        }

        await conversation.Write(Client, Words!, this.Actor);
        return Redirect($"/clients/{Id}/messages?done=sent");
    }
}
