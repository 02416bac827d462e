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
public sealed class NoteModel(Db db, NextActKeeping acts, IEnumerable<INoteLinkSource> sources, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    public const int Longest = 8000;
    public static readonly IReadOnlyList<string> Templates = ["call", "meeting", "no-answer", "agreed"];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Template { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string Readers { get; set; } = "shared";

    /// <summary>The person was met or reached. Of a note for the team alone it is asked anew, not presumed.</summary>
    [BindProperty] public bool IsContact { get; set; }

    /// <summary>The day of an own reminder.</summary>
    [BindProperty] public DateOnly? RemindOn { get; set; }

    public Client Client { get; private set; } = null!;

    /// <summary>What the note is about, by its path; empty for the person in general.</summary>
    [BindProperty(SupportsGet = true)] public string? Link { get; set; }

    public IReadOnlyList<NoteLink> Links { get; private set; } = [];

    /// <summary>For the worker alone: it is a reminder and no note.</summary>
    private bool IsOwn => Readers == "own";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        Client = client;
        var links = new List<NoteLink>();
        foreach (var source in sources) links.AddRange(await source.Of(Id));
        Links = links;
        await next();
    }

    public void OnGet()
    {
        Words = Template is not null && Templates.Contains(Template) ? texts[$"Clients.template-{Template}-text"] : null;
        IsContact = Template is not "no-answer";
        RemindOn = clock.Today.AddDays(7);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        Check();
        if (!ModelState.IsValid) return Page();
        if (IsOwn) await Remind(Words!);
        else await Write(Words!);
        return Redirect($"/clients/{Id}?done={(IsOwn ? "reminder" : "note")}");
    }

    private void Check()
    {
        if (!IsOwn) ModelState.Remove(nameof(RemindOn));
        var longest = IsOwn ? WorkerReminder.Longest : Longest;
        if (Typed.Text(Words) is not { } words) this.Wrong(nameof(Words), texts["Clients.note-empty"]);
        else if (words.Length > longest) this.Wrong(nameof(Words), texts["Clients.note-long", longest, words.Length]);
        if (IsOwn && ModelState.IsValid && RemindOn is null) this.Wrong(nameof(RemindOn), texts["Clients.date-missing"]);
        if (IsOwn && RemindOn < clock.Today) this.Wrong(nameof(RemindOn), texts["Clients.date-past"]);
    }

    private Task Remind(string words)
    {
        db.Add(new WorkerReminder(this.Actor.UserId, Id, words, RemindOn!.Value));
        return db.SaveChangesAsync();
    }

    /// <summary>Two notes at the same moment both stay: the later one is written onto what the earlier one left.</summary>
    private async Task Write(string words)
    {
        for (var again = 0; ; again++)
        {
            Client.WriteNote(words, Readers == "team" ? Audience.Team : Audience.Shared, this.Actor, clock.Now, clock.Today, IsContact && Readers != "team", Links.FirstOrDefault(l => l.About == Link));
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
