using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Skills;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Refer to a service (ohjaa palveluun): what is shared, on what ground, the message, the promised answer; or why not, and what instead.</summary>
[For(Role.Adviser, Role.PersonalCoach, Role.JobCoach)]
public sealed partial class NewModel(Db db, TaxonomyShelf taxonomies, LookLog looks, Sending sending, ReferralMails mails, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "client")] public ClientId? ForClient { get; set; }
    [BindProperty(SupportsGet = true, Name = "service")] public ServiceId? ToService { get; set; }
    [BindProperty(SupportsGet = true)] public string? Find { get; set; }
    [BindProperty] public ConsentScope[] Scopes { get; set; } = [];
    [BindProperty] public string? Ground { get; set; }
    [BindProperty] public ConsentWay? Way { get; set; }
    [BindProperty] public DateOnly? Until { get; set; }
    [BindProperty] public string? LawSection { get; set; }
    [BindProperty] public string? LawReason { get; set; }
    [BindProperty] public ServiceGroupId? Group { get; set; }
    [BindProperty] public string? Message { get; set; }
    [BindProperty] public Guid Once { get; set; }

    public Client? Person { get; private set; }
    public ServiceRow? Service { get; private set; }
    public IReadOnlyList<(ClientId Id, string Name)> Choices { get; private set; } = [];
    public IReadOnlyList<string> Refusals { get; private set; } = [];
    public IReadOnlyList<ServiceRow> Alternatives { get; private set; } = [];
    public IReadOnlyList<GroupRow> Groups { get; private set; } = [];
    public SharedPart Preview { get; private set; } = new([]);
    public IReadOnlyList<LawGround> LawGrounds { get; private set; } = [];
    public Consent? Existing { get; private set; }
    public ReferralId? AlreadySent { get; private set; }
    public DateOnly AnswerBy { get; private set; }

    /// <summary>What was kept for later of this person and service.</summary>
    public KeptReferral? Kept { get; private set; }

    /// <summary>The person has an account and can be asked on the own pages.</summary>
    public bool HasOwnPages { get; private set; }

    public IReadOnlyList<ConsentWay> Ways => [ConsentWay.OnScreen, ConsentWay.OnPaper, ConsentWay.ByPhone, .. HasOwnPages ? [ConsentWay.OwnPages] : Array.Empty<ConsentWay>()];

    [BindProperty(SupportsGet = true)] public string? Done { get; set; }
    private string why = "";

    private ConsentScope Shared => Scopes.Aggregate(ConsentScope.None, (all, one) => all | one);

    public async Task<IActionResult> OnGetAsync()
    {
        if (ToService is null) return ForClient is { } only ? Redirect($"/services/map?client={only}") : Redirect("/services");
        if (!await Load()) return NotFound();
        if (Person is null) { await OfferPeople(); return Page(); }
        (Once, Ground, Until) = (Id.Next(), Existing is null ? "new" : "existing", clock.Today.AddYears(1));
        Scopes = Existing is null ? [ConsentScope.Contact, ConsentScope.Need] : [.. SharedPart.Offered.Where(s => Existing.Scope.HasFlag(s))];
        Group = Groups.FirstOrDefault(g => g.Free > 0)?.Id;
        if (Kept is { } kept) Continue(kept.Words);
        return await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ToService is null || !await Load()) return NotFound();
        if (Person is null) return NotFound();
        Check();
        if (!ModelState.IsValid || Refusals.Count > 0) return await Show();
        if (IsAskedOfPerson) return await AskPerson();
        return await Send() is { } sent ? Redirect($"/referrals/{sent}?done=sent") : Redirect("/referrals/sent");
    }

    private async Task<bool> Load()
    {
        var today = clock.Today;
        var visible = db.ServicesOf(this.Actor);
        Service = (await ServiceRow.Of(db, visible.Where(s => s.Id == ToService), today)).SingleOrDefault();
        if (Service is null) return false;
        AnswerBy = Sending.AnswerBy(Service, today);
        if (ForClient is not { } id) return true;
        if (await db.ClientOf(this.Actor, id, today) is not var (client, task)) return false;
        (Person, why) = (client, task);
        await Judge(visible, today);
        return true;
    }

    private async Task Judge(IQueryable<Service> visible, DateOnly today)
    {
        var (client, service) = (Person!, Service!);
        (Groups, AlreadySent, Refusals) = await Judged.Of(db, client, service, Request.Method == "POST" ? Group : null, today);
        Kept = await db.KeptReferrals.SingleOrDefaultAsync(k => k.ClientId == client.Id && k.ServiceId == service.Id);
        HasOwnPages = await db.People.AnyAsync(u => u.ClientId == client.Id && (u.EndsOn == null || u.EndsOn >= today));
        Existing = await db.Consents.AsNoTracking().Where(c => c.ClientId == client.Id && c.OrganisationId == service.OrganisationId && c.WithdrawnAt == null && c.GivenOn <= today && c.UntilOn >= today
            && (c.Purpose == "referral" || c.Purpose == "network")).OrderByDescending(c => c.UntilOn).FirstOrDefaultAsync();
        LawGrounds = LawGround.For(await db.Organisations.Where(o => o.Id == service.OrganisationId).Select(o => o.Kind).SingleAsync(), today);
        if (Refusals.Count > 0) Alternatives = await Services.Alternatives.Of(db, visible, service, today, r => Fits(r, client, today));
    }

    private static bool Fits(ServiceRow row, Client client, DateOnly today) =>
        row.HasAddress && row.Reaches(client.MunicipalityCode) && ReferralRules.AgeRefusal(row.TargetGroups, client.AgeOn(today)) is null;

    private async Task<IActionResult> Show()
    {
        await looks.Record(this.Actor, Person!.Id, "refer", why);
        Preview = await SharedPart.Of(db, await taxonomies.Open(), Person, SharedPart.Everything, texts, clock.Today);
        return Page();
    }

    /// <summary>The card was opened without a person: the worker's own people, by name.</summary>
    private async Task OfferPeople()
    {
        var mine = db.ClientsOf(this.Actor, clock.Today).AsNoTracking().Where(c => c.EndedOn == null);
        var words = (Find ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(3);
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            mine = mine.Where(c => c.GivenName.ToLower().Contains(lower) || c.FamilyName.ToLower().Contains(lower));
        }

        var found = await mine.OrderBy(c => c.FamilyName).ThenBy(c => c.GivenName).Take(20).Select(c => new { c.Id, c.GivenName, c.FamilyName }).ToListAsync();
        await Task.WhenAll(found.Select(c => looks.Record(this.Actor, c.Id, "refer-choice", "task")));
        Choices = [.. found.Select(c => (c.Id, $"{c.FamilyName} {c.GivenName}"))];
    }
}
