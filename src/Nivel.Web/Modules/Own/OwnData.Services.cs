using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

public sealed partial class OwnData
{
    private async Task<IEnumerable<DataPart>> ServiceParts(ClientId id)
    {
        var referrals = await OwnReferral.Of(db, id);
        var attended = (await (from a in db.Attendances.AsNoTracking() where db.Referrals.Any(r => r.Id == a.ReferralId && r.ClientId == id) orderby a.On select a).ToListAsync()).ToLookup(a => a.ReferralId);
        var places = await (from p in db.Placements.AsNoTracking() where p.ClientId == id join e in db.Employers on p.EmployerId equals e.Id orderby p.StartsOn select new { Placement = p, Employer = e.Name }).ToListAsync();
        var assessed = await db.Assessments.AsNoTracking().Where(a => db.Referrals.Any(r => r.Id == a.ReferralId && r.ClientId == id) || db.Placements.Any(p => p.Id == a.PlacementId && p.ClientId == id)).OrderBy(a => a.At).ToListAsync();
        var candidacies = await (from c in db.Candidates.AsNoTracking() where c.ClientId == id join o in db.JobOrders on c.JobOrderId equals o.Id join e in db.Employers on o.EmployerId equals e.Id orderby c.Id select new { Candidate = c, Job = o.Title, Employer = e.Name }).ToListAsync();
        return
        [
            // Each with its codes and, beside them, the sentences that the person reads on the page.
            new("referrals", referrals.Select(o => new
            {
                o.Service, o.Provider, o.Sender, o.Referral.SentAt, state = o.Referral.State.ToString(), stands = o.Sentence(texts, clock.Today), shared = o.Referral.Shared.ToString(), sharedInWords = o.Scopes(texts),
                ground = o.Referral.Ground.ToString(), law = o.Referral.LawGround, groundInWords = o.Ground(texts, clock.Today), reason = o.Referral.GroundReason, o.Referral.Message, o.Referral.AnswerBy, o.Referral.AnsweredAt, o.Referral.Answer,
                o.Referral.RefusalReason, o.Alternative, o.Group, o.Referral.ProposedAt, o.Referral.HandoverAt, o.Referral.HandoverPlace, o.Referral.HandoverHeld, placeInLine = o.Line?.Number, inLine = o.Line?.Of,
                o.Referral.StartedOn, o.Referral.EndedOn, outcome = o.Referral.Outcome?.ToString(), o.Referral.NextStep, o.Referral.NoNextBecause, o.Referral.FollowUpOn, attendance = attended[o.Referral.Id].Select(a => new { a.On, a.Present }),
            })),
            new("keptReferrals", (await (from k in db.KeptReferrals.AsNoTracking() where k.ClientId == id join s in db.Services on k.ServiceId equals s.Id orderby k.KeptAt select new { Kept = k, Service = s.NameFi }).ToListAsync())
                .Select(k => new { k.Service, k.Kept.KeptAt, shared = k.Kept.Shared.ToString(), k.Kept.Message, k.Kept.AskedAt, k.Kept.DeclinedAt })),
            new("services", await db.Participations.Where(p => p.ClientId == id).OrderBy(p => p.StartsOn).Select(p => new { p.Kind, service = db.Services.Where(s => s.Id == p.ServiceId).Select(s => s.NameFi).FirstOrDefault(), p.StartsOn, p.EndsOn }).ToListAsync()),
            new("placements", places.Select(p => new { p.Employer, p.Placement.Title, kind = p.Placement.Kind.ToString(), p.Placement.StartsOn, p.Placement.EndsOn, p.Placement.FollowUpOn, p.Placement.FollowedUpOn, p.Placement.Situation })),
            new("assessments", assessed.Select(a => new { by = a.By.ToString(), a.GoalReached, a.Words, a.Onward, a.At })),
            new("candidacies", candidacies.Select(c => new { c.Job, c.Employer, state = c.Candidate.State.ToString(), c.Candidate.AnswerBy, c.Candidate.InterviewAt })),
            // What the team wrote for itself stays with the team, as on the path; that it happened is told.
            new("serviceGaps", (await db.ServiceGaps.AsNoTracking().Where(g => g.ClientId == id).ToListAsync()).Select(g => new { on = g.NoticedOn, why = g.Why.ToString(), g.Field })),
            new("handovers", await (from h in db.Handovers.AsNoTracking() where h.ClientId == id join u in db.People on h.ToId equals u.Id orderby h.OfferedAt select new { at = h.OfferedAt, to = u.Name, state = h.State.ToString(), h.MeetingAt, h.MeetingPlace }).ToListAsync()),
        ];
    }

    private async Task<IEnumerable<DataPart>> WordParts(ClientId id) =>
    [
        new("messages", (await db.Messages.AsNoTracking().Where(m => m.ClientId == id).ToListAsync()).OrderBy(m => m.At).Select(m => new { m.At, m.IsFromPerson, m.Words })),
        new("requests", (await db.ClientRequests.AsNoTracking().Where(r => r.ClientId == id).ToListAsync()).OrderBy(r => r.At).Select(r => new { r.At, kind = r.Kind.ToString(), r.Words, r.IsByProxy, outcome = r.Outcome?.ToString(), r.Answer, r.AnsweredAt })),
    ];

    private async Task<IEnumerable<DataPart>> SupportParts(ClientId id, Actor reader) =>
    [
        new("jointSupport", await JointSupport(reader)),
        new("consultations", (await db.ConsultationsOf(reader, clock.Today).AsNoTracking().ToListAsync()).Where(c => c.ClientId == id).Select(c => new { of = c.As.ToString(), c.Question, c.AskedOn, c.AnswerBy, state = c.State.ToString(), c.Answer, c.ClosedOn })),
    ];

    /// <summary>As the person's own page shows it: the necessary health facts stay with the county and Kela, who answer for them (T-14).</summary>
    private async Task<IReadOnlyList<object>> JointSupport(Actor reader)
    {
        var all = new List<object>();
        foreach (var support in await db.SupportsOf(reader, clock.Today).AsNoTracking().OrderBy(s => s.NoticedOn).ToListAsync())
        {
            var shared = await SharedCase.Of(db, support, reader);
            all.Add(new
            {
                state = support.State.ToString(), support.Need, support.NoticedOn, support.BegunOn, support.Goal, support.AgreedOn, support.ReviewedOn, support.ReviewAskedOn, support.ReviewWish, support.ReviewNotHeld, support.CloseWords, support.ClosedOn,
                parties = shared.Parties.Select(p => new { party = p.Party.Kind.ToString(), p.Worker, p.Organisation, p.Party.Leads, p.Party.IsNeeded, p.Party.Words }),
                steps = shared.Steps.Select(s => new { s.Text, party = s.Responsible.ToString(), s.DueOn, s.DoneOn }),
                reviews = shared.Reviews.Select(r => new { r.HeldOn, r.Found }),
                meetings = shared.Meetings.Select(m => new { m.StartsAt, m.Place, invited = m.Invited.ToString(), state = m.State.ToString(), m.Agenda, m.Decisions }),
                tasks = shared.Tasks.Select(k => new { k.What, who = k.Who.ToString(), k.DueOn, k.DoneOn }),
            });
        }

        return all;
    }
}
