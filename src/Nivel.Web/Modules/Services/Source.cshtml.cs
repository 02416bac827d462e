using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services.Ptv;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>The source has changed (lähteen muutos): what it says beside what stands on the card; the keeper takes what is right.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class SourceModel(Db db, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public string[] Take { get; set; } = [];

    public Service Card { get; private set; } = null!;
    public SourceChange? Change { get; private set; }
    public IReadOnlyList<FieldChange> Differences { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(ServiceId id) => await Load(id) ? Page() : NotFound();

    /// <summary>The ticked fields become the source's, the rest stay as they are; either way the matter is settled until the source changes again.</summary>
    public async Task<IActionResult> OnPostAsync(ServiceId id)
    {
        if (!await Load(id) || Change is null) return NotFound();
        var taken = Differences.Where(d => Take.Contains(d.Field)).ToList();
        if (taken.Count > 0)
        {
            var (before, form) = (ServiceVersion.Of(Card, 0, null, Card.LastChange), CardForm.Of(Card));
            foreach (var difference in taken) form.Put(difference.Field, difference.After);
            form.WriteOn(Card, await db.Municipalities.Where(m => m.AreaId == Card.AreaId).Select(m => m.Code).ToListAsync());
            Card.Index(await db.Organisations.Where(o => o.Id == Card.OrganisationId).Select(o => o.Name).SingleAsync());
            await CardHistory.Keep(db, Card, before, this.Actor, clock.Now);
        }

        Card.SettleSource(taken.Count, Differences.Count, Change.AsOf, this.Actor, clock.Now);
        db.Remove(Change);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { return Redirect($"/services/{id}/source"); }
        return Redirect($"/services/{id}?done=saved");
    }

    public string Label(string field) => texts.Has($"Services.form-{field}") ? texts[$"Services.form-{field}"] : field;

    private async Task<bool> Load(ServiceId id)
    {
        var actor = this.Actor;
        if (await db.ServicesOf(actor).SingleOrDefaultAsync(s => s.Id == id) is not { } card || !CardKeeping.MayEdit(actor, card)) return false;
        (Card, Change) = (card, await db.SourceChanges.SingleOrDefaultAsync(c => c.ServiceId == id));
        if (Change?.Words() is not { } says) return true;
        var stands = CardForm.Of(card).Words();
        Differences = [.. says.Select(s => new FieldChange(s.Key, stands.GetValueOrDefault(s.Key, ""), s.Value)).Where(d => d.Before != d.After).OrderBy(d => d.Field, StringComparer.Ordinal)];
        return true;
    }
}
