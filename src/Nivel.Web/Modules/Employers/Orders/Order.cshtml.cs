using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Employers.Orders;

/// <summary>One job order: for workers the ranked people and the candidates, for the employer the few mapped candidates.</summary>
[For(Role.Employer, Role.JobCoach, Role.PersonalCoach, Role.Adviser)]
public sealed partial class OrderModel(Db db, TaxonomyShelf shelf, TaughtExtractor taught, WorkerLoad workers, EmployerLoad employers, OrderMails mails, OrderRanking ranking, LookLog looks, TimeProvider clock) : PageModel
{
    private const int FirstShown = 10, MostShown = 50;

    [BindProperty(SupportsGet = true)] public JobOrderId Id { get; set; }
    [FromQuery] public string? Done { get; set; }
    [FromQuery] public bool More { get; set; }
    [BindProperty] public int Version { get; set; }

    public JobOrder Order { get; private set; } = null!;
    public Employer Employer { get; private set; } = null!;
    public OpenTaxonomy Taxonomy { get; private set; } = null!;
    public string Place { get; private set; } = "";
    public AdvertChange? Advert { get; private set; }
    public string? Responsible { get; private set; }
    public WorkerView? Workers { get; private set; }
    public IReadOnlyList<ShownCandidate>? Shown { get; private set; }
    public IReadOnlyList<string> Refusals { get; private set; } = [];
    public bool IsEmployer => this.Actor.Role == Role.Employer;
    public DateOnly AskUntil => Nivel.Rules.FinnishCalendar.AddWorkingDays(clock.Today, 3, Nivel.Rules.WorkingDays.Strict);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var order = await db.JobOrdersOf(this.Actor).SingleOrDefaultAsync(o => o.Id == Id);
        if (order is null) { context.Result = NotFound(); return; }
        (Order, Employer) = (order, await db.Employers.SingleAsync(e => e.Id == order.EmployerId));
        await next();
    }

    public Task<IActionResult> OnGetAsync() => Show();

    public async Task<IActionResult> OnPostTakeAsync()
    {
        if (IsEmployer) return NotFound();
        Order.TakeCharge(this.Actor.UserId);
        return await Save("taken");
    }

    public async Task<IActionResult> OnPostAnswerAsync(string? message)
    {
        if (IsEmployer) return NotFound();
        if (string.IsNullOrWhiteSpace(message) || message.Length > 4000) return await Refuse("message-missing");
        Order.Answer(this.Actor, clock.Now);
        mails.ToEmployer(Employer, Order, "answer", message.Trim());
        return await Save("answered");
    }

    public async Task<IActionResult> OnPostCloseAsync(string? reason)
    {
        if (reason is not ("employer-changed-mind" or "no-candidates" or "filled-elsewhere")) return await Refuse("reason-missing");
        Order.Close(filled: false, reason, this.Actor, clock.Now);
        return await Save("closed");
    }

    public async Task<IActionResult> OnPostPublishAsync()
    {
        if (Order.WhyNotPublish(clock.Today) is { Count: > 0 } why) return await Refuse([.. why]);
        Order.Publish(this.Actor, clock.Now);
        return await Save("published");
    }

    public async Task<IActionResult> OnPostUnpublishAsync()
    {
        Order.Unpublish(this.Actor, clock.Now);
        return await Save("unpublished");
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

        return Redirect($"/employers/orders/{Id}?done={done}#candidates");
    }

    private async Task<IActionResult> Refuse(params string[] codes)
    {
        db.ChangeTracker.Clear();
        (Order, Refusals) = (await db.JobOrdersOf(this.Actor).SingleAsync(o => o.Id == Id), codes);
        return await Show();
    }

    private async Task<IActionResult> Show()
    {
        Taxonomy = await shelf.Open();
        Advert = AdvertChange.Of(Order, Taxonomy, await taught.For(Order.AreaId, Taxonomy, db));
        var (place, responsible) = (Order.MunicipalityCode, Order.ResponsibleId ?? Employer.ContactUserId);
        Place = (await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Code == place))?.Name ?? "";
        Responsible = await db.People.Where(u => u.Id == responsible).Select(u => u.Name).FirstOrDefaultAsync();
        if (IsEmployer) { Shown = await employers.Load(Order, this.Actor); return Page(); }
        Workers = await workers.Load(Order, this.Actor, More ? MostShown : FirstShown);
        var seen = Workers.Ranked.Select(r => r.Who).Concat(Workers.Candidates.Select(c => c.Who)).Where(w => w.IsMine).Select(w => w.Id).Distinct();
        await Task.WhenAll(seen.Select(id => looks.Record(this.Actor, id, "candidate", $"task:{this.Actor.Role}")));
        return Page();
    }
}
