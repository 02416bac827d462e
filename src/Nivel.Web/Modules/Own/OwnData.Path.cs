using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

public sealed partial class OwnData
{
    private async Task<IEnumerable<DataPart>> PlanParts(ClientId id) =>
    [
        new("appointments", (await db.Appointments.AsNoTracking().Where(a => a.ClientId == id).OrderBy(a => a.StartsAt).ToListAsync()).Select(a => new { a.StartsAt, a.Minutes, a.Place, a.Kind, state = a.State.ToString() })),
        new("visits", (await db.Visits.AsNoTracking().Where(v => v.ClientId == id).OrderBy(v => v.At).ToListAsync()).Select(v => new { v.At, v.Topic, channel = v.Channel.ToString(), v.Minutes, v.SentTo })),
        new("tasks", (await db.ClientTasks.AsNoTracking().Where(k => k.ClientId == id).ToListAsync()).Select(k => new { k.Text, owner = k.Owner.ToString(), k.DueOn, k.DoneOn })),
        new("plans", (await db.Plans.AsNoTracking().Include(p => p.Steps).Include(p => p.Signatures).AsSplitQuery().Where(p => p.ClientId == id).ToListAsync()).OrderBy(p => p.Edition).Select(p => new
        {
            p.Edition, kind = p.Kind.ToString(), p.Goal, p.TranslatedTo, p.GoalTranslated, p.SearchCount, state = p.State.ToString(), p.AgreedOn, p.Wish,
            steps = p.Steps.OrderBy(s => s.Order).Select(s => new { s.Text, s.Translated, bearer = s.Bearer.ToString(), s.DueOn, s.DoneOn, s.IsLeft, s.Result }),
            signatures = p.Signatures.Select(s => new { party = s.Party.ToString(), way = s.Way.ToString(), s.Name, s.At }),
        })),
        new("stepReminders", await db.StepReminders.AsNoTracking().Where(r => r.ClientId == id).Select(r => new { r.WishedOn, r.StoppedOn }).SingleOrDefaultAsync()),
        new("phases", (await db.PhaseMoves.AsNoTracking().Where(m => m.ClientId == id).ToListAsync()).OrderBy(m => m.On).Select(m => new { m.On, m.From, m.To, m.Guide, checks = m.Checks.Select(c => new { criterion = c.Code, standing = c.Standing.ToString(), c.Why }), m.Meters })),
        new("needsChecks", (await db.NeedsChecks.AsNoTracking().Where(c => c.ClientId == id).ToListAsync()).Select(c => new { c.At, c.Form, c.Answers, c.SuggestedPhase, c.JudgedPhase, c.JudgedWhy })),
        new("needs", (await db.NeedsAssessments.AsNoTracking().Where(a => a.ClientId == id).ToListAsync()).Select(a => new { a.Edition, a.At, a.IsDone, a.AnsweredAt,
            lines = a.Lines.Select(l => new { theme = l.Theme.ToString(), need = l.Need.ToString(), l.Resources, l.Obstacles, l.Words, ownNeed = l.OwnNeed.ToString(), affects = l.Affects.ToString(), l.Step, l.UnmetOn }) })),
        new("profilings", (await db.ProfilingRounds.AsNoTracking().Where(r => r.ClientId == id).ToListAsync()).Select(r => new { r.At, r.Answers, r.Outcome, confidence = r.Confidence.ToString(), r.Judged, r.JudgedWhy })),
        new("instruments", await Rounds(id)),
        new("searches", (await db.SearchActs.AsNoTracking().Where(a => a.ClientId == id).ToListAsync()).OrderBy(a => a.On).Select(a => new { kind = a.Kind.ToString(), a.On, a.Job, a.Employer, a.Words, result = a.Result.ToString(), a.IsByProxy })),
        new("groupBoards", await db.GroupShares.AsNoTracking().Where(s => s.ClientId == id).Select(s => new { group = db.ServiceGroups.Where(g => g.Id == s.GroupId).Select(g => g.Name).First(), s.Applications, s.Contacts, s.Interviews, s.Since }).ToListAsync()),
        new("worksAtWork", (await db.WorkFindings.AsNoTracking().Where(f => f.ClientId == id).ToListAsync()).Select(f => new { kind = f.Kind.ToString(), f.Words, f.Place, f.On, f.IsByProxy, f.IsShown })),
    ];

    /// <summary>The answers as codes for a machine, and in the words in which they were asked.</summary>
    private async Task<IEnumerable<object>> Rounds(ClientId id)
    {
        var area = await db.Clients.Where(c => c.Id == id).Select(c => c.AreaId).SingleAsync();
        var forms = (await instruments.All(area)).Where(s => s.Form is not null).ToDictionary(s => s.Form!.Id, s => s.Template);
        var rounds = await db.InstrumentRounds.AsNoTracking().Where(r => r.ClientId == id).OrderBy(r => r.At).ToListAsync();
        return rounds.Select(r => new
        {
            instrument = forms.GetValueOrDefault(r.FormId)?.Name.ToString(), r.At, r.IsDone, way = r.Way.ToString(), r.Answers,
            inWords = forms.GetValueOrDefault(r.FormId)?.Items.Where(i => r.Answers.ContainsKey(i.Code)).Select(i => new { question = i.Text.ToString(), answer = i.Find(r.Answers[i.Code])?.Text.ToString() }),
        });
    }
}
