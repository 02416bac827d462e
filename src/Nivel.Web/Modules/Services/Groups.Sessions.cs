using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>The meetings of a group: a day, times when they are known, a place.</summary>
public sealed partial class GroupsModel
{
    [BindProperty] public DateOnly? On { get; set; }
    [BindProperty] public TimeOnly? Starts { get; set; }
    [BindProperty] public TimeOnly? Ends { get; set; }
    [BindProperty] public string? Place { get; set; }

    public IReadOnlyList<GroupSession> Sessions { get; private set; } = [];

    public async Task<IActionResult> OnPostSessionAsync(ServiceId id)
    {
        if (!await Load(id) || Group is not { } group) return NotFound();
        // Only this form was sent.
        foreach (var other in (string[])[nameof(StartsOn), nameof(EndsOn), nameof(Places), nameof(Minimum), nameof(Version)]) ModelState.Remove(other);
        if (On is not { } on || on < group.StartsOn || on > (group.EndsOn ?? DateOnly.MaxValue)) ModelState.AddModelError(nameof(On), texts["Services.session-day"]);
        else if (Sessions.Any(s => s.On == on)) ModelState.AddModelError(nameof(On), texts["Services.session-twice"]);
        if (Ends is not null && (Starts is null || Ends <= Starts)) ModelState.AddModelError(nameof(Ends), texts["Services.session-times"]);
        if (Place?.Length > 200) ModelState.AddModelError(nameof(Place), texts["Services.wrong-long"]);
        if (!ModelState.IsValid) return Page();
        db.GroupSessions.Add(new GroupSession(group, On!.Value, Starts, Ends, string.IsNullOrWhiteSpace(Place) ? null : Place.Trim()));
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { /* The same day was added at the same moment: it is there. */ }
        return Redirect($"/services/{id}/groups?group={group.Id}&done=saved");
    }

    public async Task<IActionResult> OnPostRemoveAsync(ServiceId id, GroupSessionId session)
    {
        if (!await Load(id) || Group is not { } group) return NotFound();
        await db.GroupSessions.Where(s => s.Id == session && s.GroupId == group.Id).ExecuteDeleteAsync();
        return Redirect($"/services/{id}/groups?group={group.Id}&done=saved");
    }
}
