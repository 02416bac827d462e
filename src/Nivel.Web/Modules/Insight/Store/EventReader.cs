using Microsoft.EntityFrameworkCore;
using Nivel.Insight.Spells;
using Nivel.Insight.Store;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Messages;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Store;

/// <summary>Reads what happened: of persons (referrals, meetings) and of the house (orders, visits, feedback).</summary>
internal sealed class EventReader(Db db, Codes codes, LifeReader lives, DateOnly today)
{
    private static readonly CandidateState[] Shown = [CandidateState.Presented, CandidateState.Interview, CandidateState.Chosen, CandidateState.NotChosen];
    private static readonly ReferralState[] Taken = [ReferralState.Accepted, ReferralState.Started, ReferralState.Ended];

    internal async Task<List<EventRow>> Of(List<ClientId> ids)
    {
        var persons = await db.Clients.AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.AreaId, c.MunicipalityCode, c.BornOn, c.Language, c.CoachId, c.RegisteredOn, c.EndedOn }).ToListAsync();
        var traits = persons.ToDictionary(c => c.Id, c => new Traits(codes.Of(c.AreaId), CodeWords.Place(c.MunicipalityCode), c.BornOn, CodeWords.Language(c.Language), codes.TeamOf(c.CoachId), codes.Of(c.CoachId)));
        var sent = await db.Referrals.AsNoTracking().Where(r => ids.Contains(r.ClientId)).Select(r => new { r.ClientId, r.ServiceId, r.SentAt, r.AnsweredAt, r.AnswerBy, r.State, r.FromUserId, r.StartedOn, r.EndedOn, r.Outcome }).ToListAsync();
        var meetings = await db.Appointments.AsNoTracking().Where(a => ids.Contains(a.ClientId)).Select(a => new { a.ClientId, a.UserId, a.StartsAt, a.State, a.Kind }).ToListAsync();
        var interviewed = meetings.Where(a => a.State == AppointmentState.Held && a.Kind == "initial-interview").ToLookup(a => a.ClientId, a => a.StartsAt.InFinland().Day);
        return
        [
            .. sent.Select(r => new EventRow(EventKind.Referral, lives.Of(r.ClientId), Sender(traits[r.ClientId], r.FromUserId), codes.Of(r.ServiceId), r.SentAt.InFinland().Day,
                (int)Fate(r.State, r.AnsweredAt, r.AnswerBy), 0, Working(r.SentAt, r.AnsweredAt))),
            .. sent.Where(r => (r.Outcome == ReferralOutcome.DidNotStart ? r.EndedOn : r.StartedOn) is not null)
                .Select(r => Start(lives.Of(r.ClientId), Sender(traits[r.ClientId], r.FromUserId), codes.Of(r.ServiceId), r.SentAt.InFinland().Day,
                    r.Outcome == ReferralOutcome.DidNotStart ? null : r.StartedOn, r.EndedOn)),
            .. meetings.Select(a => new EventRow(EventKind.Appointment, lives.Of(a.ClientId), Sender(traits[a.ClientId], a.UserId), 0, a.StartsAt.InFinland().Day, (int)a.State)),
            .. persons.Where(p => p.RegisteredOn is { } from && InitialInterview.Terms.FindOn(from) is not null)
                .Select(p => new EventRow(EventKind.Interview, lives.Of(p.Id), traits[p.Id], 0, p.RegisteredOn!.Value, Interview(p.RegisteredOn.Value, p.EndedOn, interviewed[p.Id]))),
        ];
    }

    /// <summary>What is of no one person; small enough to be read whole each time.</summary>
    internal async Task<List<EventRow>> OfTheHouse()
    {
        var orders = await db.JobOrders.AsNoTracking().Select(o => new
        {
            o.AreaId, o.MunicipalityCode, o.ReceivedAt, o.AnsweredAt, o.AnswerBy, o.State,
            Own = db.Candidates.Any(c => c.JobOrderId == o.Id && c.State == CandidateState.Chosen),
            Shown = db.Candidates.Count(c => c.JobOrderId == o.Id && Shown.Contains(c.State))
        }).ToListAsync();
        var visits = await db.Visits.AsNoTracking().Select(v => new { v.AreaId, v.On, Unnamed = v.ClientId == null }).ToListAsync();
        var feedback = await db.ClientRequests.AsNoTracking().Where(r => r.Kind == RequestKind.Feedback).Select(r => new { r.AreaId, r.At, r.AnsweredAt }).ToListAsync();
        return
        [
            .. orders.Select(o => new EventRow(EventKind.JobOrder, 0, House(o.AreaId, o.MunicipalityCode), 0, o.ReceivedAt.InFinland().Day,
                o.AnsweredAt is { } at ? at.InFinland().Day <= o.AnswerBy ? 1 : 2 : o.AnswerBy < today ? 3 : 0, o.Shown, o.State != JobOrderState.Filled ? 0 : o.Own ? 2 : 1)),
            .. orders.Where(o => o.AnsweredAt is not null).Select(o => new EventRow(EventKind.OrderAnswer, 0, House(o.AreaId, o.MunicipalityCode), 0, o.ReceivedAt.InFinland().Day, 0, 0, Working(o.ReceivedAt, o.AnsweredAt))),
            .. visits.Select(v => new EventRow(EventKind.Visit, 0, House(v.AreaId, ""), 0, v.On, 0, v.Unnamed ? 1 : 0)),
            .. feedback.Select(f => new EventRow(EventKind.Feedback, 0, House(f.AreaId, ""), 0, f.At.InFinland().Day, 0, 0, Working(f.At, f.AnsweredAt))),
        ];
    }

    /// <summary>How long each order was open, by the happenings that closed it: the order itself remembers only that it is closed.</summary>
    internal async Task<List<(Traits, SpellRow)>> OpenJobs()
    {
        // With the areas named the index of area and kind leads there; by the kind alone every happening of the house would be read.
        var areas = await db.Areas.Select(a => a.Id).ToListAsync();
        var closed = (await db.Happenings.AsNoTracking().Where(h => areas.Contains(h.AreaId) && (h.Kind == "JobOrderFilled" || h.Kind == "JobOrderClosed")).Select(h => new { h.About, h.At }).ToListAsync()).ToLookup(h => h.About, h => h.At.InFinland().Day);
        var orders = await db.JobOrders.AsNoTracking().Select(o => new { o.Id, o.AreaId, o.MunicipalityCode, o.ReceivedAt, o.Openings, o.State }).ToListAsync();
        return [.. orders.Select(o => (House(o.AreaId, o.MunicipalityCode), Open(o.ReceivedAt.InFinland().Day, o.State, closed[$"job-orders/{o.Id}"], o.Openings)))];
    }

    /// <summary>An order closed without a happening of it was taken in closed: it was open for a day.</summary>
    private static SpellRow Open(DateOnly from, JobOrderState state, IEnumerable<DateOnly> closed, int openings) =>
        new(SpellKind.OpenJob, from, state is JobOrderState.Filled or JobOrderState.Closed ? closed.Append(from).Max() : null, openings);

    private static EventRow Start(long person, Traits traits, int service, DateOnly sent, DateOnly? started, DateOnly? ended) =>
        new(EventKind.Start, person, traits, service, started ?? ended!.Value, started is null ? 2 : 1, 0, started is { } on ? Math.Max(0, on.DayNumber - sent.DayNumber) : null);

    private ReferralFate Fate(ReferralState state, DateTimeOffset? answered, DateOnly answerBy) =>
        state == ReferralState.Withdrawn ? ReferralFate.Withdrawn
        : Taken.Contains(state) ? ReferralFate.Accepted
        : answered is not null ? ReferralFate.Answered
        : answerBy < today ? ReferralFate.Unanswered : ReferralFate.Unripe;

    /// <summary>A search that ended before the last day needed no interview.</summary>
    private int Interview(DateOnly registered, DateOnly? ended, IEnumerable<DateOnly> held)
    {
        var due = InitialInterview.DueBy(registered, WorkingDays.Strict).Answer;
        var first = held.Where(d => d >= registered).Select(d => (DateOnly?)d).Min();
        return first <= due ? 1 : first is not null ? 2 : ended <= due || due >= today ? 0 : 3;
    }

    /// <summary>What a worker did counts for the worker who did it, also when the person has another coach now.</summary>
    private Traits Sender(Traits person, UserId worker) => person with { Coach = codes.Of(worker), Team = codes.TeamOf(worker) };

    private Traits House(EmploymentAreaId area, string place) => new(codes.Of(area), CodeWords.Place(place), default, 0, 0, 0);

    private static int? Working(DateTimeOffset from, DateTimeOffset? to) =>
        to is { } at ? FinnishCalendar.WorkingDaysBetween(from.InFinland().Day, at.InFinland().Day, WorkingDays.Strict) : null;
}
