using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Guidance;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>The one thing that comes next, as a sentence with place, time and a person.</summary>
public sealed record Next(string Kind, string Sentence, string? Worker, string? Href);

/// <summary>Finds it: a question that waits for an answer goes before a meeting, a meeting before a task.</summary>
public sealed class NextStep(Db db, Texts t, TimeProvider clock)
{
    public async Task<Next> Of(Client person)
    {
        var (id, today, now) = (person.Id, clock.Today, clock.Now);
        var asked = await db.Candidates.AsNoTracking().Where(c => c.ClientId == id && c.State == CandidateState.Asked && c.AnswerBy >= today)
            .Join(db.JobOrders, c => c.JobOrderId, o => o.Id, (c, o) => new { c.AnswerBy, o.Title }).OrderBy(c => c.AnswerBy).FirstOrDefaultAsync();
        var meeting = await db.Appointments.AsNoTracking().Where(a => a.ClientId == id && a.State == AppointmentState.Booked && a.StartsAt >= now).OrderBy(a => a.StartsAt)
            .Select(a => new { a.StartsAt, a.Place, Worker = db.People.Where(u => u.Id == a.UserId).Select(u => u.Name).FirstOrDefault() }).FirstOrDefaultAsync();
        var atService = (await ServiceTime.Coming(db, id, now)).FirstOrDefault();
        if (atService is not null && (meeting is null || atService.At < meeting.StartsAt) && (asked is null || atService.At.InFinland().Day <= today.AddDays(1)))
            return new("service", t[$"Own.next-service-{atService.Kind}", atService.Service, When(atService.At), atService.Place is { Length: > 0 } place ? place : atService.Provider], null, "/own/appointments");
        var soon = meeting is not null && meeting.StartsAt.InFinland().Day <= today.AddDays(1);
        if (asked is not null && !soon) return new("job", t["Own.next-job", asked.Title, FinnishTime.Spoken(asked.AnswerBy!.Value, today)], null, "/own/jobs");
        if (meeting is not null) return new("meeting", t["Own.next-meeting", meeting.Worker, When(meeting.StartsAt), meeting.Place], meeting.Worker, "/own/appointments");
        var coachId = person.CoachId;
        var coach = await db.People.Where(u => u.Id == coachId).Select(u => u.Name).FirstOrDefaultAsync();
        var task = await db.ClientTasks.AsNoTracking().Where(k => k.ClientId == id && k.DoneOn == null && k.Owner == TaskOwner.Person).OrderBy(k => k.DueOn).FirstOrDefaultAsync();
        if (task is not null) return new("task", t["Own.next-task", task.Text, FinnishTime.Spoken(task.DueOn, today)], coach, null);
        if (coach is null) return new("none", t["Own.next-none"], null, null);
        return person.NextActOn is { } on && on >= today ? new("coach", t["Own.next-coach", coach, FinnishTime.Spoken(on, today)], coach, null) : new("skills", t["Own.next-skills", coach], coach, "/own/skills");
    }

    /// <summary>What waits for the person beside the next step: a plan to agree to, a message not yet read.</summary>
    public async Task<IReadOnlyList<Next>> Waiting(ClientId id)
    {
        var waiting = new List<Next>();
        if (await db.Plans.AnyAsync(p => p.ClientId == id && p.State == PlanState.Draft && p.OfferedAt != null && p.Signatures.All(s => s.Party != PlanParty.Person))) waiting.Add(new("plan", t["Own.next-plan"], null, "/own/plan"));
        if (await db.KeptReferrals.AnyAsync(k => k.ClientId == id && k.AskedAt != null && k.DeclinedAt == null)) waiting.Add(new("consent", t["Own.next-consent"], null, "/own/referrals"));
        var unread = await db.Messages.Where(m => m.ClientId == id && !m.IsFromPerson && m.SeenAt == null).OrderByDescending(m => m.At).Select(m => db.People.Where(u => u.Id == m.By).Select(u => u.Name).FirstOrDefault()).FirstOrDefaultAsync();
        if (unread is not null) waiting.Add(new("message", t["Own.next-message", unread], unread, "/own/messages"));
        return waiting;
    }

    private string When(DateTimeOffset at)
    {
        var (day, time) = at.InFinland();
        return $"{FinnishTime.Spoken(day, clock.Today)} {DateWords.Time(time, CultureInfo.CurrentUICulture)}";
    }
}
