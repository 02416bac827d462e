using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>An open step of an agreed plan, or an open task.</summary>
public sealed record OpenThing(ClientId ClientId, bool IsPersons, DateOnly DueOn);

/// <summary>A place of work that a person has or had.</summary>
public sealed record DeskPlace(ClientId ClientId, DateOnly? EndsOn, DateOnly FollowUpOn, bool IsFollowedUp);

/// <summary>What the marks of the own people rest on beside the people themselves.</summary>
public sealed record DeskThings(ILookup<ClientId, OpenThing> Open, ILookup<ClientId, DeskPlace> Places, IReadOnlySet<ClientId> Served)
{
    public IReadOnlySet<ClientId> MeetToday { get; init; } = new HashSet<ClientId>();
    public IReadOnlySet<ClientId> ForMe { get; init; } = new HashSet<ClientId>();

    /// <summary>Those of whose referral somebody ought to tell something by now.</summary>
    public IReadOnlySet<ClientId> ReferralDue { get; init; } = new HashSet<ClientId>();
    public IReadOnlySet<ClientId> Messages { get; init; } = new HashSet<ClientId>();

    /// <summary>Plans in which the person wished for a change, and requests without an answer.</summary>
    public IReadOnlySet<ClientId> Asked { get; init; } = new HashSet<ClientId>();
    public IReadOnlySet<ClientId> ForOthers { get; init; } = new HashSet<ClientId>();

    /// <summary>What multi-agency support and consultation requests wait for.</summary>
    public DeskSupport Support { get; init; } = DeskSupport.None;

    public static async Task<DeskThings> Of(Db db, UserId me, DateOnly today)
    {
        var support = await DeskSupport.Of(db, me, today);
        var open = (await Steps.Ask(db, me, today)).Concat(await Tasks.Ask(db, me, today)).Concat(support.Open);
        var places = await Placed.Ask(db, me, today);
        return new(open.ToLookup(o => o.ClientId), places.ToLookup(p => p.ClientId), (await InService.Ask(db, me, today)).ToHashSet())
        {
            Support = support, Messages = (await Written.Ask(db, me, today)).ToHashSet(), Asked = (await Wished.Ask(db, me, today)).Concat(await Requested.Ask(db, me, today)).ToHashSet(),
        };
    }

    private static readonly Question<UserId, DateOnly, OpenThing> Steps = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Plans on task.ClientId equals p.ClientId
        where p.State == PlanState.Agreed
        from s in p.Steps
        where s.DoneOn == null
        select new OpenThing(task.ClientId, s.Bearer == TaskBearer.Person, s.DueOn));

    private static readonly Question<UserId, DateOnly, OpenThing> Tasks = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join t in db.ClientTasks on task.ClientId equals t.ClientId
        where t.DoneOn == null
        select new OpenThing(task.ClientId, t.Owner == Clients.TaskOwner.Person, t.DueOn));

    private static readonly Question<UserId, DateOnly, DeskPlace> Placed = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Placements on task.ClientId equals p.ClientId
        where p.FollowedUpOn == null || p.EndsOn >= today
        select new DeskPlace(task.ClientId, p.EndsOn, p.FollowUpOn, p.FollowedUpOn != null));

    private static readonly Question<UserId, DateOnly, ClientId> Written = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join m in db.Messages on task.ClientId equals m.ClientId
        where m.SeenAt == null && m.IsFromPerson
        select task.ClientId);

    private static readonly Question<UserId, DateOnly, ClientId> Wished = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Plans on task.ClientId equals p.ClientId
        where p.State == PlanState.Draft && p.Wish != null
        select task.ClientId);

    private static readonly Question<UserId, DateOnly, ClientId> Requested = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join r in db.ClientRequests on task.ClientId equals r.ClientId
        where r.AnsweredAt == null
        select task.ClientId);

    private static readonly Question<UserId, DateOnly, ClientId> InService = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Participations on task.ClientId equals p.ClientId
        where p.EndsOn == null || p.EndsOn >= today
        select task.ClientId);
}
