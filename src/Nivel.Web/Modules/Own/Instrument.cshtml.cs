using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Instruments;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Own;

/// <summary>Answering an instrument alone, on a phone, in parts if need be.</summary>
[For(Role.Jobseeker)]
public sealed class InstrumentModel(Db db, InstrumentDesk desk, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";
    [BindProperty] public AnswerForm Form { get; set; } = new();

    private Client Person { get; set; } = null!;
    private Shelved<InstrumentTemplate, InstrumentForm> Asked { get; set; } = null!;
    private InstrumentRound? Draft { get; set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own || await desk.ToAnswer(own, Code, Form.Edition) is not var (asked, draft)) { context.Result = NotFound(); return; }
        (Person, Asked, Draft) = (own, asked, draft);
        Form.Show(asked.Template, draft);
        await next();
    }

    public void OnGet() => Form.Begin();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Form.Problem(texts) is var (field, words)) { this.Wrong(field, words); return Page(); }
        var kept = await desk.Keep(Person, Asked, Draft, Form.Answers, !Form.Keep, AnswerWay.Own, this.Actor);
        return Redirect($"/own/instruments?done={(kept ? Form.Keep ? "kept" : "answered" : "other")}");
    }
}
