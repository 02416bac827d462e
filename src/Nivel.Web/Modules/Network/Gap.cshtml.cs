using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Frame;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Nothing fitted: one press of the reason is enough, everything else is known.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class GapModel(Db db, ClientDoor door, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Client { get; set; }
    [BindProperty(SupportsGet = true)] public string? Field { get; set; }
    [BindProperty] public string? Words { get; set; }

    public Client Person { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Client, "gap") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(string? why)
    {
        this.Reword(texts);
        if (!Enum.TryParse<GapReason>(why, out var reason) || !Enum.IsDefined(reason)) this.Wrong(nameof(why), texts["Services.gap-why-missing"]);
        if (Words?.Trim().Length > ServiceGap.LongestWords) this.Wrong(nameof(Words), texts["Services.gap-words-long", ServiceGap.LongestWords]);
        if (!ModelState.IsValid) return Page();
        db.ServiceGaps.Add(ServiceGap.Notice(Person, reason, CardCodes.Fields.Contains(Field ?? "") ? Field : null, Typed.Text(Words), this.Actor, clock.Now, clock.Today));
        await db.SaveChangesAsync();
        return Redirect($"/clients/{Client}?done=gap");
    }
}
