using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>The person's conversation with their workers.</summary>
[For(Role.Jobseeker)]
public sealed class MessagesModel(Db db, Conversation conversation, TimeProvider clock) : PageModel
{
    [FromQuery] public string? Done { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Person { get; private set; } = null!;
    public IReadOnlyList<ShownMessage> Messages { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public async Task OnGetAsync() => Messages = await conversation.Open(Person, this.Actor);

    public async Task<IActionResult> OnPostAsync()
    {
        if (conversation.Problem(Words) is { } problem)
        {
            this.Wrong(nameof(Words), problem);
            Messages = await conversation.Open(Person, this.Actor);
            return Page();
        }

        await conversation.Write(Person, Words!, this.Actor);
        return Redirect("/own/messages?done=sent");
    }
}
