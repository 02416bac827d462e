using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Services;

/// <summary>Writes a card, confirms it, and takes it through its states: ready by the provider, published by the coordinator.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class EditModel(Db db, Classes.TermShelf shelf, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty] public CardForm Form { get; set; } = new();

    /// <summary>What the coordinator asks for before the card can be published.</summary>
    [BindProperty] public string? BackWords { get; set; }

    public Service Card { get; private set; } = null!;
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    /// <summary>Somebody else saved meanwhile: what they wrote stands beside what was typed here.</summary>
    public IReadOnlyList<(string Label, string Theirs)> Differs { get; private set; } = [];

    public IReadOnlyList<string> Lacking { get; private set; } = [];
    public bool MayPublish { get; private set; }
    public IReadOnlyList<SelectListItem> Updaters { get; private set; } = [];

    /// <summary>The national lists; empty until somebody has taken them in.</summary>
    public ILookup<Classes.TermList, Classes.ServiceTerm> Terms { get; private set; } = Array.Empty<Classes.ServiceTerm>().ToLookup(t => t.List);
    public int Quality { get; private set; }
    public IReadOnlyList<string> QualityLacks { get; private set; } = [];
    public bool MaySayTowns { get; private set; }
    public bool SourceWaits { get; private set; }

    public async Task<IActionResult> OnGetAsync(ServiceId id)
    {
        if (!await Load(id)) return NotFound();
        Form = CardForm.Of(Card);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ServiceId id)
    {
        if (!await Load(id)) return NotFound();
        ModelState.Remove("Form.AnswerDays");
        ModelState.Remove("Form.AftercareHours");
        foreach (var (field, code) in Form.Problems()) ModelState.AddModelError($"Form.{field}", texts[$"Services.wrong-{code}"]);
        if (!ModelState.IsValid) return Page();
        if (Form.Version != Card.Version) return await Conflict(id);
        var before = ServiceVersion.Of(Card, 0, null, Card.LastChange);
        Form.WriteOn(Card, [.. Municipalities.Select(m => m.Code)]);
        Card.Index(await db.Organisations.Where(o => o.Id == Card.OrganisationId).Select(o => o.Name).SingleAsync());
        Name();
        Card.Changed(clock.Now);
        await CardHistory.Keep(db, Card, before, this.Actor, clock.Now);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateException) { return await Conflict(id); }
        return Redirect($"/services/{id}?done=saved");
    }

    /// <summary>The two who are reminded: only people of the organisation, whatever was posted.</summary>
    private void Name() => (Card.FirstUpdater, Card.SecondUpdater) = (Keeper(Form.FirstUpdater), Keeper(Form.SecondUpdater));

    private UserId? Keeper(UserId? asked) => asked is { } id && Updaters.Any(u => u.Value == id.ToString()) ? id : null;

    public Task<IActionResult> OnPostConfirmAsync(ServiceId id) => Do(id, "confirmed", _ => true, card => card.Confirm(this.Actor, clock.Now, clock.Today));

    public Task<IActionResult> OnPostReadyAsync(ServiceId id) => Do(id, "ready", c => c.State is CardState.Draft or CardState.Withdrawn && CardKeeping.WhyNotReady(c).Count == 0, card => card.Ready(this.Actor, clock.Now));

    public Task<IActionResult> OnPostPublishAsync(ServiceId id) => Do(id, "published", c => MayPublish && c.State != CardState.Published && CardKeeping.WhyNotReady(c).Count == 0, card => card.Publish(this.Actor, clock.Now));

    public Task<IActionResult> OnPostWithdrawAsync(ServiceId id) => Do(id, "withdrawn", c => c.State != CardState.Withdrawn, card => card.Withdraw(this.Actor, clock.Now));

    /// <summary>Not yet: the coordinator says what is still missing, and the keepers go on.</summary>
    public async Task<IActionResult> OnPostSendBackAsync(ServiceId id)
    {
        if (!await Load(id) || !MayPublish) return NotFound();
        ModelState.Clear();
        Form = CardForm.Of(Card);
        if (Shared.Typed.Text(BackWords) is not { Length: <= Service.LongestSentBack } words) ModelState.AddModelError(nameof(BackWords), texts["Services.wrong-back", Service.LongestSentBack]);
        else if (Card.State == CardState.Ready) return await Do(id, "sent-back", c => c.State == CardState.Ready, card => card.SendBack(words, this.Actor, clock.Now, clock.Today));
        else ModelState.AddModelError("", texts["Services.state-changed"]);
        return Page();
    }

    private async Task<IActionResult> Do(ServiceId id, string done, Func<Service, bool> may, Action<Service> act)
    {
        if (!await Load(id)) return NotFound();
        if (!may(Card))
        {
            ModelState.Clear();
            ModelState.AddModelError("", texts["Services.state-changed"]);
            Form = CardForm.Of(Card);
            return Page();
        }

        act(Card);
        try { await db.SaveChangesAsync(); }
        catch (DbUpdateConcurrencyException) { return Redirect($"/services/{id}/edit"); }
        return Redirect($"/services/{id}?done={done}");
    }

    private async Task<IActionResult> Conflict(ServiceId id)
    {
        db.ChangeTracker.Clear();
        if (!await Load(id)) return NotFound();
        var theirs = CardForm.Of(Card);
        Differs = [.. typeof(CardForm).GetProperties().Where(p => p.PropertyType == typeof(string) && !Equals(Text(p.GetValue(theirs)), Text(p.GetValue(Form))))
            .Select(p => (texts.Has($"Services.form-{p.Name}") ? texts[$"Services.form-{p.Name}"] : p.Name, Text(p.GetValue(theirs))))];
        ModelState.Remove("Form.Version");
        Form.Version = Card.Version;
        return Page();
    }

    private static string Text(object? value) => (value as string ?? "").Trim().ReplaceLineEndings("\n");

    private async Task<bool> Load(ServiceId id)
    {
        var actor = this.Actor;
        if (await db.ServicesOf(actor).SingleOrDefaultAsync(s => s.Id == id) is not { } card || !CardKeeping.MayEdit(actor, card)) return false;
        Card = card;
        MayPublish = CardKeeping.MayPublish(actor, card);
        Lacking = CardKeeping.WhyNotReady(card);
        (Quality, QualityLacks) = (CardQuality.Score(card, clock.Today), CardQuality.Missing(card, clock.Today));
        Terms = (await shelf.Open(db)).Values.ToLookup(t => t.List);
        SourceWaits = await db.SourceChanges.AnyAsync(c => c.ServiceId == id);
        MaySayTowns = (await TownVoice.Of(db, actor)).Count > 0;
        var people = (await db.People.AsNoTracking().Where(u => u.OrganisationId == card.OrganisationId).ToListAsync()).Where(u => u.IsActive(clock.Today) && u.Role is not (Role.Jobseeker or Role.Employer));
        Updaters = [new(texts["Services.form-nobody"], ""), .. people.OrderBy(u => u.Name, Texts.Sorting).Select(u => new SelectListItem(u.Name, u.Id.ToString()))];
        Municipalities = [.. (await db.Municipalities.AsNoTracking().Where(m => m.AreaId == card.AreaId).ToListAsync()).OrderBy(m => m.Name, Texts.Sorting)];
        Fields = [.. CardCodes.Fields.Select(f => new SelectListItem(texts[$"Services.field-{f}"], f))];
        return true;
    }
}
