using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Employers;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>Jobs for which the person is asked, and jobs that could suit, each with its reasons. The person decides who gets to know.</summary>
[For(Role.Jobseeker)]
public sealed class JobsModel(Db db, TaxonomyShelf shelf, JobsForOne jobs, Texts texts, TimeProvider clock) : PageModel
{
    public sealed record AskedJob(Candidate Candidate, JobOrder Order, string Employer, string Place, IReadOnlyList<string> Sentences);

    [FromQuery] public string? Done { get; set; }
    [BindProperty] public CandidateId Candidate { get; set; }
    [BindProperty] public int Version { get; set; }

    public IReadOnlyList<AskedJob> Mine { get; private set; } = [];
    public SuggestedJobs Suggested { get; private set; } = SuggestedJobs.None;
    public IReadOnlyList<string> Refusals { get; private set; } = [];
    public bool WantsMatching => Person.WantsMatching;
    public DateOnly Until => clock.Today.AddMonths(OrderConsent.Months);
    private Client Person { get; set; } = null!;
    private Dictionary<string, string> places = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.ClientsOf(this.Actor, clock.Today).SingleOrDefaultAsync() is not { } own) { context.Result = NotFound(); return; }
        Person = own;
        await next();
    }

    public Task OnGetAsync() => Load();

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        if (await Found() is not var (candidate, order, employer)) return NotFound();
        if (candidate.Version != Version) return await Refuse("changed-meanwhile");
        if (CandidateRules.WhyNotAgree(candidate, order, clock.Today) is { Count: > 0 } why) return await Refuse([.. why]);
        var consent = OrderConsent.Give(Person, order, employer, ConsentWay.OwnPages, Until, this.Actor, clock.Now, clock.Today);
        db.Consents.Add(consent);
        candidate.Agree(consent, order.Title, this.Actor, clock.Now);
        return await Save("agreed");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        if (await Found() is not var (candidate, order, _)) return NotFound();
        if (candidate.Version != Version) return await Refuse("changed-meanwhile");
        if (CandidateRules.WhyNotDecline(candidate) is { Count: > 0 } why) return await Refuse([.. why]);
        candidate.Decline(order.Title, null, this.Actor, clock.Now);
        return await Save("declined");
    }

    private async Task<(Candidate, JobOrder, string)?> Found()
    {
        var (id, own) = (Candidate, Person.Id);
        if (await db.Candidates.SingleOrDefaultAsync(c => c.Id == id && c.ClientId == own && c.State != CandidateState.Suggested) is not { } candidate) return null;
        var order = await db.JobOrders.SingleAsync(o => o.Id == candidate.JobOrderId);
        return (candidate, order, await db.Employers.Where(e => e.Id == order.EmployerId).Select(e => e.Name).SingleAsync());
    }

    private async Task<IActionResult> Save(string done)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Refuse("changed-meanwhile");
        }

        return Redirect($"/own/jobs?done={done}");
    }

    private async Task<IActionResult> Refuse(params string[] codes)
    {
        db.ChangeTracker.Clear();
        Refusals = codes;
        await Load();
        return Page();
    }

    private async Task Load()
    {
        var (taxonomy, own) = (await shelf.Open(), Person.Id);
        places = (await db.Municipalities.AsNoTracking().ToListAsync()).ToDictionary(m => m.Code, m => m.Name);
        var mine = await db.Candidates.AsNoTracking().Where(c => c.ClientId == own && c.State != CandidateState.Suggested && c.State != CandidateState.Dropped).OrderByDescending(c => c.Id)
            .Join(db.JobOrders, c => c.JobOrderId, o => o.Id, (c, o) => new { Candidate = c, Order = o, Employer = db.Employers.Where(e => e.Id == o.EmployerId).Select(e => e.Name).First() }).ToListAsync();
        Mine = [.. mine.Select(m => new AskedJob(m.Candidate, m.Order, m.Employer, Place(m.Order), [.. ReasonWords.Of(StoredReason.Read(m.Candidate.Reasons), taxonomy, texts).Sentences]))];
        Suggested = await jobs.Of(Person, [.. mine.Select(m => m.Order.Id)], this.Actor);
    }

    private string Place(JobOrder order) => places.GetValueOrDefault(order.MunicipalityCode, "");
}
