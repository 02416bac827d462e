using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>Another worker of a party takes over: the coach names one for any party, a party's own worker a colleague.</summary>
public sealed partial class CaseModel
{
    [BindProperty] public string? NewWorker { get; set; }

    /// <summary>Who could speak for a party instead of its worker of now, under the party's name.</summary>
    public IReadOnlyList<SelectListItem> Replacements { get; private set; } = [];

    /// <summary>The coach of now is not the one the parties know: a caseload has changed hands since.</summary>
    public string? OldCoach => IsCoach && Mine is null && Support.State.IsShared() ? Case.Parties.FirstOrDefault(p => p.Party.Kind == SupportPartyKind.Authority)?.Worker : null;

    public async Task<IActionResult> OnPostWorkerAsync()
    {
        if (Replacements.Count == 0) return Forbid();
        if (!Platform.Ids.Id.TryParse<UserId>(NewWorker, out var id) || !Replacements.Any(r => r.Value == NewWorker)) { this.Wrong(nameof(NewWorker), texts["MultiAgency.worker-missing"]); return Again(); }
        var worker = await db.People.AsNoTracking().SingleAsync(u => u.Id == id);
        var kind = await KindOf(worker);
        var party = Case.Parties.Select(p => p.Party).Single(p => p.Kind == kind);
        var mine = party == Mine;
        party.HandTo(worker, this.Actor, clock.Now);
        var kept = await Save("worker");
        // Whoever gave the case away sees it no more.
        return mine && !IsCoach && kept is RedirectResult ? Redirect("/support") : kept;
    }

    private async Task<SupportPartyKind> KindOf(User worker)
    {
        var kind = await db.Organisations.Where(o => o.Id == worker.OrganisationId).Select(o => o.Kind).SingleAsync();
        return kind switch { OrganisationKind.WellbeingCounty => SupportPartyKind.County, OrganisationKind.Kela => SupportPartyKind.Kela, _ => SupportPartyKind.Authority };
    }

    private async Task<IReadOnlyList<SelectListItem>> Others()
    {
        if (!Support.State.IsShared()) return [];
        var others = new List<SelectListItem>();
        if (IsCoach) others.AddRange(Named(SupportPartyKind.Authority, await Responsible()));
        if (IsCoach || Mine?.Kind == SupportPartyKind.County) others.AddRange(Named(SupportPartyKind.County, await Workers(OrganisationKind.WellbeingCounty)));
        if (IsCoach || Mine?.Kind == SupportPartyKind.Kela) others.AddRange(Named(SupportPartyKind.Kela, await Workers(OrganisationKind.Kela)));
        var now = Case.Parties.Select(p => p.Party.UserId.ToString()).ToHashSet();
        return [.. others.Where(o => !now.Contains(o.Value))];
    }

    private IEnumerable<SelectListItem> Named(SupportPartyKind kind, IEnumerable<SelectListItem> workers) =>
        workers.Select(w => new SelectListItem($"{texts[$"MultiAgency.party-{kind}"]}: {w.Text}", w.Value));

    /// <summary>Only who has the person as a task: nobody else of the authority may open the case.</summary>
    private async Task<IReadOnlyList<SelectListItem>> Responsible()
    {
        var (client, today) = (Support.ClientId, Today);
        var with = db.Assignments.Where(a => a.ClientId == client && (a.Task == ClientTaskKind.Coach || a.Task == ClientTaskKind.JobCoach) && (a.EndsOn == null || a.EndsOn >= today)).Select(a => a.UserId);
        return await Listed(db.People.Where(u => with.Contains(u.Id) && (u.EndsOn == null || u.EndsOn >= today)));
    }
}
