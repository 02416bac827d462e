using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>The chosen person gets the place: what kind, from when to when. The order closes itself when its openings are full.</summary>
[For(Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed class PlacementModel(Db db, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    private const int Farthest = 50;

    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }
    [BindProperty(SupportsGet = true)] public CandidateId Candidate { get; set; }
    [BindProperty] public PlacementKind? Kind { get; set; }
    [BindProperty] public DateOnly? StartsOn { get; set; }
    [BindProperty] public DateOnly? EndsOn { get; set; }
    [BindProperty] public DateOnly? DecidedOn { get; set; }

    public JobOrder Order { get; private set; } = null!;
    public Employer Employer { get; private set; } = null!;
    public Client Person { get; private set; } = null!;
    private PlacedPerson known = null!;

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<PlacementKind>().Select(k => new SelectListItem(texts[$"Employers.placement-{k}"], $"{k}"))];

    /// <summary>The calculator with the age and the first day filled in; nothing in the address tells who the person is.</summary>
    public string Calculator => FormattableString.Invariant($"/supports/wage-subsidy?age={Person.AgeOn(clock.Today)}{(StartsOn is null ? "" : $"&starts={Start:yyyy-MM-dd}")}");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (order, candidate) = (await db.JobOrdersOf(this.Actor).SingleOrDefaultAsync(o => o.Id == Id), await db.Candidates.SingleOrDefaultAsync(c => c.Id == Candidate && c.JobOrderId == Id));
        var access = candidate is null ? null : await db.ClientOf(this.Actor, candidate.ClientId, clock.Today);
        var placed = candidate is not null && await db.Placements.AnyAsync(p => p.JobOrderId == Id && p.ClientId == candidate.ClientId);
        if (order is null || candidate?.State != CandidateState.Chosen || access is not { } found || placed) { context.Result = NotFound(); return; }
        (Order, Person, Employer) = (order, found.Client, await db.Employers.SingleAsync(e => e.Id == order.EmployerId));
        known = await PlacedPerson.Of(db, Person, Employer.Id, clock.Today);
        await looks.Record(this.Actor, Person.Id, "placement", found.Why);
        await next();
    }

    public void OnGet() => StartsOn = Order.Need.StartsOn;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Kind is null) ModelState.AddModelError(nameof(Kind), texts["Employers.kind-missing"]);
        if (StartsOn is null || StartsOn < clock.Today.AddYears(-1) || StartsOn > clock.Today.AddYears(2)) ModelState.AddModelError(nameof(StartsOn), texts["Employers.starts-missing"]);
        if (EndsOn < StartsOn) ModelState.AddModelError(nameof(EndsOn), texts["Employers.ends-before"]);
        if (EndsOn is null && Kind is PlacementKind.WorkTrial) ModelState.AddModelError(nameof(EndsOn), texts["Employers.trial-needs-end"]);
        if (DecidedOn < clock.Today.AddYears(-2)) ModelState.AddModelError(nameof(DecidedOn), texts["Employers.decided-wrong"]);
        if (EndsOn > clock.Today.AddYears(Farthest)) ModelState.AddModelError(nameof(EndsOn), texts["Employers.ends-far"]);
        if (ModelState.IsValid) foreach (var why in Refusals(Kind!.Value)) ModelState.AddModelError(Kind is PlacementKind.WorkTrial ? nameof(EndsOn) : nameof(DecidedOn), why);
        if (!ModelState.IsValid) return Page();
        var decided = Kind is PlacementKind.SubsidisedWork ? DecidedOn : null;
        db.Placements.Add(Placement.Make(Person.Id, Employer, Order, Kind!.Value, Order.Title, StartsOn!.Value, EndsOn, this.Actor, clock.Now, decided));
        if (await db.Placements.CountAsync(p => p.JobOrderId == Id) + 1 >= Order.Openings) Order.Close(filled: true, "filled", this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/employers/orders/{Id}?done=placed");
    }

    /// <summary>What hinders a place of the kind with the days of the form, in words.</summary>
    public IReadOnlyList<string> Refusals(PlacementKind kind) => Worded(kind, "why", PlacementRules.WhyNot);

    /// <summary>What must be seen to elsewhere, in words.</summary>
    public IReadOnlyList<string> Checks(PlacementKind kind) => Worded(kind, "check", PlacementRules.ToCheck);

    /// <summary>While the first day is not known, the law of tomorrow is asked: nothing has begun yet.</summary>
    private DateOnly Start => StartsOn is { } day && day >= clock.Today.AddYears(-1) && day <= clock.Today.AddYears(2) ? day : clock.Today.AddDays(1);

    private IReadOnlyList<string> Worded(PlacementKind kind, string prefix, Func<PlacementRules.Case, IReadOnlyList<string>> ask)
    {
        var of = new PlacementRules.Case(kind, Start, EndsOn <= clock.Today.AddYears(Farthest) ? EndsOn : null, DecidedOn, known, clock.Today);
        var last = FinnishCalendar.AddMonths(of.StartsOn, of.Most).AddDays(-1);
        return [.. ask(of).Select(code => texts[$"Employers.{prefix}-{code}", of.Most, $"{of.MonthsDone:0.#}", DateWords.Day(last, Languages.Culture(Languages.Current)), $"{of.MonthsPlanned:0.#}"])];
    }
}
