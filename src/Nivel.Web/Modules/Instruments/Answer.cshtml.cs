using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Instruments;

/// <summary>Answering together with the person, or from a paper that they filled in.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class AnswerModel(ClientDoor door, InstrumentDesk desk, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";
    [BindProperty(SupportsGet = true)] public AnswerWay Way { get; set; } = AnswerWay.Together;
    [BindProperty] public AnswerForm Form { get; set; } = new();

    public Client Client { get; private set; } = null!;
    private Shelved<InstrumentTemplate, InstrumentForm> Asked { get; set; } = null!;
    private InstrumentRound? Draft { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "instruments") is not { IsOpen: true } client || await desk.ToAnswer(client, Code, Form.Edition) is not var (asked, draft)) { context.Result = NotFound(); return; }
        (Client, Asked, Draft) = (client, asked, draft);
        Form.Show(asked.Template, draft);
        await next();
    }

    public void OnGet() => Form.Begin();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Way is not AnswerWay.Paper) Way = AnswerWay.Together;
        if (Form.Problem(texts) is var (field, words)) { this.Wrong(field, words); return Page(); }
        var kept = await desk.Keep(Client, Asked, Draft, Form.Answers, !Form.Keep, Way, this.Actor);
        return Redirect($"/clients/{Id}/instruments?done={(kept ? Form.Keep ? "kept" : "answered" : "other")}");
    }
}
