using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>Tasks of the meeting: who, what, by when, done.</summary>
public sealed partial class MeetingModel
{
    [BindProperty] public string? What { get; set; }
    [BindProperty] public string? Who { get; set; }
    [BindProperty] public DateOnly? By { get; set; }

    /// <summary>A user who is reminded; the name is then theirs unless another was written.</summary>
    [BindProperty] public string? Responsible { get; set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>Whoever works in the network, with the organisation, as they would be named in a meeting.</summary>
    private async Task<IReadOnlyList<SelectListItem>> Everybody()
    {
        var (area, today) = (this.Actor.AreaId, Today);
        var workers = await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role != Role.Jobseeker && u.Role != Role.Employer && u.Role != Role.Administrator && (u.EndsOn == null || u.EndsOn >= today))
            .Join(db.Organisations, u => u.OrganisationId, o => o.Id, (u, o) => new { u.Id, u.Name, Organisation = o.Name }).ToListAsync();
        return [.. workers.OrderBy(u => u.Name, Texts.Sorting).Select(u => new SelectListItem($"{u.Name}, {u.Organisation}", $"{u.Id}"))];
    }

    public async Task<IActionResult> OnPostTaskAsync(string id)
    {
        if (!await Load(id) || Meeting is null) return NotFound();
        this.Reword(texts);
        if (Typed.Text(What) is not { Length: <= MeetingTask.LongestWhat }) this.Wrong(nameof(What), texts["Network.wrong-what", MeetingTask.LongestWhat]);
        var named = People.FirstOrDefault(u => u.Value == Responsible && u.Value.Length > 0);
        if (Typed.Text(Responsible) is not null && named is null) this.Wrong(nameof(Responsible), texts["Network.wrong-responsible"]);
        Who = Typed.Text(Who) ?? (named?.Text.Length > MeetingTask.LongestWho ? named.Text[..MeetingTask.LongestWho] : named?.Text);
        if (Typed.Text(Who) is not { Length: <= MeetingTask.LongestWho }) this.Wrong(nameof(Who), texts["Network.wrong-who", MeetingTask.LongestWho]);
        if (By is null) this.Wrong(nameof(By), texts["Network.wrong-day"]);
        if (!ModelState.IsValid) return Again();
        db.Add(new MeetingTask(Meeting, What!.Trim(), Who!.Trim(), By!.Value, Id.TryParse<UserId>(named?.Value, out var user) ? user : null));
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
