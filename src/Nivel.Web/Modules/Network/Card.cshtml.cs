using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Network;

/// <summary>A service card (palvelukortti): the public face for everybody, the professional face for those who refer or provide.</summary>
[ForAnyone]
public sealed partial class CardModel(Db db, Phases.LinesOfArea lines, Services.Classes.TermShelf terms, PublicAddress address, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "client")] public ClientId? ForClient { get; set; }
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public Service Card { get; private set; } = null!;
    public Organisation Provider { get; private set; } = null!;
    public ServiceRow Row { get; private set; } = null!;
    public IReadOnlyList<GroupRow> Groups { get; private set; } = [];
    public IReadOnlyList<string> Municipalities { get; private set; } = [];
    public IReadOnlyList<ServiceRow> Alike { get; private set; } = [];

    /// <summary>Names of the national lists under which the card stands, by list.</summary>
    public ILookup<Services.Classes.TermList, string> Terms { get; private set; } = Array.Empty<string>().ToLookup(_ => Services.Classes.TermList.Class);
    public AnswerTime Answers { get; private set; } = new(null, 0, 0);

    /// <summary>The public face for search engines; only of a published card.</summary>
    public string? Linked { get; private set; }

    /// <summary>Workers of the network read the professional face; the public, jobseekers and employers do not.</summary>
    public bool ShowsProfessional { get; private set; }

    /// <summary>What single municipalities say of the service.</summary>
    public IReadOnlyList<TownException> Exceptions { get; private set; } = [];
    public IReadOnlyDictionary<string, string> TownNames { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whom to ask, for those who refer.</summary>
    public IReadOnlyList<Partners.ContactPerson> Contacts { get; private set; } = [];

    /// <summary>What the service has led to, for those who refer.</summary>
    public ServiceResults? Results { get; private set; }

    public bool MayRefer { get; private set; }

    public bool MayEdit { get; private set; }

    /// <summary>A municipality's own worker says how the service is there, also of a card that others keep.</summary>
    public bool MaySayTowns { get; private set; }

    public async Task<IActionResult> OnGetAsync(ServiceId id)
    {
        var (actor, today) = (Actor.From(User), clock.Today);
        var visible = actor is null ? db.Services.Where(s => s.State == CardState.Published) : db.ServicesOf(actor);
        if (await visible.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is not { } card) return await MergedInto(id);
        Card = card;
        await lines.Stand(db, card.AreaId);
        Provider = await db.Organisations.AsNoTracking().SingleAsync(o => o.Id == card.OrganisationId);
        Row = (await ServiceRow.Of(db, visible.Where(s => s.Id == id), today)).Single();
        Groups = await db.ServiceGroups.AsNoTracking().Where(g => g.ServiceId == id && g.CancelledOn == null && (g.EndsOn == null || g.EndsOn >= today)).OrderBy(g => g.StartsOn)
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync();
        var towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == card.AreaId).ToListAsync();
        Municipalities = [.. towns.Where(m => card.MunicipalityCodes.Contains(m.Code)).Select(m => m.Name).Order(Texts.Sorting)];
        var known = await terms.Open(db);
        Terms = Row.TermCodes.Where(known.ContainsKey).Select(c => known[c]).ToLookup(t => t.List, t => t.Name);
        Answers = await AnswerTime.Of(db, id, today);
        if (Row.Places.Free == 0) Alike = await Alternatives.Of(db, visible, Row, today);
        if (card.State == CardState.Published) Linked = ServiceLd.Of(card, Provider, address.Of($"/services/{id}"), texts[$"Services.field-{card.Field}"], Municipalities, (await db.Areas.AsNoTracking().SingleAsync(a => a.Id == card.AreaId)).Name);
        Exceptions = await db.TownExceptions.AsNoTracking().Where(e => e.ServiceId == id).OrderBy(e => e.MunicipalityCode).ToListAsync();
        TownNames = towns.ToDictionary(m => m.Code, m => m.Name);
        Permit(actor);
        if (ShowsProfessional) Contacts = [.. (await db.ContactPersons.AsNoTracking().Where(c => c.OrganisationId == card.OrganisationId).ToListAsync()).OrderBy(c => c.Name, Texts.Sorting)];
        MaySayTowns = actor is not null && (await TownVoice.Of(db, actor)).Count > 0;
        if (ShowsProfessional) Results = await ServiceResults.Of(db, id, today);
        await LookAtReviews(actor);
        return Page();
    }

    /// <summary>A merged card is found where it went, by old links and bookmarks too.</summary>
    private async Task<IActionResult> MergedInto(ServiceId id) =>
        await db.ServiceMerges.AsNoTracking().Where(m => m.GoneId == id && m.UndoneAt == null).OrderByDescending(m => m.At).Select(m => (ServiceId?)m.KeptId).FirstOrDefaultAsync() is { } kept ? Redirect($"/services/{kept}") : NotFound();

    private void Permit(Actor? actor)
    {
        ShowsProfessional = ServiceAccess.ReadsProfessionalFace(actor);
        MayRefer = actor is not null && actor.Role.MeetsClients() && Card.State == CardState.Published;
        MayEdit = actor is not null && CardKeeping.MayEdit(actor, Card);
    }
}
