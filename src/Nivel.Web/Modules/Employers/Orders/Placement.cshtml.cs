using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
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
    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }
    [BindProperty(SupportsGet = true)] public CandidateId Candidate { get; set; }
    [BindProperty] public PlacementKind? Kind { get; set; }
    [BindProperty] public DateOnly? StartsOn { get; set; }
    [BindProperty] public DateOnly? EndsOn { get; set; }

    public JobOrder Order { get; private set; } = null!;
    public Employer Employer { get; private set; } = null!;
    public Client Person { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<PlacementKind>().Select(k => new SelectListItem(texts[$"Employers.placement-{k}"], $"{k}"))];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (order, candidate) = (await db.JobOrdersOf(this.Actor).SingleOrDefaultAsync(o => o.Id == Id), await db.Candidates.SingleOrDefaultAsync(c => c.Id == Candidate && c.JobOrderId == Id));
        var access = candidate is null ? null : await db.ClientOf(this.Actor, candidate.ClientId, clock.Today);
        var placed = candidate is not null && await db.Placements.AnyAsync(p => p.JobOrderId == Id && p.ClientId == candidate.ClientId);
        if (order is null || candidate?.State != CandidateState.Chosen || access is not { } found || placed) { context.Result = NotFound(); return; }
        (Order, Person, Employer) = (order, found.Client, await db.Employers.SingleAsync(e => e.Id == order.EmployerId));
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
        if (!ModelState.IsValid) return Page();
        db.Placements.Add(Placement.Make(Person.Id, Employer, Order, Kind!.Value, Order.Title, StartsOn!.Value, EndsOn, this.Actor, clock.Now));
        if (await db.Placements.CountAsync(p => p.JobOrderId == Id) + 1 >= Order.Openings) Order.Close(filled: true, "filled", this.Actor, clock.Now);
        await db.SaveChangesAsync();
        return Redirect($"/employers/orders/{Id}?done=placed");
    }
}
