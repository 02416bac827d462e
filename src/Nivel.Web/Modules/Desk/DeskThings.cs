using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>An open step of an agreed plan, or an open task.</summary>
public sealed record OpenThing(ClientId ClientId, bool IsPersons, DateOnly DueOn);

/// <summary>A draft of a plan that somebody has to answer: the person who is to read it, the worker who is to sign or to change it, or another authority.</summary>
public sealed record DeskDraft(ClientId ClientId, bool HasWish, bool PersonAgreed, bool AuthorityAgreed)
{
    public bool IsForMe => HasWish || (PersonAgreed && !AuthorityAgreed);
    public bool IsForPerson => !HasWish && !PersonAgreed;
    public bool IsForOthers => PersonAgreed && AuthorityAgreed;
}

/// <summary>A plan in force of a kind that is gone through again by a day of law.</summary>
public sealed record DeskPlan(ClientId ClientId, PlanKind Kind, DateOnly AgreedOn)
{
    public DateOnly? ReviewBy() => Kind.ReviewBy(AgreedOn)?.Answer;
}

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

    /// <summary>Requests without an answer.</summary>
    public IReadOnlySet<ClientId> Asked { get; init; } = new HashSet<ClientId>();

    /// <summary>Plans with a day of review; the employment plan is gone through at each job-search discussion and is not among them.</summary>
    public ILookup<ClientId, DeskPlan> Plans { get; init; } = Enumerable.Empty<DeskPlan>().ToLookup(p => p.ClientId);

    public IReadOnlyList<DeskDraft> Drafted { get; init; } = [];
    public IReadOnlySet<ClientId> ForPerson { get; init; } = new HashSet<ClientId>();
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
            Support = support, Messages = (await Written.Ask(db, me, today)).ToHashSet(), Asked = (await Requested.Ask(db, me, today)).ToHashSet(),
            Drafted = await Drafts.Ask(db, me, today), Plans = (await Reviewed.Ask(db, me, today)).ToLookup(p => p.ClientId),
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

    private static readonly Question<UserId, DateOnly, DeskDraft> Drafts = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Plans on task.ClientId equals p.ClientId
        where p.State == PlanState.Draft && (p.Wish != null || p.OfferedAt != null || p.Signatures.Any())
        select new DeskDraft(task.ClientId, p.Wish != null, p.Signatures.Any(s => s.Party == PlanParty.Person), p.Signatures.Any(s => s.Party == PlanParty.Authority)));

    private static readonly Question<UserId, DateOnly, DeskPlan> Reviewed = new((db, me, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join p in db.Plans on task.ClientId equals p.ClientId
        where p.State == PlanState.Agreed && p.Kind != PlanKind.Employment && p.AgreedOn != null
        select new DeskPlan(task.ClientId, p.Kind, p.AgreedOn!.Value));

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
