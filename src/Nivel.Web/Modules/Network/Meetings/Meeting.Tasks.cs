using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>Tasks of the meeting: who, what, by when, done.</summary>
public sealed partial class MeetingModel
{
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? By { get; set; }

    public async Task<IActionResult> OnPostTaskAsync(string id)
    {
        if (!await Load(id) || Meeting is null) return NotFound();
        this.Reword(texts);
        if (Typed.Text(What) is not { Length: <= MeetingTask.LongestWhat }) this.Wrong(nameof(What), texts["Network.wrong-what", MeetingTask.LongestWhat]);
        if (Typed.Text(Who) is not { Length: <= MeetingTask.LongestWho }) this.Wrong(nameof(Who), texts["Network.wrong-who", MeetingTask.LongestWho]);
        if (By is null) this.Wrong(nameof(By), texts["Network.wrong-day"]);
        if (!ModelState.IsValid) return Again();
        db.Add(new MeetingTask(Meeting, What!.Trim(), Who!.Trim(), By!.Value));
        await db.SaveChangesAsync();
        return Redirect($"/network/meetings/{id}?done=task#tasks");
    }

    /// <summary>Pressed by two at once it is done once; the second sees that it is.</summary>
    public async Task<IActionResult> OnPostDoneAsync(string id, MeetingTaskId task, bool done)
    {
        if (!await Load(id) || Tasks.FirstOrDefault(t => t.Id == task) is not { } found) return NotFound();
        if (done) found.Done(Today);
        else found.NotDone();
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { /* The other's press stands and is shown. */ }
        return Redirect($"/network/meetings/{id}#tasks");
    }

    /// <summary>The form of the task was wrong: the meeting's own form shows the meeting as it is.</summary>
    private PageResult Again()
    {
        var m = Meeting!;
        foreach (var own in (string[])[nameof(Title), nameof(On), nameof(StartsAt), nameof(Place), nameof(Agenda), nameof(Decisions), nameof(Seen)]) ModelState.Remove(own);
        (Title, On, StartsAt, Place, Agenda, Decisions, Seen) = (m.Title, m.On, m.StartsAt, m.Place, m.Agenda, m.Decisions, m.Version);
        return Page();
    }
}
