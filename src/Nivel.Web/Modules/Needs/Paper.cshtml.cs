using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Printing;

namespace Nivel.Web.Modules.Needs;

/// <summary>The empty mapping of needs on paper, in the person's language, to be filled in at home or in a waiting room.</summary>
[Printable("tarvekartoitus")]
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class PaperModel(ClientDoor door, Texts texts) : PageModel
{
    /// <summary>What a person can choose on paper: not asked is no answer of theirs.</summary>
    public static readonly IReadOnlyList<NeedLevel> Levels = [NeedLevel.None, NeedLevel.Some, NeedLevel.Much];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }

    public string Language { get; private set; } = Languages.Finnish;

    public string Say(string key, params object?[] with) => texts.In(Language, key, with);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await door.Open(this.Actor, Id, "needs") is not { IsOpen: true } client) return NotFound();
        Language = Languages.Content(client.Language);
        return Page();
    }
}
