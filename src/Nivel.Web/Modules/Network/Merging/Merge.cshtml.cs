using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network.Merging;

/// <summary>Two cards side by side, with what hangs on each; one of them is chosen to stay.</summary>
[For(Role.Coordinator)]
public sealed class MergeModel(Db db, Merger merger, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)] public ServiceId One { get; set; }
    [BindProperty(SupportsGet = true)] public ServiceId Other { get; set; }
    [BindProperty] public ServiceId? Keep { get; set; }

    /// <summary>Versions of both cards as the chooser saw them.</summary>
    [BindProperty] public string? Seen { get; set; }

    public IReadOnlyList<Service> Cards { get; private set; } = [];
    public string Provider { get; private set; } = "";

    /// <summary>What hangs on each card: code of "Network.link-…" and how many.</summary>
    public IReadOnlyDictionary<ServiceId, IReadOnlyList<(string Code, int Count)>> Links { get; private set; } = new Dictionary<ServiceId, IReadOnlyList<(string, int)>>();
    public IEnumerable<SelectListItem> Choices => Cards.Where(c => c.State == CardState.Published).Select(c => new SelectListItem($"{c.Name} ({(c.Id == One ? "A" : "B")})", c.Id.ToString(), c.Id == Keep));
    public string Now => string.Join('-', Cards.Select(c => $"{(int)c.State}.{c.Version}"));

    public async Task<IActionResult> OnGetAsync() => await Load() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Load()) return NotFound();
        this.Reword(texts);
        if (Seen != Now) return Overtaken();
        if (Cards.FirstOrDefault(c => c.Id == Keep && c.State == CardState.Published) is not { } kept) { this.Wrong(nameof(Keep), texts["Network.wrong-keep"]); return Page(); }
        if (await merger.Merge(kept, Cards.Single(c => c.Id != Keep), this.Actor, clock.Now)) return Redirect("/network/duplicates?done=merged");
        return await Load() ? Overtaken() : NotFound();
    }

    /// <summary>Somebody merged or changed a card meanwhile: shown as it now is, and nothing was done.</summary>
    private PageResult Overtaken()
    {
        ModelState.Remove(nameof(Seen));
        this.Wrong("", texts["Network.merge-overtaken"]);
        return Page();
    }

    private async Task<bool> Load()
    {
        var (area, one, other) = (this.Actor.AreaId, One, Other);
        var found = await db.Services.Where(s => s.AreaId == area && (s.Id == one || s.Id == other)).ToListAsync();
        if (found.Count != 2 || found[0].OrganisationId != found[1].OrganisationId) return false;
        Cards = [.. found.OrderBy(s => s.Id == one ? 0 : 1)];
        Provider = await db.Organisations.Where(o => o.Id == found[0].OrganisationId).Select(o => o.Name).SingleAsync();
        var links = new Dictionary<ServiceId, IReadOnlyList<(string, int)>>();
        foreach (var card in Cards) links[card.Id] = [.. (await ServiceLinks.Count(db, card.Id)).Select(l => (l.Entity.Name, l.Count))];
        Links = links;
        return true;
    }
}
