using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What carries the case from state to state: begin, start, agree, review, refuse, end.</summary>
public sealed partial class CaseModel
{
    [BindProperty] public string? County { get; set; }
    [BindProperty] public string? Kela { get; set; }
    [BindProperty] public string? Lead { get; set; }
    [BindProperty] public bool PersonIsIn { get; set; }
    [BindProperty] public string? Goal { get; set; }
    [BindProperty] public string? Found { get; set; }
    [BindProperty] public string? RefuseWhy { get; set; }
    [BindProperty] public string? EndReason { get; set; }
    [BindProperty] public string? EndWhy { get; set; }
    [BindProperty] public bool Jointly { get; set; }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        if (!IsCoach) return Forbid();
        if (Stops(SupportAct.Begin) is { } stop) return stop;
        if (!CountyWorkers.Any(w => w.Value == County)) this.Wrong(nameof(County), texts["MultiAgency.worker-missing"]);
        if (!KelaWorkers.Any(w => w.Value == Kela)) this.Wrong(nameof(Kela), texts["MultiAgency.worker-missing"]);
        if (!Enum.TryParse<SupportPartyKind>(Lead, out var lead)) this.Wrong(nameof(Lead), texts["MultiAgency.lead-missing"]);
        // The assessment is made together with the person (381/2023 § 4).
        if (!PersonIsIn) this.Wrong(nameof(PersonIsIn), texts["MultiAgency.person-missing"]);
        if (!ModelState.IsValid) return Again();
        Support.Begin(this.Actor, clock.Now, Today);
        await Name(SupportPartyKind.Authority, this.Actor.UserId, lead);
        await Name(SupportPartyKind.County, Platform.Ids.Id.TryParse<UserId>(County, out var county) ? county : default, lead);
        await Name(SupportPartyKind.Kela, Platform.Ids.Id.TryParse<UserId>(Kela, out var kela) ? kela : default, lead);
        return await Save("begun");
    }

    public async Task<IActionResult> OnPostStartAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.Start) is { } stop) return stop;
        if (!MayStart) { this.Wrong("parties", texts["MultiAgency.not-assessed"]); return Again(); }
        Support.Start([.. Case.Parties.Select(p => p.Party)], this.Actor, clock.Now);
        return await Save("started");
    }

    public async Task<IActionResult> OnPostAgreeAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.Agree) is { } stop) return stop;
        Words(Goal, nameof(Goal));
        if (Case.Steps.Count == 0) this.Wrong(nameof(StepText), texts["MultiAgency.step-needed"]);
        if (!ModelState.IsValid) return Again();
        Support.Agree(Goal!, Case.Steps, this.Actor, clock.Now, Today);
        return await Save("agreed");
    }

    public async Task<IActionResult> OnPostReviewAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.Review) is { } stop) return stop;
        if (!Words(Found, nameof(Found))) return Again();
        db.SupportReviews.Add(Support.HoldReview(Found!, this.Actor, clock.Now, Today));
        return await Save("reviewed");
    }

    public async Task<IActionResult> OnPostRefuseAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.Refuse) is { } stop) return stop;
        if (!Words(RefuseWhy, nameof(RefuseWhy))) return Again();
        Support.Refuse(RefuseWhy!, this.Actor, clock.Now, Today);
        return await Save("refused");
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        if (!MayLead) return Forbid();
        if (Stops(SupportAct.End) is { } stop) return stop;
        if (!Enum.TryParse<SupportEnd>(EndReason, out var reason)) this.Wrong(nameof(EndReason), texts["MultiAgency.end-missing"]);
        // That no need remains is assessed jointly (381/2023 § 8, T-07).
        else if (reason == SupportEnd.NoNeedRemains && !Jointly) this.Wrong(nameof(Jointly), texts["MultiAgency.jointly-missing"]);
        Words(EndWhy, nameof(EndWhy));
        if (!ModelState.IsValid) return Again();
        Support.End(reason, EndWhy!, this.Actor, clock.Now, Today);
        return await Save("ended");
    }

    private async Task Name(SupportPartyKind kind, UserId worker, SupportPartyKind lead) =>
        db.SupportParties.Add(SupportParty.Name(Support, kind, await db.People.AsNoTracking().SingleAsync(u => u.Id == worker), kind == lead));

    /// <summary>Somebody has changed the case meanwhile, or the act does not fit its state any more.</summary>
    private IActionResult? Stops(SupportAct act) => Version != Support.Version || !Support.Can(act) ? Tell() : null;
}
