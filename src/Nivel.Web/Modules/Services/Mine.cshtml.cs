using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>The cards that I keep: my organisation's, or for the coordinator all of the area, what needs care first.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class MineModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    public const int Size = 25;
    public static readonly IReadOnlyList<string> Views = ["all", "stale", "source", "ready", "draft", "withdrawn"];

    [BindProperty(SupportsGet = true)] public string? View { get; set; }
    [FromQuery(Name = "page")] public int Number { get; set; } = 1;
    [BindProperty] public string? Name { get; set; }

    public IReadOnlyList<ServiceRow> Rows { get; private set; } = [];
    public IReadOnlyList<(string Code, int Count)> Counts { get; private set; } = [];
    public int Total { get; private set; }

    /// <summary>Cards whose source says something else than the card: somebody must look.</summary>
    public IReadOnlySet<ServiceId> SourceWaits { get; private set; } = new HashSet<ServiceId>();
    public bool MayWrite => this.Actor.Is(Role.Provider, Role.Specialist);

    public Task OnGetAsync() => Load();

    /// <summary>A new card begins with its name, as a draft that nobody else sees.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite) return NotFound();
        if (string.IsNullOrWhiteSpace(Name)) ModelState.AddModelError(nameof(Name), texts["Services.name-missing"]);
        else if (Name.Length > 300) ModelState.AddModelError(nameof(Name), texts["Services.too-long", 300]);
        if (!ModelState.IsValid) { await Load(); return Page(); }
        var card = new Service(ServiceId.New(), this.Actor.AreaId, this.Actor.OrganisationId, Name!.Trim()) { FirstUpdater = this.Actor.UserId };
        db.Services.Add(card);
        await db.SaveChangesAsync();
        return Redirect($"/services/{card.Id}/edit");
    }

    private async Task Load()
    {
        var (actor, today) = (this.Actor, clock.Today);
        var mine = actor.Role == Role.Coordinator ? db.Services.Where(s => s.AreaId == actor.AreaId) : db.Services.Where(s => s.AreaId == actor.AreaId && s.OrganisationId == actor.OrganisationId);
        var rows = await ServiceRow.Of(db, mine, today);
        SourceWaits = (await db.SourceChanges.AsNoTracking().Where(c => mine.Any(s => s.Id == c.ServiceId)).Select(c => c.ServiceId).ToListAsync()).ToHashSet();
        Counts = [.. Views.Select(v => (v, rows.Count(r => In(r, v, today))))];
        View = Views.Contains(View ?? "") ? View : "all";
        var shown = rows.Where(r => In(r, View!, today)).OrderBy(r => r.State == CardState.Ready ? 0 : 1).ThenBy(r => r.State == CardState.Published ? 0 : 1)
            .ThenBy(r => r.CheckedOn ?? DateOnly.MinValue).ThenBy(r => r.Name, Texts.Sorting).ToList();
        (Total, Number) = (shown.Count, Math.Clamp(Number, 1, Shared.Pages.Count(shown.Count, Size)));
        Rows = [.. shown.Skip((Number - 1) * Size).Take(Size)];
    }

    private bool In(ServiceRow row, string view, DateOnly today) => view switch
    {
        "source" => SourceWaits.Contains(row.Id),
        "stale" => row.State == CardState.Published && CardAge.Of(row.CheckedOn, today) != Freshness.Fresh,
        "ready" => row.State == CardState.Ready,
        "draft" => row.State == CardState.Draft,
        "withdrawn" => row.State == CardState.Withdrawn,
        _ => row.State != CardState.Withdrawn,
    };
}
