using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The employment plan (työllistymissuunnitelma): what is in force, the draft, and every version before.</summary>
[For(Role.PersonalCoach, Role.JobCoach, Role.Adviser, Role.Specialist)]
public sealed class IndexModel(Db db, NextActKeeping acts, PlanMails mails, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Client Client { get; private set; } = null!;
    public IReadOnlyList<Plan> Plans { get; private set; } = [];
    public IReadOnlyDictionary<ServiceId, string> Services { get; private set; } = new Dictionary<ServiceId, string>();
    public DateOnly Today { get; private set; }
    public Plan? Agreed => Plans.FirstOrDefault(p => p.State == PlanState.Agreed);
    public Plan? Draft => Plans.FirstOrDefault(p => p.State == PlanState.Draft);
    public bool MayWrite => this.Actor.Role.MeetsClients() && Client.IsOpen;

    /// <summary>Whether the plan needs the person's language beside it: it is another than the house's first one, or words were already written.</summary>
    public bool IsTranslated(Plan plan) => Client.Language != Languages.Finnish || Client.NeedsInterpreter || plan.TranslatedTo is not null;

    /// <summary>The person has asked to be reminded of the own steps by mail.</summary>
    public bool IsReminded { get; private set; }
    public string? FinishAt => MayWrite ? $"/plans/{Id}?handler=Finish" : null;
    public string? DoneText => Done is not null && texts.Has($"Plans.done-{Done}") ? texts[$"Plans.done-{Done}"] : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await door.Open(this.Actor, Id, "plan") is not { } client) { context.Result = NotFound(); return; }
        (Client, Today) = (client, clock.Today);
        Plans = await db.Plans.Include(p => p.Steps).Include(p => p.Signatures).AsSplitQuery().Where(p => p.ClientId == Id).OrderByDescending(p => p.Edition).ToListAsync();
        var named = Plans.SelectMany(p => p.Steps).Select(s => s.ServiceId).OfType<ServiceId>().Distinct().ToList();
        Services = (await db.Services.AsNoTracking().Where(s => named.Contains(s.Id)).ToListAsync()).ToDictionary(s => s.Id, s => s.Name);
        IsReminded = await db.StepReminders.AnyAsync(r => r.ClientId == Id && r.StoppedOn == null);
        await next();
    }

    public void OnGet()
    {
        // Everything is loaded before the handlers.
    }

    /// <summary>The last day by which the plan in force is gone through again, with the steps of the rule.</summary>
    public Worked<DateOnly>? Review => Agreed?.AgreedOn is { } on ? Agreed.Kind.ReviewBy(on) : null;

    /// <param name="step">The step that is over.</param>
    /// <param name="results">What came of each, by the id of the step: the form holds them all.</param>
    /// <param name="left">The step whose button said that it is left.</param>
    public async Task<IActionResult> OnPostFinishAsync(PlanStepId? step, PlanStepId? left, Dictionary<string, string?> results)
    {
        if (!MayWrite || Agreed is not { } plan || plan.Steps.FirstOrDefault(s => s.Id == (step ?? left)) is not { } found) return NotFound();
        var result = results.GetValueOrDefault($"{found.Id}");
        if (result is { Length: > 500 }) return Redirect($"/plans/{Id}?done=result-long");
        plan.Finish(found, this.Actor, clock.Now, Today, result, isLeft: left is not null);
        return await Kept("step");
    }

    /// <summary>Gives the draft to the person to read in peace on the own pages.</summary>
    public Task<IActionResult> OnPostOfferAsync(int version) => OnDraft(version, "offered", draft => draft.Offer(this.Actor, clock.Now), mails.Offered);

    /// <summary>The person and the authority agree; the plan before it stays readable as a version that was replaced.</summary>
    public Task<IActionResult> OnPostAgreeAsync(AgreedWay way, int version) => !Enum.IsDefined(way) ? Task.FromResult<IActionResult>(NotFound())
        : OnDraft(version, null, draft => draft.Agree(way, this.Actor, clock.Now, Today));

    /// <summary>Writes down what another authority has signed elsewhere.</summary>
    public Task<IActionResult> OnPostSignAsync(PlanParty party, string? name, int version)
    {
        if (Draft is not { } draft || party is PlanParty.Person || !draft.Kind.Parties().Contains(party)) return Task.FromResult<IActionResult>(NotFound());
        if (party != PlanParty.Authority && Typed.Text(name) is not { Length: <= 120 }) return Task.FromResult<IActionResult>(Redirect($"/plans/{Id}?done=name-missing"));
        return OnDraft(version, null, d => d.Sign(party, party == PlanParty.Authority ? AgreedWay.Electronic : AgreedWay.Signature, name, this.Actor, clock.Now, Today));
    }

    private async Task<IActionResult> OnDraft(int version, string? done, Action<Plan> act, Func<Client, Plan, Task>? tell = null)
    {
        if (!MayWrite || Draft is not { } draft) return NotFound();
        if (draft.Version != version) return Redirect($"/plans/{Id}?done=other-changed");
        if (draft.Steps.Count == 0) return Redirect($"/plans/{Id}/draft?why=no-steps");
        var before = Agreed;
        act(draft);
        db.Entry(draft).State = EntityState.Modified;
        if (draft.State == PlanState.Agreed) before?.Replace();
        if (tell is not null) await tell(Client, draft);
        return await Kept(done ?? (draft.State == PlanState.Agreed ? "agreed" : "signed"));
    }

    private async Task<IActionResult> Kept(string done)
    {
        try
        {
            await acts.Save(Id, Today);
        }
        catch (DbUpdateException)
        {
            return Redirect($"/plans/{Id}?done=other-changed");
        }

        return Redirect($"/plans/{Id}?done={done}");
    }
}
