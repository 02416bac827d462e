using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Guidance;

/// <summary>Registers a visit (asiointi) in two minutes from the keyboard. Anonymous unless the visitor wants to be known.</summary>
[For(Role.Adviser)]
public sealed partial class VisitModel(Db db, ClientSearch search, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public TicketId? Ticket { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public string? Topic { get; set; }
    [BindProperty] public VisitChannel Channel { get; set; }
    [BindProperty] public string? Language { get; set; } = "fi";
    [BindProperty] public int? Minutes { get; set; }
    [BindProperty] public ServiceId? SentToService { get; set; }
    [BindProperty] public string? SentTo { get; set; }
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? FamilyName { get; set; }
    [BindProperty] public string? GivenName { get; set; }
    [BindProperty] public DateOnly? BornOn { get; set; }

    public Ticket? Called { get; private set; }
    public IReadOnlyList<Service> Services { get; private set; } = [];
    public IReadOnlyList<(string Topic, int Visits, int Minutes)> TodayByTopic { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (area, today) = (this.Actor.AreaId, clock.Today);
        if (Ticket is { } id && (Called = await db.Tickets.SingleOrDefaultAsync(t => t.Id == id && t.AreaId == area && t.On == today)) is null) { context.Result = NotFound(); return; }
        Services = await db.ServicesOf(this.Actor).AsNoTracking().ToOffer(today).OrderBy(s => s.NameFi).ToListAsync();
        TodayByTopic = [.. (await db.Visits.Where(v => v.AreaId == area && v.On == today).GroupBy(v => v.Topic)
            .Select(g => new { g.Key, Visits = g.Count(), Minutes = g.Sum(v => v.Minutes) }).ToListAsync()).OrderByDescending(g => g.Visits).Select(g => (g.Key, g.Visits, g.Minutes))];
        await next();
    }

    public void OnGet()
    {
        if (Called is not { } ticket) return;
        (Topic, Language, Channel) = (ticket.Topic, ticket.Language, VisitChannel.WalkIn);
        Minutes = ticket.CalledAt is { } at ? Math.Clamp((int)Math.Ceiling((clock.Now - at).TotalMinutes), 1, 480) : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var code = Check();
        if (!ModelState.IsValid) return Page();
        var asked = new PersonAsked(code, GivenName, FamilyName, BornOn);
        var client = asked.IsEnough ? await Named(asked) : null;
        if (!ModelState.IsValid) return Page();
        if (!await Save(client)) { this.Wrong("", texts["Guidance.ticket-over-told"]); return Page(); }
        return Redirect(client is null ? "/guidance/visit?done=visit" : $"/clients/{client.Id}?done=visit");
    }

    /// <summary>The person, opened to the adviser for a week; null with words on the form when the search does not allow it.</summary>
    private async Task<Client?> Named(PersonAsked asked)
    {
        var found = await search.Find(asked, this.Actor);
        if (found is { Answer: SearchAnswer.Unknown }) this.Wrong(nameof(Code), texts["Guidance.visitor-unknown"]);
        if (found is { Answer: SearchAnswer.AskSupervisor, Client: null }) this.Wrong(nameof(Code), texts["Clients.found-ask"]);
        if (!ModelState.IsValid || found.Client is not { Id: var id }) return null;
        if (found.Answer != SearchAnswer.Mine) db.Add(new Assignment(id, this.Actor.UserId, ClientTaskKind.Desk, Days.Of(clock.Today, clock.Today.AddDays(6))));
        return found.Client;
    }

    private async Task<bool> Save(Client? client)
    {
        var facts = new VisitFacts(Topic!, Channel, Language!, Minutes!.Value) { ClientId = client?.Id, TicketId = Called?.Id, SentToService = SentToService, SentTo = Typed.Text(SentTo) };
        db.Add(Modules.Guidance.Visit.Register(facts, this.Actor, clock.Now, clock.Today));
        if (Called is { State: TicketState.Waiting or TicketState.Called } ticket) ticket.End(TicketState.Served, clock.Now);
        else if (Called is not null) return false;
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }

        var today = clock.Today;
        if (client is { Id: var id }) await db.Clients.Where(c => c.Id == id && (c.LastContactOn == null || c.LastContactOn < today)).ExecuteUpdateAsync(set => set.SetProperty(c => c.LastContactOn, today));
        return true;
    }
}
