using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Desk;

/// <summary>Consents (suostumukset) that the person gives through a worker: to whom, what, how, until when; and taking them back.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser)]
public sealed class ConsentsModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>What can be shared from here. Health is asked where health is handled, never as a part of a longer list (D-13).</summary>
    public static readonly IReadOnlyList<ConsentScope> Scopes = [ConsentScope.Contact, ConsentScope.Need, ConsentScope.Plan, ConsentScope.Skills, ConsentScope.Results];
    public static readonly IReadOnlyList<string> Purposes = ["referral", "network"];

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    [BindProperty] public OrganisationId? Party { get; set; }
    [BindProperty] public string Purpose { get; set; } = "referral";
    [BindProperty] public List<string> Scope { get; set; } = [];
    [BindProperty] public ConsentWay Way { get; set; }
    [BindProperty] public DateOnly? UntilOn { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<ConsentLine> Lines { get; private set; } = [];
    public IReadOnlyList<Organisation> Parties { get; private set; } = [];
    public DateOnly Today { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id) is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        var area = client.AreaId;
        Lines = await ClientSide.ConsentsOf(db, Id);
        Parties = await db.Organisations.AsNoTracking().Where(o => o.AreaId == area && (o.ClosedOn == null || o.ClosedOn >= Today)).OrderBy(o => o.Name).ToListAsync();
        await next();
    }

    public void OnGet() => UntilOn = Today.AddYears(1);

    public async Task<IActionResult> OnPostAsync()
    {
        this.Reword(texts);
        var scope = Scopes.Where(s => Scope.Contains($"{s}")).Aggregate(ConsentScope.None, (all, one) => all | one);
        var party = Parties.FirstOrDefault(o => o.Id == Party);
        if (party is null) this.Wrong(nameof(Party), texts["Clients.consent-party-missing"]);
        if (scope == ConsentScope.None) this.Wrong(nameof(Scope), texts["Clients.consent-scope-missing"]);
        if (!Purposes.Contains(Purpose)) this.Wrong(nameof(Purpose), texts["Clients.not-understood"]);
        if (UntilOn is null || UntilOn < Today || UntilOn > Today.AddYears(3)) this.Wrong(nameof(UntilOn), texts["Clients.consent-until-wrong"]);
        if (!ModelState.IsValid) return Page();
        db.Add(Consent.Give(Client, this.Actor, clock.Now, Today, new(party!.Id, null, party.Name), Purpose, scope, Way, UntilOn!.Value));
        await db.SaveChangesAsync();
        return Redirect($"/clients/{Id}/consents?done=consent");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(ConsentId consent)
    {
        var line = Lines.FirstOrDefault(l => l.Consent.Id == consent);
        var found = await db.Consents.SingleOrDefaultAsync(c => c.Id == consent && c.ClientId == Id);
        if (line is null || found is null) return NotFound();
        found.Withdraw(this.Actor, clock.Now, line.Party);
        await db.SaveChangesAsync();
        return Redirect($"/clients/{Id}/consents?done=consent-withdrawn");
    }
}
