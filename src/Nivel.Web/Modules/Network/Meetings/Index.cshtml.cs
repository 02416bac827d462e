using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Network.Meetings;

/// <summary>Network meetings, and everything promised in them that is still to be done.</summary>
[For(Role.Coordinator, Role.Manager)]
public sealed class IndexModel(Db db, TimeProvider clock) : PageModel
{
    /// <summary>Older ones are found from the tasks they left and from the address.</summary>
    private const int MostShown = 50;

    public IReadOnlyList<NetworkMeeting> Meetings { get; private set; } = [];
    public IReadOnlyList<MeetingTask> Open { get; private set; } = [];
    public DateOnly Today => clock.Today;

    public async Task OnGetAsync()
    {
        var area = this.Actor.AreaId;
        Meetings = await db.NetworkMeetings.AsNoTracking().Where(m => m.AreaId == area).OrderByDescending(m => m.On).ThenBy(m => m.Id).Take(MostShown).ToListAsync();
        Open = await db.MeetingTasks.AsNoTracking().Where(t => t.AreaId == area && t.DoneOn == null).OrderBy(t => t.By).ThenBy(t => t.Id).ToListAsync();
    }
}
