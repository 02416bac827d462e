using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Cards that may be of one service, and merges that were made and can be undone.</summary>
[For(Role.Coordinator)]
public sealed class IndexModel(Db db, Merger merger, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Done { get; set; }

    public IReadOnlyList<Likeness> Likely { get; private set; } = [];
    public IReadOnlyList<ServiceMerge> Merges { get; private set; } = [];
    public DateOnly Today => clock.Today;
    public string? DoneText => Done is "merged" or "undone" or "undone-before" ? texts[$"Network.done-{Done}"] : null;

    public async Task OnGetAsync()
    {
        var area = this.Actor.AreaId;
        // Withdrawn cards are of the past: among them is every card that was merged.
        var living = db.Services.Where(s => s.AreaId == area && s.State != CardState.Withdrawn);
        var terms = await living.AsNoTracking().Select(s => new { s.Id, s.SearchTerms }).ToDictionaryAsync(s => s.Id, s => s.SearchTerms);
        Likely = Likenesses.Of([.. (await ServiceRow.Of(db, living, Today)).Select(r => (r, terms.GetValueOrDefault(r.Id, "")))]);
        Merges = await db.ServiceMerges.AsNoTracking().Where(m => m.AreaId == area).OrderByDescending(m => m.At).ToListAsync();
    }

    public async Task<IActionResult> OnPostUndoAsync(ServiceMergeId merge)
    {
        var area = this.Actor.AreaId;
        if (await db.ServiceMerges.SingleOrDefaultAsync(m => m.Id == merge && m.AreaId == area) is not { } found) return NotFound();
        return Redirect($"/network/duplicates?done={(await merger.Undo(found, this.Actor, clock.Now) ? "undone" : "undone-before")}");
    }

    /// <summary>Why the pair is shown, in words.</summary>
    public string Why(Likeness pair) => string.Join(" ", ((string?[])[
        pair.Names >= 1 ? texts["Network.why-same-name"] : pair.Names >= Likenesses.LeastName ? texts["Network.why-name", Network.IndexModel.Percent(pair.Names)] : null,
        pair.Content >= Likenesses.LeastContent ? texts["Network.why-content", Network.IndexModel.Percent(pair.Content)] : null]).OfType<string>());
}
