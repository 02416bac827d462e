using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>The same note or task for several people: who gets it and who does not is seen before anything is written.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class TogetherModel(Db db, NextActKeeping acts, TimeProvider clock, Texts texts) : PageModel
{
    public const int Most = 50;

    [BindProperty] public List<ClientId> Who { get; set; } = [];
    [BindProperty] public string? Act { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public TaskOwner Owner { get; set; }
    [BindProperty] public DateOnly? DueOn { get; set; }

    public IReadOnlyList<Client> People { get; private set; } = [];
    public IReadOnlyList<Client> Ended { get; private set; } = [];
    public int NotMine { get; private set; }
    public bool IsTask => Act == "task";

    /// <summary>Reached by its address alone, there is nobody chosen.</summary>
    public IActionResult OnGet() => Redirect("/clients");

    /// <summary>The form with the people it would touch.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await Load();
        ModelState.Clear();
        DueOn = clock.Today.AddDays(7);
        if (People.Count == 0) this.Wrong(nameof(Who), texts["Clients.together-none"]);
        return Page();
    }

    public async Task<IActionResult> OnPostWriteAsync()
    {
        this.Reword(texts);
        await Load();
        Check();
        if (!ModelState.IsValid) return Page();
        var failed = 0;
        foreach (var id in People.Select(p => p.Id)) if (!await Write(id)) failed++;
        return Redirect($"/clients?done=together&count={People.Count - failed}&failed={failed}");
    }

    private void Check()
    {
        if (People.Count == 0) this.Wrong(nameof(Who), texts["Clients.together-none"]);
        if (Who.Count > Most) this.Wrong(nameof(Who), texts["Clients.together-many", Most]);
        if (Typed.Text(Words) is not { } words) this.Wrong(nameof(Words), texts[IsTask ? "Clients.task-empty" : "Clients.note-empty"]);
        else if (words.Length > (IsTask ? 1000 : NoteModel.Longest)) this.Wrong(nameof(Words), texts["Clients.note-long", IsTask ? 1000 : NoteModel.Longest, words.Length]);
        if (IsTask && ModelState.IsValid && DueOn is null) this.Wrong(nameof(DueOn), texts["Clients.date-missing"]);
        if (IsTask && DueOn < clock.Today) this.Wrong(nameof(DueOn), texts["Clients.date-past"]);
    }

    /// <summary>One person at a time: what cannot be written for one is in nobody else's way.</summary>
    private async Task<bool> Write(ClientId id)
    {
        db.ChangeTracker.Clear();
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync(c => c.Id == id) is not { IsOpen: true } client) return false;
        if (IsTask) db.Add(ClientTask.Agree(client, Words!, Owner, DueOn!.Value, this.Actor, clock.Now));
        else client.WriteNote(Words!, Audience.Shared, this.Actor, clock.Now, clock.Today, isContact: false);
        try
        {
            await acts.Save(id, clock.Today);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task Load()
    {
        Act = IsTask ? "task" : "note";
        Who = [.. Who.Distinct()];
        var chosen = Who.Take(Most).ToList();
        var mine = await db.ClientsOf(this.Actor, clock.Today).AsNoTracking().Where(c => chosen.Contains(c.Id)).ToListAsync();
        var named = mine.OrderBy(c => c.FamilyName, Texts.Sorting).ThenBy(c => c.GivenName, Texts.Sorting).ToList();
        (People, Ended, NotMine) = (named.FindAll(c => c.IsOpen), named.FindAll(c => !c.IsOpen), chosen.Count - mine.Count);
    }
}
