using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Instruments;

/// <summary>The empty form of an instrument on paper, in the person's language, for somebody who answers with a pen. The answers are then written down as told from paper.</summary>
[Printable("mittari")]
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class PaperModel(ClientDoor door, InstrumentDesk desk, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string Code { get; set; } = "";

    public InstrumentTemplate Template { get; private set; } = null!;
    public string Language { get; private set; } = Languages.Finnish;

    public string Say(string key, params object?[] with) => texts.In(Language, key, with);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "instruments") is not { IsOpen: true } client || await desk.ToAnswer(client, Code, null) is not var (asked, _)) return NotFound();
        (Template, Language) = (asked.Template, Languages.Content(client.Language));
        return Page();
    }
}
