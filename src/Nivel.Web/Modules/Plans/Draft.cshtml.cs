using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Rules.Statutory;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>Writes a draft of the next version: goal and up to eight steps. Open steps of the agreed plan come along.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class DraftModel(Db db, PlanDesk plans, NextActKeeping acts, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    public const int MostSteps = PlanDesk.MostSteps;

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Why { get; set; }
    [BindProperty] public PlanKind Kind { get; set; }
    [BindProperty] public string? Goal { get; set; }
    [BindProperty] public int? SearchCount { get; set; }
    [BindProperty] public List<TypedStep> Steps { get; set; } = [];

    /// <summary>The version of the draft that was read; -1 when there was none.</summary>
    [BindProperty] public int Version { get; set; } = -1;

    public Client Client { get; private set; } = null!;
    public Plan? Draft { get; private set; }
    public IReadOnlyList<Service> Services { get; private set; } = [];
    public bool OtherChanged { get; private set; }

    /// <summary>The most that the plan may ask for, and how it was reckoned.</summary>
    public Worked<Obligation> Duty { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "plan") is not { IsOpen: true } client) { context.Result = NotFound(); return; }
        Client = client;
        Draft = await db.Plans.Include(p => p.Steps).Include(p => p.Signatures).SingleOrDefaultAsync(p => p.ClientId == Id && p.State == PlanState.Draft);
        Duty = PlanDuty.Of(client, Draft?.Kind ?? PlanKind.Employment, clock.Today);
        Services = await ToChoose();
        await next();
    }

    public async Task OnGetAsync()
    {
        var basis = Draft ?? await db.Plans.AsNoTracking().Include(p => p.Steps).SingleOrDefaultAsync(p => p.ClientId == Id && p.State == PlanState.Agreed);
        (Kind, Goal, Version) = (basis?.Kind ?? PlanKind.Employment, basis?.Goal, Draft?.Version ?? -1);
        SearchCount = basis is null ? Most() : basis.SearchCount;
        Steps = [.. (basis?.Steps ?? []).Where(s => s.DoneOn is null).OrderBy(s => s.Order).Select(s => new TypedStep { Text = s.Text, Bearer = s.Bearer, DueOn = s.DueOn, Service = s.ServiceId })];
        Fill();
        if (Why == "no-steps") ModelState.AddModelError("Steps[0].Text", texts["Plans.no-steps"]);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check();
        if (!ModelState.IsValid) return Shown();
        if ((Draft?.Version ?? -1) != Version) return Tell();
        try
        {
            await Save();
        }
        catch (DbUpdateException)
        {
            // Either the draft was changed between reading and saving, or the other had begun the same version first.
            db.ChangeTracker.Clear();
            Draft = await db.Plans.AsNoTracking().Include(p => p.Steps).SingleOrDefaultAsync(p => p.ClientId == Id && p.State == PlanState.Draft);
            return Tell();
        }

        return Redirect($"/plans/{Id}?done=draft");
    }

    /// <summary>Cards to offer, and those that the plan already names: a step does not lose its service because the card has grown old.</summary>
    private Task<List<Service>> ToChoose()
    {
        var (visible, today, id) = (db.ServicesOf(this.Actor).AsNoTracking(), clock.Today, Id);
        var named = db.Plans.Where(p => p.ClientId == id && p.State != PlanState.Replaced).SelectMany(p => p.Steps).Where(s => s.ServiceId != null).Select(s => s.ServiceId);
        return visible.ToOffer(today).Union(visible.Where(s => s.State == CardState.Published && named.Contains(s.Id))).OrderBy(s => s.NameFi).ToListAsync();
    }

    private async Task Save()
    {
        await plans.Write(Client, Draft, new(Kind, Goal!, SearchCount is 0 ? null : SearchCount, [.. Steps.Where(s => !s.IsEmpty).Select(s => new StepLine(s.Text!.Trim(), s.Bearer, s.DueOn!.Value, s.Service))]), this.Actor);
        await acts.Save(Id, clock.Today);
    }

    private void Check()
    {
        this.Reword(texts);
        if (Typed.Text(Goal) is not { Length: <= 2000 }) this.Wrong(nameof(Goal), texts["Plans.goal-missing"]);
        foreach (var (step, i) in Steps.Select((s, i) => (s, i)).Where(s => !s.s.IsEmpty))
        {
            if (Typed.Text(step.Text) is not { Length: <= 1000 }) this.Wrong($"Steps[{i}].Text", texts["Plans.step-text-missing"]);
            if (step.DueOn is null) this.Wrong($"Steps[{i}].DueOn", texts["Plans.step-due-missing"]);
            if (step.Service is { } service && Services.All(s => s.Id != service)) this.Wrong($"Steps[{i}].Service", texts["Clients.not-understood"]);
        }

        if (!Enum.IsDefined(Kind)) this.Wrong(nameof(Kind), texts["Clients.not-understood"]);
        if (SearchCount is < 0 || SearchCount > (Most() ?? 0)) this.Wrong(nameof(SearchCount), texts["Plans.too-much-search", Most() ?? 0]);
        if (Steps.All(s => s.IsEmpty)) this.Wrong("Steps[0].Text", texts["Plans.no-steps"]);
        if (Steps.Count > MostSteps) this.Wrong("Steps[0].Text", texts["Plans.too-many", MostSteps]);
    }

    private int? Most() => PlanDuty.Of(Client, Kind, clock.Today).Answer is { Opportunities: > 0 } duty ? duty.Opportunities : null;

    private PageResult Tell()
    {
        OtherChanged = true;
        ModelState.Remove(nameof(Version));
        Version = Draft?.Version ?? -1;
        return Shown();
    }

    private PageResult Shown()
    {
        Fill();
        return Page();
    }

    private void Fill()
    {
        while (Steps.Count < MostSteps) Steps.Add(new());
    }
}

/// <summary>A step as typed; a row with neither text nor day is an empty row.</summary>
public sealed class TypedStep
{
    public string? Text { get; set; }
    public TaskBearer Bearer { get; set; }
    public DateOnly? DueOn { get; set; }
    public ServiceId? Service { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && DueOn is null && Service is null;
}
