using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Panels;

/// <summary>A member's rating in words and numbers, without the member's name: the panel weighs reasons, not persons.</summary>
public sealed record RatingLine(string Organisation, int Need, int Urgency, int Suitability, string? Words);

/// <summary>One applicant before the panel: the shared part and nothing else, the member's own rating, and for the lead the decision.</summary>
[For(Role.Provider, Role.Specialist, Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed partial class ApplicantModel(Db db, TaxonomyShelf taxonomies, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public PanelId Id { get; set; }
    [BindProperty(SupportsGet = true)] public ReferralId Referral { get; set; }
    [BindProperty] public int? Need { get; set; }
    [BindProperty] public int? Urgency { get; set; }
    [BindProperty] public int? Suitability { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public PanelChoice? Choice { get; set; }
    [BindProperty] public string? Why { get; set; }
    [BindProperty] public ServiceId? Alternative { get; set; }
    [BindProperty] public ConsentWay? Way { get; set; }

    /// <summary>Version of the decision that was before the writer's eyes; 0 when there was none.</summary>
    [BindProperty] public int Version { get; set; }

    public SelectionPanel Panel { get; private set; } = null!;
    public Referral Applicant { get; private set; } = null!;
    public Service Service { get; private set; } = null!;
    public bool IsMember { get; private set; }
    public bool Leads { get; private set; }
    public bool IsOpen => Panel.State == PanelState.Open && !Applicant.IsOver && Applicant.State is not (ReferralState.Accepted or ReferralState.Started);

    /// <summary>The actor's organisation may read the shared part.</summary>
    public bool IsShown { get; private set; }

    /// <summary>A worker of the person, who can ask and write down the consent for the other members.</summary>
    public bool MayAsk { get; private set; }

    public string Name { get; private set; } = "";
    public SharedPart Shared { get; private set; } = new([]);
    public PanelRating? Mine { get; private set; }
    public IReadOnlyList<RatingLine> Others { get; private set; } = [];
    public PanelDecision? Decision { get; private set; }
    public IReadOnlyList<ServiceRow> Alternatives { get; private set; } = [];
    public IReadOnlyList<(OrganisationId Id, string Name)> WithoutConsent { get; private set; } = [];
    public bool OtherChanged { get; private set; }
    private Client client = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await Load()) return NotFound();
        if (Mine is { } mine) (Need, Urgency, Suitability, Words) = (mine.Need, mine.Urgency, mine.Suitability, mine.Words);
        if (Decision is { } decided) (Choice, Why, Alternative, Version) = (decided.Choice, decided.Words, decided.AlternativeServiceId, decided.Version);
        return Page();
    }

    private async Task<bool> Load()
    {
        var (actor, today) = (this.Actor, clock.Today);
        if (await db.PanelsOf(actor).SingleOrDefaultAsync(p => p.Id == Id) is not { } panel) return false;
        if (await db.ApplicantsOf(panel).SingleOrDefaultAsync(r => r.Id == Referral) is not { } applicant) return false;
        (Panel, Applicant, Leads) = (panel, applicant, panel.LedBy == actor.OrganisationId && actor.Is(Role.Provider, Role.Specialist));
        IsMember = await db.PanelMembers.AnyAsync(m => m.PanelId == Id && m.UserId == actor.UserId);
        Service = await db.Services.AsNoTracking().SingleAsync(s => s.Id == panel.ServiceId);
        client = await db.Clients.AsNoTracking().SingleAsync(c => c.Id == applicant.ClientId);
        IsShown = await db.ShowsTo(applicant, actor.OrganisationId, Id, today);
        MayAsk = actor.Role.MeetsClients() && await db.ClientsOf(actor, today).AnyAsync(c => c.Id == client.Id);
        await Show(today);
        return true;
    }

    private async Task Show(DateOnly today)
    {
        var (actor, me) = (this.Actor, this.Actor.UserId);
        if (IsShown)
        {
            await looks.Record(actor, client.Id, "panel", $"panel:{Applicant.Ground}");
            Shared = await SharedPart.Of(db, await taxonomies.Open(), client, Applicant.Shared, texts, today);
        }

        Name = IsShown && Shared.Holds(ConsentScope.Contact) ? client.Name : texts["Panels.applicant"];
        var ratings = await (from r in db.PanelRatings.AsNoTracking()
                             where r.PanelId == Id && r.ReferralId == Referral
                             join m in db.PanelMembers on new { r.PanelId, r.UserId } equals new { m.PanelId, m.UserId }
                             join o in db.Organisations on m.OrganisationId equals o.Id
                             select new { r, o.Name }).ToListAsync();
        Mine = ratings.FirstOrDefault(r => r.r.UserId == me)?.r;
        // What the others think is shown only to whom has thought first.
        if (IsShown && (Mine is not null || Panel.State == PanelState.Closed)) Others = [.. ratings.Where(r => r.r.UserId != me).OrderBy(r => r.Name, Texts.Sorting).Select(r => new RatingLine(r.Name, r.r.Need, r.r.Urgency, r.r.Suitability, r.r.Words))];
        Decision = await db.PanelDecisions.SingleOrDefaultAsync(d => d.PanelId == Id && d.ReferralId == Referral);
        if (Leads && IsOpen) Alternatives = await OtherServices.Of(db, client, Panel.ServiceId, IsShown ? Applicant.Shared : ConsentScope.None, today);
        if (MayAsk && IsOpen) WithoutConsent = await Missing(today);
    }

    private async Task<IReadOnlyList<(OrganisationId Id, string Name)>> Missing(DateOnly today)
    {
        var missing = new List<(OrganisationId, string)>();
        var organisations = await db.Organisations.AsNoTracking().Where(o => db.PanelMembers.Any(m => m.PanelId == Id && m.OrganisationId == o.Id)).ToListAsync();
        foreach (var organisation in organisations.OrderBy(o => o.Name, Texts.Sorting))
            if (!await db.ShowsTo(Applicant, organisation.Id, Id, today)) missing.Add((organisation.Id, organisation.Name));
        return missing;
    }
}
