using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>A note in two minutes: one field, who may read it, done.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class NoteModel(Db db, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    public const int Longest = 8000;
    public static readonly IReadOnlyList<string> Templates = ["call", "meeting", "no-answer", "agreed"];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Template { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string Readers { get; set; } = "shared";

    public Client Client { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        await next();
    }

    public void OnGet() => Words = Template is not null && Templates.Contains(Template) ? texts[$"Clients.template-{Template}-text"] : null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Typed.Text(Words) is not { } words) this.Wrong(nameof(Words), texts["Clients.note-empty"]);
        else if (words.Length > Longest) this.Wrong(nameof(Words), texts["Clients.note-long", Longest, words.Length]);
        else
        {
            await Write(words);
            return Redirect($"/clients/{Id}?done=note");
        }

        return Page();
    }

    /// <summary>Two notes at the same moment both stay: the later one is written onto what the earlier one left.</summary>
    private async Task Write(string words)
    {
        for (var again = 0; ; again++)
        {
            Client.WriteNote(words, Readers == "team" ? Audience.Team : Audience.Shared, this.Actor, clock.Now, clock.Today);
            try
            {
                await acts.Save(Id, clock.Today);
                return;
            }
            catch (DbUpdateConcurrencyException) when (again < 5)
            {
                db.ChangeTracker.Clear();
                Client = await db.ClientsOf(this.Actor, clock.Today).SingleAsync(c => c.Id == Id);
            }
        }
    }
}
