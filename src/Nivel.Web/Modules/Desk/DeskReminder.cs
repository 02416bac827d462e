using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>An own reminder of a worker, of somebody who is still theirs.</summary>
public sealed record DeskReminder(WorkerReminderId Id, ClientId ClientId, string GivenName, string FamilyName, string Words, DateOnly DueOn)
{
    public const int Shown = 10;

    public static async Task<IReadOnlyList<DeskReminder>> Of(Db db, UserId me, DateOnly today) => [.. (await Mine.Ask(db, me, today)).DistinctBy(r => r.Id).Take(Shown)];

    private static readonly Question<UserId, DateOnly, DeskReminder> Mine = new((db, me, today) =>
        from r in db.WorkerReminders
        where r.UserId == me && db.Assignments.Any(a => a.ClientId == r.ClientId && a.UserId == me && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today))
        join c in db.Clients on r.ClientId equals c.Id
        orderby r.DueOn, r.Id
        select new DeskReminder(r.Id, c.Id, c.GivenName, c.FamilyName, r.Words, r.DueOn));
}
