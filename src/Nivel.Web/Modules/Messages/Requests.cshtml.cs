using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Outbox;

namespace Nivel.Web.Modules.Messages;

/// <summary>Correction requests and feedback of one person, for the coach to answer.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class RequestsModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public RequestOutcome? Outcome { get; set; }
    [BindProperty] public string? Answer { get; set; }
    [BindProperty] public ClientRequestId? Asked { get; set; }

    /// <summary>What the person has told on the phone, at a meeting or on paper.</summary>
    [BindProperty] public RequestKind Kind { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<ClientRequest> Requests { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "requests") is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        Requests = await db.ClientRequests.Where(r => r.ClientId == Id).OrderBy(r => r.AnsweredAt != null).ThenByDescending(r => r.At).Take(100).ToListAsync();
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Requests.FirstOrDefault(r => r.Id == Asked) is not { } request) return NotFound();
        if (request.AnsweredAt is not null) return Redirect($"/clients/{Id}/requests?done=answered-before");
        this.Reword(texts);
        if (Outcome is not { } outcome || !Enum.IsDefined(outcome)) this.Wrong(nameof(Outcome), texts["Messages.outcome-missing"]);
        if (Typed.Text(Answer) is not { Length: <= ClientRequest.Longest }) this.Wrong(nameof(Answer), texts["Messages.answer-missing", ClientRequest.Longest]);
        if (!ModelState.IsValid) return Page();
        request.Close(Outcome!.Value, Answer!, this.Actor, clock.Now);
        return await Keep(request);
    }

    /// <summary>Writes a request down on the person's behalf; the time to answer runs from today, whoever holds the pen.</summary>
    public async Task<IActionResult> OnPostAskAsync()
    {
        ModelState.Remove(nameof(Outcome));
        this.Reword(texts);
        if (!Enum.IsDefined(Kind)) return NotFound();
        if (Typed.Text(Words) is not { Length: <= ClientRequest.Longest }) this.Wrong(nameof(Words), texts["Messages.proxy-words-missing", ClientRequest.Longest]);
        if (!ModelState.IsValid) return Page();
        db.Add(ClientRequest.Make(Client, Kind, Words!, this.Actor, clock.Now));
        await db.SaveChangesAsync();
        return Redirect($"/clients/{Id}/requests?done=asked");
    }

    private async Task<IActionResult> Keep(ClientRequest request)
    {
        var language = Client.Language;
        if (!string.IsNullOrWhiteSpace(Client.Email))
            db.Outbox.Add(new OutboxMessage(Channel.Mail, Client.Email, texts.In(language, "Messages.mail-answer-subject"), texts.In(language, "Messages.mail-body"), clock.Now, $"request-answer:{request.Id}"));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            return Redirect($"/clients/{Id}/requests?done=answered-before");
        }

        return Redirect($"/clients/{Id}/requests?done=answered");
    }
}
