using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Phases;
using Nivel.Web.Modules.Services.Finding;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Network.Borders;

namespace Nivel.Web.Modules.Services;

/// <summary>The directory of services (palveluhakemisto), open to everybody: search, filters with counts, sorting.</summary>
[ForAnyone]
public sealed class IndexModel(Db db, CardShelf shelf, TownPlaceShelf places, LinesOfArea lines, Classes.TermShelf terms, Texts texts) : PageModel
{
    public const int Size = 20;

    [BindProperty(SupportsGet = true, Name = "")] public ServiceChoice Choice { get; set; } = new();
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;
    [BindProperty(SupportsGet = true)] public EmploymentAreaId? Area { get; set; }

    /// <summary>The person for whom a worker looks; travels to the card and the referral.</summary>
    [BindProperty(SupportsGet = true, Name = "client")] public ClientId? ForClient { get; set; }

    public IReadOnlyList<ServiceRow> Rows { get; private set; } = [];
    public int Total { get; private set; }
    public IReadOnlyList<(string Letter, int Count)> Phases { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Municipalities { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Tongues { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Targets { get; private set; } = [];

    /// <summary>The national lists, of what stands on some card; empty when none does.</summary>
    public IReadOnlyList<SelectListItem> Terms { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Sorts { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];
    public int FreeCount { get; private set; }
    public string? Meant { get; private set; }

    /// <summary>How far the services are, when a municipality is chosen.</summary>
    public Nearness? Nearness { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var actor = Actor.From(User);
        if (await OpenArea.Of(db, actor, Area) is not { } area) return Page();
        await lines.Stand(db, area);
        var index = await shelf.Of(db, area, ServiceAccess.ReadsProfessionalFace(actor));
        var found = index.Find(Choice);
        (Total, Number) = (found.Total, Math.Clamp(Number, 1, Shared.Pages.Count(found.Total, Size)));
        Nearness = Choice.Municipality is null ? null : Nearness.Of(await places.Now(), Choice.Municipality);
        Rows = found.Page(Choice.Sort, Number, Size, Nearness);
        if (Total == 0 && Choice.Question is not null) Meant = Guess(index);
        await Offer(found, area, actor is null);
        return Page();
    }

    /// <summary>The address of this list with one choice changed.</summary>
    public string With(string name, string? value)
    {
        var kept = Request.Query.Where(p => p.Key != name && p.Key != "page").SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v)).Where(p => !string.IsNullOrEmpty(p.Value));
        var all = value is null ? kept : kept.Append(KeyValuePair.Create(name, (string?)value));
        return "/services" + QueryString.Create(all);
    }

    public string CardOf(ServiceRow row) => $"/services/{row.Id}" + (ForClient is { } client ? $"?client={client}" : "");

    /// <summary>Null where the distance is not known or no municipality is chosen.</summary>
    public string? Distance(ServiceRow row) => Nearness?.Kilometres(row) switch { null => null, 0 => texts["Services.distance-none"], var km => texts["Services.distance", Math.Max(1, (int)Math.Round(km.Value))] };

    private string? Guess(CardIndex index)
    {
        var known = index.Known;
        var words = ServiceTerms.Query(Choice.Question).Select(w => w.Forms.Any(f => known.Contains(f.Trim())) ? w.Word : NearWord.Of(w.Word, known)).ToList();
        return words.Count == 0 || words.Contains(null) ? null : string.Join(' ', words) is var meant && meant == Choice.Question ? null : string.Join(' ', words);
    }

    private async Task Offer(Found found, EmploymentAreaId area, bool isPublic)
    {
        // Each choice is left out once; its options then count within what the others leave.
        var (phase, field, target, language, town) = (found.Counting("phase"), found.Counting("field"), found.Counting("target"), found.Counting("language"), found.Counting("municipality"));
        Phases = [.. PhaseLine.InUseAnd(Choice.Phase).Select(l => (l.ToString(), phase(l.ToString())))];
        Fields = Items("Services.all-fields", CardCodes.Fields.Select(f => (f, texts[$"Services.field-{f}"], field(f))), Choice.Field);
        Targets = Items("Services.all-targets", CardCodes.Targets.Select(g => (g, texts[$"Services.target-{g}"], target(g))), Choice.Target);
        Tongues = Items("Services.all-languages", CardCodes.Languages.Select(l => (l, texts[$"Services.language-{l}"], language(l))), Choice.Language);
        var towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync();
        Municipalities = Items("Services.all-municipalities", towns.OrderBy(m => m.Name, Texts.Sorting).Select(m => (m.Code, m.Name, town(m.Code))), Choice.Municipality);
        var under = found.Counting("term");
        var known = await terms.Open(db);
        Terms = Items("Services.all-terms", known.Values.OrderBy(t => t.List).ThenBy(t => t.Name, Texts.Sorting).Select(t => (t.Code, t.Name, under(t.Code))), Choice.Term);
        FreeCount = found.Counting("free")("true");
        string[] sorts = Nearness is null ? ["name", "start", "answer", "provider"] : ["name", "distance", "start", "answer", "provider"];
        Sorts = [.. sorts.Select(s => new SelectListItem(texts[$"Services.sort-{s}"], s, s == (Choice.Sort ?? "name")))];
        var areas = isPublic ? await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).ToListAsync() : [];
        if (areas.Count > 1) Areas = [.. areas.Select(a => new SelectListItem(a.Name, a.Id.ToString(), a.Id == area))];
    }

    /// <summary>Choices that would give nothing are left out, unless they are the chosen one.</summary>
    private List<SelectListItem> Items(string all, IEnumerable<(string Code, string Words, int Count)> choices, string? chosen) =>
        [new(texts[all], ""), .. choices.Where(c => c.Count > 0 || c.Code == chosen).Select(c => new SelectListItem($"{c.Words} ({c.Count})", c.Code, c.Code == chosen))];
}
