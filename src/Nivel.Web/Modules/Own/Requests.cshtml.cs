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

/// <summary>Correction requests and feedback, each with its answer.</summary>
[For(Role.Jobseeker)]
public sealed class RequestsModel(Db db, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>More open ones than this are not taken: the house answers each.</summary>
    public const int MostOpen = 10;

    [FromQuery] public string? Done { get; set; }
    [BindProperty(SupportsGet = true)] public RequestKind Kind { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Person { get; private set; } = null!;
    public IReadOnlyList<ClientRequest> Requests { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        (Person, var id) = (own, own.Id);
        Requests = await db.ClientRequests.AsNoTracking().Where(r => r.ClientId == id).OrderByDescending(r => r.At).Take(100).ToListAsync();
        await next();
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        if (!Enum.IsDefined(Kind)) this.Wrong(nameof(Kind), texts["Clients.not-understood"]);
        if (Typed.Text(Words) is not { Length: <= ClientRequest.Longest }) this.Wrong(nameof(Words), texts["Messages.request-empty", ClientRequest.Longest]);
        else if (Requests.Count(r => r.AnsweredAt is null) >= MostOpen) this.Wrong(nameof(Words), texts["Messages.too-many-open", MostOpen]);
        if (!ModelState.IsValid) return Page();
        db.Add(ClientRequest.Make(Person, Kind, Words!, this.Actor, clock.Now));
        await db.SaveChangesAsync();
        return Redirect("/own/requests?done=sent");
    }
}
