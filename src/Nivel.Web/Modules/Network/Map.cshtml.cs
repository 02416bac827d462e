using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Services.Map;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Looks;

namespace Nivel.Web.Modules.Network;

/// <summary>The metro map (metrokartta): lines are phases, stations are services, and a lens lights what fits a search, a filter or one person.</summary>
[ForAnyone]
public sealed class MapModel(Db db, AreaMaps maps, Lenses lenses, LightRules rules, IPersonNeeds needs, LookLog looks, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")] public ServiceChoice Choice { get; set; } = new();
    [BindProperty(SupportsGet = true)] public string? Need { get; set; }
    [BindProperty(SupportsGet = true, Name = "client")] public ClientId? ForClient { get; set; }
    [BindProperty(SupportsGet = true)] public EmploymentAreaId? Area { get; set; }

    /// <summary>The look asked for, by its name; not together with a person.</summary>
    [BindProperty(SupportsGet = true, Name = "lens")] public string? AskedLens { get; set; }

    public AreaMap? Drawn { get; private set; }
    public MapNetwork Network { get; private set; } = new([], []);
    public IReadOnlyList<MapListLine> Twin { get; private set; } = [];
    public Client? Person { get; private set; }

    /// <summary>The reader is the person of the map.</summary>
    public bool IsOwn { get; private set; }
    public Lens? Look { get; private set; }
    public LensView? View { get; private set; }

    /// <summary>By what the services were lit for the person, when nothing else was asked.</summary>
    public PersonLight? ForPerson { get; private set; }

    /// <summary>Looks that this reader may choose.</summary>
    public IReadOnlyList<Lens> Looks { get; private set; } = [];

    /// <summary>A look was asked for that is for others.</summary>
    public bool IsForOthers { get; private set; }
    public int Lit { get; private set; }
    public bool HasLens { get; private set; }
    public IReadOnlyList<SelectListItem> Phases { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Municipalities { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Tongues { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Needs { get; private set; } = [];
    public IReadOnlyList<SelectListItem> AnswerTimes { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Distances { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var actor = Actor.From(User);
        if (ForClient is { } id && !await Find(actor, id)) return NotFound();
        if (await OpenArea.Of(db, actor, Area) is not { } area) return Page();
        Drawn = await maps.Of(db, area, clock.Today);
        Understand();
        ChooseLook(actor);
        var lit = await LitIds(area);
        (Lit, HasLens) = (lit?.Count ?? 0, lit is not null || Person is not null);
        Network = Lighted(Drawn.Network, lit);
        if (Look is { } look) Network = (View = await lenses.Of(look, area, Drawn)).On(Network);
        if (Person is not null) Network = Network with { Path = await PersonPath.Of(db, Person, Network.Stations.Select(s => s.Id).ToHashSet()) };
        Twin = MapList.Of(Network);
        await Offer(area);
        return Page();
    }

    private async Task<bool> Find(Actor? actor, ClientId id)
    {
        if (actor is null || await db.ClientOf(actor, id, clock.Today) is not var (client, why)) return false;
        await looks.Record(actor, id, "map", why);
        (Person, IsOwn) = (client, actor.ClientId == id);
        return true;
    }

    private void ChooseLook(Actor? actor)
    {
        Looks = Person is null ? [.. Enum.GetValues<Lens>().Where(lens => LensAccess.MayLook(actor, lens))] : [];
        if (Person is not null || !Enum.TryParse<Lens>(AskedLens, ignoreCase: true, out var asked) || !Enum.IsDefined(asked)) return;
        (Look, IsForOthers) = Looks.Contains(asked) ? (asked, false) : ((Lens?)null, true);
    }

    /// <summary>The person's own municipality stays with every other choice, until a worker chooses another or all of them.</summary>
    private void StayNear()
    {
        if (Choice.Municipality is null && (Choice.Near || (!Choice.IsEmpty && !Request.Query.ContainsKey("municipality")))) Choice.Municipality = Person?.MunicipalityCode;
    }

    /// <summary>A need is the code of a field or of a group of people, or else words to search with.</summary>
    private void Understand()
    {
        if (string.IsNullOrWhiteSpace(Need)) { }
        else if (CardCodes.Fields.Contains(Need)) Choice.Field ??= Need;
        else if (CardCodes.Targets.Contains(Need)) Choice.Target ??= Need;
        else Choice.Q ??= Need;
        StayNear();
    }

    /// <summary>Which stations are lit; null when nothing was asked. For a person without other choices: by what is known of the person.</summary>
    private async Task<HashSet<string>?> LitIds(EmploymentAreaId area)
    {
        if (Choice.IsEmpty && Person is { } person) return [.. (ForPerson = await LightFor(person)).Lit];
        if (Choice.IsEmpty) return null;
        var passing = Drawn!.Rows.Where(r => Choice.Takes(r)).Select(r => r.Id.ToString()).ToHashSet();
        if (Choice.Question is null) return passing;
        var found = await Choice.Search(db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State == CardState.Published), ServiceAccess.ReadsProfessionalFace(Actor.From(User))).Select(s => s.Id).ToListAsync();
        passing.IntersectWith(found.Select(f => f.ToString()));
        return passing;
    }

    /// <summary>What a person needs is read by those who meet them; others light by the rest.</summary>
    private async Task<PersonLight> LightFor(Client person)
    {
        var town = await db.Municipalities.AsNoTracking().SingleOrDefaultAsync(m => m.Code == person.MunicipalityCode);
        var known = Actor.From(User)?.Role.MeetsClients() == true ? await needs.Fields(person) : [];
        return PersonLight.Of(Drawn!.Rows.Where(r => !r.IsOutdated(clock.Today)), rules.Musts(person, town?.Name ?? person.MunicipalityCode), rules.Wishes(person, known));
    }

    private MapNetwork Lighted(MapNetwork plain, HashSet<string>? lit) => plain with
    {
        Stations = [.. plain.Stations.Select(s => s with
        {
            Light = lit is null ? MapLight.Plain : lit.Contains(s.Id) ? MapLight.Lit : MapLight.Dimmed,
            Href = ForClient is { } client ? $"{s.Href}?client={client}" : s.Href,
        })],
    };

    private async Task Offer(EmploymentAreaId area)
    {
        var towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync();
        var languages = Drawn!.Rows.SelectMany(r => r.LanguageCodes).ToHashSet();
        Phases = Items("Services.all-phases", PhaseLine.InUseAnd(Choice.Phase).Select(l => (l.ToString(), PhaseLine.Name(l.ToString(), texts))), Choice.Phase);
        Municipalities = Items("Services.all-municipalities", towns.OrderBy(m => m.Name, Texts.Sorting).Select(m => (m.Code, m.Name)), Choice.Municipality);
        Tongues = Items("Services.all-languages", CardCodes.Languages.Where(languages.Contains).Select(l => (l, texts[$"Services.language-{l}"])), Choice.Language);
        Needs = Items("Network.all-needs", CardCodes.Fields.Select(f => (f, texts[$"Services.field-{f}"])), Choice.Field);
        AnswerTimes = Items("Network.any-answer", ServiceChoice.Answers.Select(d => ($"{d}", texts["Network.within-days", d])), $"{Choice.AnswerLimit}");
        Distances = Items("Network.any-distance", [("true", texts["Network.near"])], Choice.Near ? "true" : "");
        Targets = Items("Services.all-targets", CardCodes.Targets.Select(g => (g, texts[$"Services.target-{g}"])), Choice.Target);
    }

    private List<SelectListItem> Items(string all, IEnumerable<(string Code, string Words)> choices, string? chosen) =>
        [new(texts[all], ""), .. choices.Select(c => new SelectListItem(c.Words, c.Code, string.Equals(c.Code, chosen, StringComparison.OrdinalIgnoreCase)))];
}
