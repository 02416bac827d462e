using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>A promised task of multi-agency support that is not done.</summary>
public sealed record JointTask(ClientId ClientId, SupportSides Who, DateOnly DueOn);

/// <summary>What multi-agency support and consultation requests put on the desk.</summary>
public sealed record DeskSupport(IReadOnlySet<ClientId> Plan, IReadOnlySet<ClientId> Review, IReadOnlySet<ClientId> Meeting, IReadOnlySet<ClientId> ForMe, IReadOnlySet<ClientId> ForOthers, IReadOnlyList<OpenThing> Open)
{
    public static readonly DeskSupport None = new(new HashSet<ClientId>(), new HashSet<ClientId>(), new HashSet<ClientId>(), new HashSet<ClientId>(), new HashSet<ClientId>(), []);

    public static async Task<DeskSupport> Of(Db db, UserId me, DateOnly today)
    {
        var soon = (await Cases.Ask(db, me, today)).Where(s => s.NextBy() is { } next && next.Answer <= today.AddDays(RemindSupport.StatutoryDays)).ToLookup(s => s.State == SupportState.Supported, s => s.ClientId);
        var asked = await Reviews.Ask(db, me, today);
        var tasks = await Promised.Ask(db, me, today);
        var meetings = await Meets.Ask(db, me, today, FinnishTime.StartOf(today.AddDays(2)));
        var theirs = tasks.Where(k => k.Who is SupportSides.County or SupportSides.Kela).Select(k => k.ClientId);
        return new(soon[false].ToHashSet(), soon[true].Concat(asked).ToHashSet(), meetings.ToHashSet(), (await Consulted.Ask(db, me, today, ConsultationState.Answered)).Concat(asked).ToHashSet(),
            (await Consulted.Ask(db, me, today, ConsultationState.Asked)).Concat(theirs).ToHashSet(),
            [.. tasks.Where(k => k.Who is SupportSides.Person or SupportSides.Authority).Select(k => new OpenThing(k.ClientId, k.Who == SupportSides.Person, k.DueOn))]);
    }

    private static readonly Question<UserId, DateOnly, MultiAgencySupport> Cases = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join s in db.MultiAgencySupports.AsNoTracking() on task.ClientId equals s.ClientId
        where s.ClosedOn == null && s.BegunOn != null
        select s);

    private static readonly Question<UserId, DateOnly, ClientId> Reviews = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join s in db.MultiAgencySupports on task.ClientId equals s.ClientId
        where s.ClosedOn == null && s.ReviewAskedOn != null
        select task.ClientId);

    private static readonly Question<UserId, DateOnly, JointTask> Promised = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join k in db.SupportTasks on task.ClientId equals k.ClientId
        where k.DoneOn == null && db.MultiAgencySupports.Any(s => s.Id == k.SupportId && s.ClosedOn == null)
        select new JointTask(task.ClientId, k.Who, k.DueOn));

    private static readonly Question<UserId, DateOnly, DateTimeOffset, ClientId> Meets = new((db, me, today, until) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join m in db.SupportMeetings on task.ClientId equals m.ClientId
        where m.State == SupportMeetingState.Called && m.StartsAt < until
        select task.ClientId);

    private static readonly Question<UserId, DateOnly, ConsultationState, ClientId> Consulted = new((db, me, today, state) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join c in db.Consultations on task.ClientId equals c.ClientId
        where c.State == state && c.ReadOn == null
        select task.ClientId);
}
