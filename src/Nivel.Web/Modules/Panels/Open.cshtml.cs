using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Panels;

/// <summary>An applicant as a row: letters only, what the members think on average, and the decision. The applicant's own page shows the shared part and logs the look.</summary>
public sealed record ApplicantRow(ReferralId Id, string Letters, ReferralState State, DateTimeOffset SentAt, double? Need, double? Urgency, double? Suitability, int Ratings, bool IsRatedByMe, PanelChoice? Choice);

/// <summary>One panel: its applicants in the order of need, urgency and suitability, and closing it with an answer to everybody.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed partial class OpenModel(Db db, PanelClosing closing, PanelMails mails, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public PanelId Id { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public SelectionPanel Panel { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public ServiceGroup Group { get; private set; } = null!;
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];
    public IReadOnlyList<ApplicantRow> Applicants { get; private set; } = [];
    public IReadOnlyList<PanelRefusal> WhyNotClose { get; private set; } = [];
    public bool Leads { get; private set; }
    public bool OtherChanged { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (!await Load() || !Leads || Panel.State == PanelState.Closed) return NotFound();
        if (WhyNotClose.Count > 0) return Page();
        try
        {
            WhyNotClose = await closing.Close(Panel, this.Actor);
            return WhyNotClose.Count > 0 ? Page() : Redirect($"/panels/{Id}?done=closed");
        }
        catch (DbUpdateConcurrencyException)
        {
            // A referral was answered, or a place taken, at this very moment: nothing of the closing is kept, and the page shows how things stand.
            db.ChangeTracker.Clear();
            OtherChanged = await Load();
            return Page();
        }
    }

    private async Task<bool> Load()
    {
        var actor = this.Actor;
        if (await db.PanelsOf(actor).SingleOrDefaultAsync(p => p.Id == Id) is not { } panel) return false;
        (Panel, Leads) = (panel, panel.LedBy == actor.OrganisationId && actor.Is(Role.Provider, Role.Specialist));
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == panel.ServiceId);
        Group = await db.ServiceGroups.AsNoTracking().SingleAsync(g => g.Id == panel.GroupId);
        var members = await (from m in db.PanelMembers where m.PanelId == Id join u in db.People on m.UserId equals u.Id join o in db.Organisations on m.OrganisationId equals o.Id select new { u.Id, u.Name, Organisation = o.Name, HasRated = db.PanelRatings.Any(r => r.PanelId == Id && r.UserId == u.Id) }).ToListAsync();
        Members = [.. members.OrderBy(m => m.Organisation, Texts.Sorting).ThenBy(m => m.Name, Texts.Sorting).Select(m => new MemberRow(m.Id, m.Name, m.Organisation, m.HasRated))];
        if (Leads && panel.State == PanelState.Open) ToAdd = await PanelPeople.Of(db, actor, clock.Today);
        var decisions = await db.PanelDecisions.AsNoTracking().Where(d => d.PanelId == Id).ToListAsync();
        Applicants = await Rows(panel, decisions);
        if (panel.State == PanelState.Open) WhyNotClose = PanelClosing.WhyNot([.. Applicants.Select(a => a.Id)], decisions, await closing.Places(panel, Group));
        return true;
    }

    /// <summary>Need goes first, then urgency, then suitability; who has waited longest before equals. Ease is not asked.</summary>
    private async Task<IReadOnlyList<ApplicantRow>> Rows(SelectionPanel panel, IReadOnlyList<PanelDecision> decisions)
    {
        var me = this.Actor.UserId;
        var lines = await ReferralLine.Of(db, db.ApplicantsOf(panel), clock.Today).ToListAsync();
        var ratings = (await db.PanelRatings.AsNoTracking().Where(r => r.PanelId == panel.Id).ToListAsync()).ToLookup(r => r.ReferralId);
        double? Mean(ReferralId id, Func<PanelRating, int> of) => ratings[id].Any() ? ratings[id].Average(of) : null;
        return [.. lines.Select(l => new ApplicantRow(l.Id, l.Letters, l.State, l.SentAt, Mean(l.Id, r => r.Need), Mean(l.Id, r => r.Urgency), Mean(l.Id, r => r.Suitability), ratings[l.Id].Count(),
            ratings[l.Id].Any(r => r.UserId == me), decisions.FirstOrDefault(d => d.ReferralId == l.Id)?.Choice))
            .OrderByDescending(a => a.Need).ThenByDescending(a => a.Urgency).ThenByDescending(a => a.Suitability).ThenBy(a => a.SentAt)];
    }
}
