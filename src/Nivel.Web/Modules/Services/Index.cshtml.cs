using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Services;

/// <summary>The directory of services (palveluhakemisto), open to everybody: search, filters with counts, sorting.</summary>
[ForAnyone]
public sealed class IndexModel(Db db, Texts texts, TimeProvider clock) : PageModel
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
    public IReadOnlyList<SelectListItem> Sorts { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];
    public int FreeCount { get; private set; }
    public string? Meant { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var actor = Actor.From(User);
        if (await OpenArea.Of(db, actor, Area) is not { } area) return Page();
        var published = OpenArea.Services(db, actor, area).Where(s => s.State == CardState.Published);
        var found = await ServiceRow.Of(db, Choice.Search(published), clock.Today);
        var shown = Choice.Sorted(found.Where(r => Choice.Takes(r))).ToList();
        (Total, Number) = (shown.Count, Math.Clamp(Number, 1, Shared.Pages.Count(shown.Count, Size)));
        Rows = [.. shown.Skip((Number - 1) * Size).Take(Size)];
        if (Total == 0 && Choice.Question is not null) Meant = await Guess(published);
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

    private async Task<string?> Guess(IQueryable<Service> published)
    {
        var known = (await published.AsNoTracking().Select(s => s.SearchTerms).ToListAsync()).SelectMany(t => t.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();
        var words = ServiceTerms.Query(Choice.Question).Select(w => w.Forms.Any(f => known.Contains(f.Trim())) ? w.Word : NearWord.Of(w.Word, known)).ToList();
        return words.Count == 0 || words.Contains(null) ? null : string.Join(' ', words) is var meant && meant == Choice.Question ? null : string.Join(' ', words);
    }

    private async Task Offer(List<ServiceRow> found, EmploymentAreaId area, bool isPublic)
    {
        // Each choice passes the cards once; its options then count within what passed.
        List<ServiceRow> But(string choice) => [.. found.Where(r => Choice.Takes(r, choice))];
        var (phase, field, target, language, town) = (But("phase"), But("field"), But("target"), But("language"), But("municipality"));
        Phases = [.. PhaseLine.Letters.Select(l => (l.ToString(), phase.Count(r => r.Phases.Contains(l, StringComparison.Ordinal))))];
        Fields = Items("Services.all-fields", CardCodes.Fields.Select(f => (f, texts[$"Services.field-{f}"], field.Count(r => r.Field == f))), Choice.Field);
        Targets = Items("Services.all-targets", CardCodes.Targets.Select(g => (g, texts[$"Services.target-{g}"], target.Count(r => r.TargetGroups.Contains(g)))), Choice.Target);
        Tongues = Items("Services.all-languages", CardCodes.Languages.Select(l => (l, texts[$"Services.language-{l}"], language.Count(r => r.LanguageCodes.Contains(l)))), Choice.Language);
        var towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == area).ToListAsync();
        Municipalities = Items("Services.all-municipalities", towns.OrderBy(m => m.Name, Texts.Sorting).Select(m => (m.Code, m.Name, town.Count(r => r.MunicipalityCodes.Count == 0 || r.MunicipalityCodes.Contains(m.Code)))), Choice.Municipality);
        FreeCount = But("free").Count(r => r.Places.Free > 0);
        Sorts = [.. ((string[])["name", "start", "answer", "provider"]).Select(s => new SelectListItem(texts[$"Services.sort-{s}"], s, s == (Choice.Sort ?? "name")))];
        var areas = isPublic ? await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).ToListAsync() : [];
        if (areas.Count > 1) Areas = [.. areas.Select(a => new SelectListItem(a.Name, a.Id.ToString(), a.Id == area))];
    }

    /// <summary>Choices that would give nothing are left out, unless they are the chosen one.</summary>
    private List<SelectListItem> Items(string all, IEnumerable<(string Code, string Words, int Count)> choices, string? chosen) =>
        [new(texts[all], ""), .. choices.Where(c => c.Count > 0 || c.Code == chosen).Select(c => new SelectListItem($"{c.Words} ({c.Count})", c.Code, c.Code == chosen))];
}
