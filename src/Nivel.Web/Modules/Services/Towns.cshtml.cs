using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>What municipalities say of a service (kuntapoikkeukset): not here, another contact, a note. The coordinator writes for all, a municipality's own worker for their own.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class TownsModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public string? Town { get; set; }
    [BindProperty] public TownExceptionKind? Kind { get; set; }
    [BindProperty] public string? Words { get; set; }
    [BindProperty] public string? Phone { get; set; }
    [BindProperty] public string? Email { get; set; }

    public Service Card { get; private set; } = null!;
    public IReadOnlyList<TownException> Known { get; private set; } = [];
    public IReadOnlyDictionary<string, string> Names { get; private set; } = new Dictionary<string, string>();
    public IReadOnlyList<SelectListItem> Towns { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Kinds { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ServiceId id) => await Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(ServiceId id)
    {
        if (!await Load(id)) return NotFound();
        Judge();
        if (!ModelState.IsValid) return Page();
        var town = Town!;
        var said = await db.TownExceptions.SingleOrDefaultAsync(e => e.ServiceId == id && e.MunicipalityCode == town);
        if (said is null) db.TownExceptions.Add(said = new TownException(Card, town));
        said.Say(Kind!.Value, Clean(Words), Clean(Phone), Clean(Email));
        return await Save(id);
    }

    public async Task<IActionResult> OnPostTakeBackAsync(ServiceId id, TownExceptionId said)
    {
        if (!await Load(id) || Known.FirstOrDefault(e => e.Id == said) is not { } found || Towns.All(t => t.Value != found.MunicipalityCode)) return NotFound();
        db.TownExceptions.Remove(await db.TownExceptions.SingleAsync(e => e.Id == said));
        return await Save(id);
    }

    /// <summary>The card itself has changed for those who read it: its version tells the kept copies.</summary>
    private async Task<IActionResult> Save(ServiceId id)
    {
        (await db.Services.SingleAsync(s => s.Id == id)).Changed(clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { /* Somebody said the same at the same moment: what stands is shown. */ }
        return Redirect($"/services/{id}/towns");
    }

    private void Judge()
    {
        if (Town is null || Towns.All(t => t.Value != Town)) ModelState.AddModelError(nameof(Town), texts["Services.town-missing"]);
        if (Kind is null) ModelState.AddModelError(nameof(Kind), texts["Services.town-kind-missing"]);
        if (Kind == TownExceptionKind.Note && string.IsNullOrWhiteSpace(Words)) ModelState.AddModelError(nameof(Words), texts["Services.town-words-missing"]);
        if (Kind == TownExceptionKind.OtherContact && string.IsNullOrWhiteSpace(Phone) && string.IsNullOrWhiteSpace(Email)) ModelState.AddModelError(nameof(Phone), texts["Services.town-contact-missing"]);
        if (Words?.Length > 1000 || Phone?.Length > 60 || Email?.Length > 254) ModelState.AddModelError(nameof(Words), texts["Services.wrong-long"]);
        if (!string.IsNullOrWhiteSpace(Email) && !System.Net.Mail.MailAddress.TryCreate(Email.Trim(), out _)) ModelState.AddModelError(nameof(Email), texts["Services.wrong-email"]);
    }

    private async Task<bool> Load(ServiceId id)
    {
        var actor = this.Actor;
        if (await db.ServicesOf(actor).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is not { } card) return false;
        var towns = await TownVoice.Of(db, actor);
        if (towns.Count == 0) return false;
        (Card, Names) = (card, await db.Municipalities.AsNoTracking().Where(m => m.AreaId == actor.AreaId).ToDictionaryAsync(m => m.Code, m => m.Name));
        Known = await db.TownExceptions.AsNoTracking().Where(e => e.ServiceId == id).OrderBy(e => e.MunicipalityCode).ToListAsync();
        Towns = [.. towns.OrderBy(m => m.Name, Texts.Sorting).Select(m => new SelectListItem(m.Name, m.Code))];
        Kinds = [.. Enum.GetValues<TownExceptionKind>().Select(k => new SelectListItem(texts[$"Services.town-{k}"], k.ToString()))];
        return true;
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
