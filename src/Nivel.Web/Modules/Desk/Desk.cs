using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Desk;

/// <summary>Everything on a worker's desk in seventeen short queries, whatever the size of the area: each begins from the worker, by index.</summary>
public sealed record Desk(IReadOnlyList<DeskRow> People, IReadOnlyList<DeskMeeting> Meetings, IReadOnlyList<DeskAnswer> Answers)
{
    public static async Task<Desk> Of(Db db, Actor actor, DateOnly today, DateTimeOffset now)
    {
        var meetings = (await Booked.Ask(db, actor.UserId, today, FinnishTime.StartOf(today), FinnishTime.StartOf(today.AddDays(1)))).DistinctBy(m => m.Id).ToList();
        var answers = (await Answered.Ask(db, actor.UserId, today, now.AddDays(-7))).Where(a => Minding.IsMine(actor.UserId, a.Task, a.From, a.SenderIsHere)).DistinctBy(a => a.Id)
            .Select(a => a with { Due = [.. ResultsDue.Of(a.Facts, now).Select(d => d.Code)] }).Where(a => a.Due.Count > 0 || a.IsForMe || a.State == ReferralState.Sent || a.AnsweredAt > now.AddDays(-7)).ToList();
        var known = await DeskThings.Of(db, actor.UserId, today);
        var things = known with
        {
            MeetToday = meetings.Select(m => m.ClientId).ToHashSet(),
            ForMe = answers.Where(a => a.IsForMe).Select(a => a.ClientId).Concat(known.Asked).Concat(known.Drafted.Where(d => d.IsForMe).Select(d => d.ClientId)).Concat(known.Messages).Concat(known.Support.ForMe).ToHashSet(),
            ReferralDue = answers.Where(a => a.Due.Count > 0).Select(a => a.ClientId).ToHashSet(),
            ForOthers = answers.Where(a => a.State == ReferralState.Sent).Select(a => a.ClientId).Concat(known.Support.ForOthers).Concat(known.Drafted.Where(d => d.IsForOthers).Select(d => d.ClientId)).ToHashSet(),
            ForPerson = known.Drafted.Where(d => d.IsForPerson).Select(d => d.ClientId).ToHashSet(),
        };
        var people = (await Mine.Ask(db, actor.UserId, actor.AreaId, today)).OrderBy(p => p.IsCover).DistinctBy(p => p.Id).Select(p => p with { Marks = DeskMarks.Of(p, things, today) }).ToList();
        var mine = people.Select(p => p.Id).ToHashSet();
        return new(people, [.. meetings.Where(m => mine.Contains(m.ClientId))],
            [.. answers.Where(a => mine.Contains(a.ClientId) && a.State != ReferralState.Sent).OrderByDescending(a => a.AnsweredAt)]);
    }

    public IEnumerable<DeskRow> Sorted(IEnumerable<DeskRow> people, string? sort) => sort switch
    {
        "name" => people.OrderBy(p => p.Name, Texts.Sorting),
        "contact" => people.OrderBy(p => p.LastContactOn ?? DateOnly.MinValue).ThenBy(p => p.Name, Texts.Sorting),
        "phase" => people.OrderBy(p => Shared.PhaseLine.Letters.IndexOf(p.Phase ?? "-", StringComparison.Ordinal)).ThenBy(p => p.Name, Texts.Sorting),
        _ => people.OrderBy(p => p.NextActOn ?? DateOnly.MaxValue).ThenBy(p => p.Name, Texts.Sorting),
    };

    private static readonly Question<UserId, EmploymentAreaId, DateOnly, DeskRow> Mine = new((db, me, area, today) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join c in db.Clients on task.ClientId equals c.Id
        where c.AreaId == area
        select new DeskRow(c.Id, c.GivenName, c.FamilyName, c.IsProtected, c.Phase, c.NextAct, c.NextActOn, c.LastContactOn, c.RegisteredOn, c.EndedOn,
            db.Plans.Any(p => p.ClientId == c.Id && p.State == PlanState.Agreed), task.StartsOn)
        {
            IsCover = task.Task == ClientTaskKind.Cover, BornOn = c.BornOn, PhaseSince = c.PhaseSince, PhaseReviewedOn = c.PhaseReviewedOn, LawAct = c.LawAct, LawActOn = c.LawActOn,
            BenefitDays = c.UnemployedSince == null ? null : c.BenefitDays, BenefitsAsOf = c.Statutory == null ? null : c.Statutory.AsOf,
        });

    /// <summary>The meetings of the own people, whoever meets them: after a transfer and during an absence they were booked with somebody else.</summary>
    private static readonly Question<UserId, DateOnly, DateTimeOffset, DateTimeOffset, DeskMeeting> Booked = new((db, me, today, begins, ends) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join a in db.Appointments on task.ClientId equals a.ClientId
        where a.StartsAt >= begins && a.StartsAt < ends && a.State == AppointmentState.Booked
        join c in db.Clients on a.ClientId equals c.Id
        join u in db.People on a.UserId equals u.Id
        orderby a.StartsAt
        select new DeskMeeting(a.Id, c.Id, c.GivenName, c.FamilyName, a.StartsAt, a.Minutes, a.Kind, a.Place, a.UserId == me ? null : u.Name));

    /// <summary>Referrals of the own people that wait for an answer, a next step or a result, and those answered within the week. Whose they are to mind is <see cref="Minding"/>'s to say.</summary>
    private static readonly Question<UserId, DateOnly, DateTimeOffset, DeskAnswer> Answered = new((db, me, today, weekAgo) =>
        from task in db.Assignments
        where task.UserId == me && task.StartsOn <= today && (task.EndsOn == null || task.EndsOn >= today)
        join r in db.Referrals on task.ClientId equals r.ClientId
        where (r.State != ReferralState.Ended && r.State != ReferralState.Refused && r.State != ReferralState.Withdrawn) || r.AnsweredAt > weekAgo || (r.FollowedUpOn == null && r.FollowUpOn <= today)
        join s in db.Services on r.ServiceId equals s.Id
        join g in db.ServiceGroups on r.GroupId equals (ServiceGroupId?)g.Id into groups
        from g in groups.DefaultIfEmpty()
        select new DeskAnswer(r.Id, r.ClientId, r.State, r.AnsweredAt, r.AnswerBy, s.NameFi, s.NameSv, s.NameEn)
        {
            From = r.FromUserId, Task = task.Task, IsOffered = r.State == ReferralState.Waiting && db.WaitingPlaces.Any(p => p.ReferralId == r.Id && p.OfferUntil != null && p.LeftAt == null),
            SenderIsHere = r.FromUserId == me || (db.People.Any(u => u.Id == r.FromUserId && (u.EndsOn == null || u.EndsOn >= today))
                && db.Assignments.Any(a => a.ClientId == r.ClientId && a.UserId == r.FromUserId && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today)
                    && (a.Task != ClientTaskKind.Coach || !db.Assignments.Any(c => c.ClientId == r.ClientId && c.Task == ClientTaskKind.Cover && c.StartsOn <= today && (c.EndsOn == null || c.EndsOn >= today))))),
            Facts = new ResultFacts(r.State, r.AnsweredAt, r.ProposedAt, g == null ? null : g.StartsOn, g == null ? null : g.EndsOn)
            { HandoverAt = r.HandoverAt, HandoverHeld = r.HandoverHeld, FollowUpOn = r.FollowUpOn, FollowedUpOn = r.FollowedUpOn, EscalatedAt = r.EscalatedAt },
        });
}
