using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>Meetings that are booked and still to come.</summary>
public sealed class OpenMeetings(Db db) : IOpenThings
{
    public async Task<IReadOnlyList<OpenThing>> Of(ClientId client, DateOnly today)
    {
        var from = FinnishTime.StartOf(today);
        var booked = await db.Appointments.AsNoTracking().Where(a => a.ClientId == client && a.State == AppointmentState.Booked && a.StartsAt >= from).OrderBy(a => a.StartsAt).ToListAsync();
        return [.. booked.Select(a => new OpenThing("meeting", a.Place, a.StartsAt.InFinland().Day, $"/clients/{client}"))];
    }
}
