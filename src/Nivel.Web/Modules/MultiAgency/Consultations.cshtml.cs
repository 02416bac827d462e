using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The person's consultation requests, and asking a new question of a worker of Kela or the wellbeing county.</summary>
[For(Role.PersonalCoach, Role.JobCoach)]
public sealed class ConsultationsModel(Db db, ClientDoor door, TimeProvider clock, Texts texts) : PageModel
{
    private const int UsualDays = 5;

    [BindProperty(SupportsGet = true)] public ClientId Id { get; set; }
    [BindProperty] public string? As { get; set; }
    [BindProperty] public string? To { get; set; }
    [BindProperty] public string? Ground { get; set; }
    [BindProperty] public string? Way { get; set; }
    [BindProperty] public string? Question { get; set; }
    [BindProperty] public bool WithContact { get; set; }
    [BindProperty] public bool WithPlan { get; set; }
    [BindProperty] public DateOnly? AnswerBy { get; set; }
    [BindProperty] public string? Withheld { get; set; }

    public Client Person { get; private set; } = null!;
    public IReadOnlyList<ConsultationRow> Asked { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];
    public DateOnly Today => clock.Today;

    /// <summary>The case whose client relationship lasts: the ground of 381/2023 § 15.</summary>
    public MultiAgencySupport? Shared { get; private set; }
    public IEnumerable<ConsultationGround> Grounds => Enum.GetValues<ConsultationGround>().Where(g => g != ConsultationGround.Support || Shared is not null);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var (actor, today) = (this.Actor, Today);
        if (await door.Open(actor, Id, "support") is not { } person) { context.Result = NotFound(); return; }
        Person = person;
        Shared = (await db.MultiAgencySupports.AsNoTracking().Where(s => s.ClientId == Id && s.ClosedOn == null).ToListAsync()).Find(s => s.State.IsShared());
        Asked = await ConsultationRow.Of(db, db.ConsultationsOf(actor, today).Where(c => c.ClientId == Id));
        var found = await db.People.AsNoTracking().Where(u => u.AreaId == actor.AreaId && u.Role == Role.Specialist && (u.EndsOn == null || u.EndsOn >= today))
            .OrderBy(u => u.Name).Select(u => new { u.Id, u.Name, Organisation = db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).FirstOrDefault() }).ToListAsync();
        Workers = [.. found.Select(u => new SelectListItem($"{u.Name}, {u.Organisation}", u.Id.ToString()))];
        await next();
    }

    public void OnGet() => AnswerBy = FinnishCalendar.AddWorkingDays(Today, UsualDays, WorkingDays.Strict);

    public async Task<IActionResult> OnPostAsync()
    {
        var (area, id) = (this.Actor.AreaId, Platform.Ids.Id.TryParse<UserId>(To, out var typed) ? typed : default);
        var to = Workers.Any(w => w.Value == To) ? await db.People.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.AreaId == area) : null;
        var organisation = to is null ? null : await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == to.OrganisationId);
        if (organisation is null) this.Wrong(nameof(To), texts["MultiAgency.worker-missing"]);
        if (!Enum.TryParse<ConsultedAs>(As, out var role)) this.Wrong(nameof(As), texts["MultiAgency.consulted-missing"]);
        else if (organisation is not null && role == ConsultedAs.KelaAdviser != (organisation.Kind == OrganisationKind.Kela)) this.Wrong(nameof(To), texts["MultiAgency.consulted-other"]);
        if (!Enum.TryParse<ConsultationGround>(Ground, out var ground) || !Grounds.Contains(ground)) this.Wrong(nameof(Ground), texts["MultiAgency.ground-choose"]);
        if (!Enum.TryParse<ConsentWay>(Way, out var way) && Ground == nameof(ConsultationGround.Consent)) this.Wrong(nameof(Way), texts["MultiAgency.consent-way-missing"]);
        if (Typed.Text(Question) is not { Length: <= Consultation.LongestWords }) this.Wrong(nameof(Question), texts["MultiAgency.words-missing", Consultation.LongestWords]);
        if (AnswerBy is null || AnswerBy < Today) this.Wrong(nameof(AnswerBy), texts["MultiAgency.day-ahead"]);
        if (Withheld?.Length > Consultation.LongestWords) this.Wrong(nameof(Withheld), texts["MultiAgency.words-missing", Consultation.LongestWords]);
        if (!ModelState.IsValid) return Page();
        var attached = (WithContact ? ConsultationAttached.Contact : ConsultationAttached.None) | (WithPlan && ground == ConsultationGround.Support ? ConsultationAttached.Plan : ConsultationAttached.None);
        var draft = new ConsultationDraft(role, ground, Question!, attached, AnswerBy!.Value, Typed.Text(Withheld), ground == ConsultationGround.Support ? Shared!.Id : null);
        var asked = Consultation.Ask(Person, to!, draft, this.Actor, clock.Now, Today);
        if (ground == ConsultationGround.Consent) db.Consents.Add(asked.RestOn(Person, organisation!.Name, way, this.Actor, clock.Now));
        db.Consultations.Add(asked);
        await db.SaveChangesAsync();
        return Redirect($"/support/consultations/{asked.Id}?done=asked");
    }
}
