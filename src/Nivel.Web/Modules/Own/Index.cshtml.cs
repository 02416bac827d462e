using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Plans;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>Own path (oma polku): what happens next, what was agreed, what has happened.</summary>
[For(Role.Jobseeker)]
public sealed class IndexModel(Db db, NextActKeeping acts, NextStep nextStep, Texts texts, TimeProvider clock) : PageModel
{
    private const int CardsShown = 25;

    public sealed record OwnTask(string Id, string Text, DateOnly DueOn, bool IsMine, string Bearer, string? Language = null);

    /// <summary>What has ended, or soon ends, and waits for the person's own word: a service or a place of work.</summary>
    public sealed record Ended(string Id, string Field, string What);

    [FromQuery] public string? Done { get; set; }

    /// <summary>Where the older cards of the path begin; none of it means the newest.</summary>
    [FromQuery] public string? Before { get; set; }
    public string? Older { get; private set; }

    public Client Person { get; private set; } = null!;
    public Next Next { get; private set; } = null!;
    public IReadOnlyList<Next> Waiting { get; private set; } = [];
    public IReadOnlyList<OwnTask> Tasks { get; private set; } = [];
    public IReadOnlyList<Ended> ToAssess { get; private set; } = [];
    public IReadOnlyList<Happening> Path { get; private set; } = [];
    public IReadOnlyList<RibbonStop> Stops { get; private set; } = [];

    /// <summary>What the area means by the person's phase; null when there is none.</summary>
    public GuidePhase? Phase { get; private set; }

    /// <summary>An own assessment that was refused: of what, and what was typed.</summary>
    public (string Of, int? Grade, string? Words, string Why)? Refused { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostFinishAsync(string task)
    {
        var own = Person.Id;
        if (Id.TryParse<ClientTaskId>(task, out var taskId) && await db.ClientTasks.SingleOrDefaultAsync(k => k.Id == taskId && k.ClientId == own && k.Owner == TaskOwner.Person) is { } small)
            small.Finish(this.Actor, clock.Now, clock.Today);
        else if (Id.TryParse<PlanStepId>(task, out var stepId) && await db.Plans.Include(p => p.Steps).SingleOrDefaultAsync(p => p.ClientId == own && p.State == PlanState.Agreed && p.Steps.Any(s => s.Id == stepId)) is { } plan
            && plan.Steps.Single(s => s.Id == stepId) is { Bearer: TaskBearer.Person } step)
            plan.Finish(step, this.Actor, clock.Now, clock.Today);
        else return NotFound();
        await acts.Save(own, clock.Today);
        return Redirect("/own?done=task");
    }

    public async Task<IActionResult> OnPostAssessAsync(ReferralId? referral, PlacementId? placement, int? grade, string? words)
    {
        var own = Person.Id;
        var ended = await db.Referrals.SingleOrDefaultAsync(r => r.Id == referral && r.ClientId == own && r.State == ReferralState.Ended);
        var place = await db.Placements.SingleOrDefaultAsync(p => p.Id == placement && p.ClientId == own);
        if (ended is null && (place is null || place.StartsOn > clock.Today)) return NotFound();
        var why = grade is not (>= 1 and <= 5) ? texts["Own.grade-missing"] : words?.Length > Assessment.LongestWords ? texts["Own.words-long", Assessment.LongestWords] : null;
        if (why is not null) { Refused = ($"{referral?.ToString() ?? $"{placement}"}", grade, words, why); await Load(); return Page(); }
        if (await db.Assessments.AnyAsync(a => a.By == Assessor.Person && (ended != null ? a.ReferralId == referral : a.PlacementId == placement))) return Redirect("/own?done=assessed");
        db.Assessments.Add(ended?.Assess(Assessor.Person, grade!.Value, Typed.Text(words), this.Actor, clock.Now) ?? place!.Assess(Assessor.Person, grade!.Value, Typed.Text(words), this.Actor, clock.Now));
        await db.SaveChangesAsync();
        return Redirect("/own?done=assessed");
    }

    private async Task Load()
    {
        Phase = (await db.GuideOn(Person.AreaId, clock.Today)).Of(Person.Phase);
        var own = Person.Id;
        (Next, Waiting) = (await nextStep.Of(Person), await nextStep.Waiting(own));
        Tasks = await OpenTasks(own);
        ToAssess = await Unsaid(own);
        (Path, Older) = await PathFrom(own, StreamPlace.Of(Before));
        Stops = Person.Phase is null ? [] : await WalkedPath.Of(db, Person);
    }

    private async Task<(IReadOnlyList<Happening> Cards, string? Older)> PathFrom(ClientId own, StreamPlace place)
    {
        var (at, id) = place;
        var cards = await db.Happenings.AsNoTracking().Where(h => h.ClientId == own && (h.Audience & Audience.Person) != 0 && (h.At < at || (h.At == at && h.Id < id)))
            .OrderByDescending(h => h.At).ThenByDescending(h => h.Id).Take(CardsShown + 1).ToListAsync();
        var shown = cards.Take(CardsShown).ToList();
        return (shown, cards.Count > CardsShown ? $"{StreamPlace.After(shown[^1])}" : null);
    }

    private async Task<IReadOnlyList<Ended>> Unsaid(ClientId own)
    {
        var (since, near, today) = (clock.Today.AddMonths(-6), clock.Today.AddDays(Placement.NearEndDays), clock.Today);
        var services = await db.Referrals.AsNoTracking().Where(r => r.ClientId == own && r.State == ReferralState.Ended && r.EndedOn >= since && !db.Assessments.Any(a => a.ReferralId == r.Id && a.By == Assessor.Person)).OrderByDescending(r => r.EndedOn).Take(5)
            .Join(db.Services, r => r.ServiceId, s => s.Id, (r, s) => new { r.Id, s.NameFi, s.NameSv, s.NameEn }).ToListAsync();
        var places = await db.Placements.AsNoTracking().Where(p => p.ClientId == own && p.StartsOn <= today && p.EndsOn >= since && p.EndsOn <= near && !db.Assessments.Any(a => a.PlacementId == p.Id && a.By == Assessor.Person)).OrderByDescending(p => p.EndsOn).Take(5).Select(p => new { p.Id, p.Title }).ToListAsync();
        return [.. places.Select(p => new Ended($"{p.Id}", "placement", p.Title)), .. services.Select(r => new Ended($"{r.Id}", "referral", Languages.Pick(Languages.Current, r.NameFi, r.NameSv, r.NameEn)))];
    }

    private async Task<IReadOnlyList<OwnTask>> OpenTasks(ClientId own)
    {
        var small = await db.ClientTasks.AsNoTracking().Where(k => k.ClientId == own && k.DoneOn == null).ToListAsync();
        var plan = await db.Plans.AsNoTracking().Include(p => p.Steps).Where(p => p.ClientId == own && p.State == PlanState.Agreed).OrderByDescending(p => p.Edition).FirstOrDefaultAsync();
        return [.. small.Select(k => new OwnTask($"{k.Id}", k.Text, k.DueOn, k.Owner == TaskOwner.Person, texts["Own.bearer-Coach"]))
            .Concat((plan?.Steps ?? []).Where(s => s.DoneOn is null).Select(s => new OwnTask($"{s.Id}", s.Words.Fresh ?? s.Text, s.DueOn, s.Bearer == TaskBearer.Person, texts[$"Own.bearer-{s.Bearer}"], s.Words.Fresh is not null && plan!.TranslatedTo is { Length: 2 } language ? language : null)))
            .OrderBy(k => k.DueOn)];
    }
}
