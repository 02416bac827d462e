using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Match;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.MultiAgency;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>Everything that Nivel holds of the person and may show to the person, as one file (GDPR articles 15 and 20).</summary>
[For(Role.Jobseeker)]
public sealed class DataModel(Db db, TaxonomyShelf shelf, Texts texts, TimeProvider clock) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public void OnGet()
    {
        // The page explains; the posted form gives the file, so that no link elsewhere fetches it.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } person) return NotFound();
        var content = JsonSerializer.SerializeToUtf8Bytes(await All(person), Readable);
        return File(content, "application/json", "nivel.json");
    }

    /// <summary>As the person's own page shows it: the necessary health facts stay with the county and Kela, who answer for them (T-14).</summary>
    private async Task<IReadOnlyList<object>> JointSupport()
    {
        var all = new List<object>();
        foreach (var support in await db.SupportsOf(this.Actor, clock.Today).AsNoTracking().OrderBy(s => s.NoticedOn).ToListAsync())
        {
            var shared = await SharedCase.Of(db, support, this.Actor);
            all.Add(new
            {
                state = support.State.ToString(), support.Need, support.NoticedOn, support.BegunOn, support.Goal, support.AgreedOn, support.Review, support.ReviewedOn, support.ReviewAskedOn, support.ReviewWish, support.ReviewNotHeld, support.CloseWords, support.ClosedOn,
                parties = shared.Parties.Select(p => new { party = p.Party.Kind.ToString(), p.Worker, p.Organisation, p.Party.Leads, p.Party.IsNeeded, p.Party.Words }),
                steps = shared.Steps.Select(s => new { s.Text, party = s.Responsible.ToString(), s.DueOn, s.DoneOn }),
                meetings = shared.Meetings.Select(m => new { m.StartsAt, m.Place, invited = m.Invited.ToString(), state = m.State.ToString(), m.Agenda, m.Decisions }),
                tasks = shared.Tasks.Select(k => new { k.What, who = k.Who.ToString(), k.DueOn, k.DoneOn }),
            });
        }

        return all;
    }

    /// <summary>Each with its codes and, beside them, the sentences that the person reads on the page.</summary>
    private async Task<IReadOnlyList<object>> Referred(ClientId id) =>
        [.. (await OwnReferral.Of(db, id)).Select(o => (object)new
        {
            o.Service, o.Provider, o.Sender, o.Referral.SentAt, state = o.Referral.State.ToString(), stands = o.Sentence(texts, clock.Today), shared = o.Referral.Shared.ToString(), sharedInWords = o.Scopes(texts),
            ground = o.Referral.Ground.ToString(), law = o.Referral.LawGround, groundInWords = o.Ground(texts, clock.Today), reason = o.Referral.GroundReason, o.Referral.Message, o.Referral.AnswerBy, o.Referral.AnsweredAt, o.Referral.Answer,
            o.Referral.RefusalReason, o.Alternative, o.Group, o.Referral.ProposedAt, o.Referral.HandoverAt, o.Referral.HandoverPlace, o.Referral.HandoverHeld, placeInLine = o.Line?.Number, inLine = o.Line?.Of,
            o.Referral.StartedOn, o.Referral.EndedOn, outcome = o.Referral.Outcome?.ToString(), o.Referral.NextStep, o.Referral.NoNextBecause, o.Referral.FollowUpOn,
        })];

    private async Task<object> All(Client person)
    {
        var (id, taxonomy, language) = (person.Id, await shelf.Open(), LanguageCodes.Parse(Languages.Current));
        var skills = await db.ClientSkills.AsNoTracking().Where(s => s.ClientId == id).ToListAsync();
        var cards = await db.Happenings.AsNoTracking().Where(h => h.ClientId == id && (h.Audience & Audience.Person) != 0).OrderBy(h => h.At).ToListAsync();
        return new
        {
            madeAt = clock.Now,
            person = new { person.GivenName, person.FamilyName, identityCode = person.IdentityCode?.Reveal(), person.BornOn, person.MunicipalityCode, person.Phone, person.Email, person.Language, person.NeedsInterpreter },
            search = new { person.RegisteredOn, person.EndedOn, person.EndReason, person.UnemployedSince, person.BenefitDays, person.Phase, person.PhaseSince, person.WantsMatching },
            skills = skills.Select(s => new { s.ConceptId, label = s.Label(taxonomy, language), s.OwnWords, standing = s.Standing.ToString(), s.Years, s.LastUsedYear, s.Level, s.Source }),
            wishes = await db.WorkWishes.AsNoTracking().SingleOrDefaultAsync(w => w.ClientId == id),
            cv = (await db.CvEntries.AsNoTracking().Where(e => e.ClientId == id).ToListAsync()).Select(e => new { kind = e.Kind.ToString(), e.Title, e.Where, e.FromMonth, e.ToMonth, e.Words }),
            profile = await db.JobProfiles.AsNoTracking().Where(p => p.ClientId == id).Select(p => new { p.HeadingFi, p.HeadingSv, p.HeadingEn, p.WordsFi, p.WordsSv, p.WordsEn, p.PublishedOn, p.ByAuthority }).SingleOrDefaultAsync(),
            consents = (await db.Consents.AsNoTracking().Where(c => c.ClientId == id).ToListAsync()).Select(c => new { c.Purpose, scope = c.Scope.ToString(), way = c.Way.ToString(), c.GivenOn, c.UntilOn, c.WithdrawnAt }),
            referrals = await Referred(id),
            appointments = (await db.Appointments.AsNoTracking().Where(a => a.ClientId == id).ToListAsync()).Select(a => new { a.StartsAt, a.Minutes, a.Place, a.Kind, state = a.State.ToString() }),
            tasks = (await db.ClientTasks.AsNoTracking().Where(k => k.ClientId == id).ToListAsync()).Select(k => new { k.Text, owner = k.Owner.ToString(), k.DueOn, k.DoneOn }),
            plans = (await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == id).ToListAsync()).Select(p => new { p.Edition, kind = p.Kind.ToString(), p.Goal, p.TranslatedTo, p.GoalTranslated, p.SearchCount, state = p.State.ToString(), p.AgreedOn, steps = p.Steps.Select(s => new { s.Text, s.Translated, s.DueOn, s.DoneOn, s.Result }) }),
            stepReminders = await db.StepReminders.AsNoTracking().Where(r => r.ClientId == id).Select(r => new { r.WishedOn, r.StoppedOn }).SingleOrDefaultAsync(),
            searches = (await db.SearchActs.AsNoTracking().Where(a => a.ClientId == id).ToListAsync()).Select(a => new { kind = a.Kind.ToString(), a.On, a.Job, a.Employer, a.Words, result = a.Result.ToString(), a.IsByProxy }),
            instruments = (await db.InstrumentRounds.AsNoTracking().Where(r => r.ClientId == id).ToListAsync()).Select(r => new { r.At, r.IsDone, way = r.Way.ToString(), r.Answers }),
            needs = (await db.NeedsAssessments.AsNoTracking().Where(a => a.ClientId == id).ToListAsync()).Select(a => new { a.Edition, a.At, a.IsDone, a.AnsweredAt, a.Lines }),
            worksAtWork = (await db.WorkFindings.AsNoTracking().Where(f => f.ClientId == id).ToListAsync()).Select(f => new { kind = f.Kind.ToString(), f.Words, f.Place, f.On, f.IsByProxy, f.IsShown }),
            groupBoards = await db.GroupShares.AsNoTracking().Where(s => s.ClientId == id).Select(s => new { group = db.ServiceGroups.Where(g => g.Id == s.GroupId).Select(g => g.Name).First(), s.Applications, s.Contacts, s.Interviews, s.Since }).ToListAsync(),
            messages = (await db.Messages.AsNoTracking().Where(m => m.ClientId == id).ToListAsync()).OrderBy(m => m.At).Select(m => new { m.At, m.IsFromPerson, m.Words }),
            requests = (await db.ClientRequests.AsNoTracking().Where(r => r.ClientId == id).ToListAsync()).Select(r => new { r.At, kind = r.Kind.ToString(), r.Words, outcome = r.Outcome.ToString(), r.Answer, r.AnsweredAt }),
            jointSupport = await JointSupport(),
            consultations = (await db.ConsultationsOf(this.Actor, clock.Today).AsNoTracking().ToListAsync()).Select(c => new { of = c.As.ToString(), c.Question, c.AskedOn, c.AnswerBy, state = c.State.ToString(), c.Answer, c.ClosedOn }),
            profilings = (await db.ProfilingRounds.AsNoTracking().Where(r => r.ClientId == id).ToListAsync()).Select(r => new { r.At, r.Answers, r.Outcome, confidence = r.Confidence.ToString(), r.Judged, r.JudgedWhy }),
            path = cards.Select(h => new { h.At, card = CardWords.Of(h, texts, clock.Today), h.Words }),
        };
    }
}
