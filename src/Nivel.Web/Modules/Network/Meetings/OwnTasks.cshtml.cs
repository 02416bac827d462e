using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>What I have promised in meetings of the network, the oldest day first. Whoever takes part may promise, so every worker of the network has this page.</summary>
[For(Role.Coordinator, Role.Manager, Role.Adviser, Role.PersonalCoach, Role.JobCoach, Role.Provider, Role.Specialist)]
public sealed class OwnTasksModel(Db db, TimeProvider clock) : PageModel
{
    [FromQuery] public bool Done { get; set; }

    public IReadOnlyList<MeetingTask> Tasks { get; private set; } = [];
    public IReadOnlyDictionary<NetworkMeetingId, string> Titles { get; private set; } = new Dictionary<NetworkMeetingId, string>();
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var me = this.Actor.UserId;
        Tasks = await db.MeetingTasks.AsNoTracking().Where(t => t.ResponsibleId == me && t.DoneOn == null).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync();
        var meetings = Tasks.Select(t => t.MeetingId).Distinct().ToList();
        Titles = await db.NetworkMeetings.Where(m => meetings.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Title);
    }

    public async Task<IActionResult> OnPostDoneAsync(MeetingTaskId task)
    {
        var me = this.Actor.UserId;
        if (await db.MeetingTasks.SingleOrDefaultAsync(t => t.Id == task && t.ResponsibleId == me) is not { } mine) return NotFound();
        mine.Done(Today);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { /* Somebody else marked it at this moment: it is done either way. */ }
        return Redirect("/network/tasks?done=true");
    }
}
