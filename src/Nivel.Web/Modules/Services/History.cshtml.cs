using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>How a card has changed (muutoshistoria): who changed what and when, word by word. For those who keep it.</summary>
[For(Role.Provider, Role.Specialist, Role.Coordinator)]
public sealed class HistoryModel(Db db, Texts texts) : PageModel
{
    public const int Most = 50;

    public Service Card { get; private set; } = null!;
    public IReadOnlyList<(ServiceVersion Version, string Who, IReadOnlyList<FieldChange> Changes)> Steps { get; private set; } = [];
    private Dictionary<string, string> towns = [];
    private Dictionary<string, string> people = [];

    public async Task<IActionResult> OnGetAsync(ServiceId id)
    {
        var actor = this.Actor;
        if (await db.ServicesOf(actor).AsNoTracking().SingleOrDefaultAsync(s => s.Id == id) is not { } card || !CardKeeping.MayEdit(actor, card)) return NotFound();
        Card = card;
        towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == card.AreaId).ToDictionaryAsync(m => m.Code, m => m.Name);
        people = (await db.People.AsNoTracking().Where(u => u.AreaId == card.AreaId && (u.OrganisationId == card.OrganisationId || u.Role == Role.Coordinator)).ToListAsync()).ToDictionary(u => u.Id.ToString(), u => u.Name);
        var versions = await db.ServiceVersions.AsNoTracking().Where(v => v.ServiceId == id).OrderByDescending(v => v.Number).Take(Most + 1).ToListAsync();
        Steps = [.. versions.Zip(versions.Skip(1), (after, before) => (after, Who(after), FieldChange.Between(before.Words(), after.Words())))];
        return Page();
    }

    public string Label(string field) => texts.Has($"Services.form-{field}") ? texts[$"Services.form-{field}"] : field;

    /// <summary>Codes are told in words.</summary>
    public string Said(string field, string value) => value.Length == 0 ? "" : string.Join(", ", field switch
    {
        nameof(CardForm.Field) => Each(value, c => Known($"Services.field-{c}", c)),
        nameof(CardForm.Targets) => Each(value, c => Known($"Services.target-{c}", c)),
        nameof(CardForm.Languages) => Each(value, c => Known($"Services.language-{c}", c)),
        nameof(CardForm.Municipalities) => Each(value, c => towns.GetValueOrDefault(c, c)),
        nameof(CardForm.FirstUpdater) or nameof(CardForm.SecondUpdater) => Each(value, c => people.GetValueOrDefault(c, "–")),
        nameof(CardForm.TakesReferrals) => [texts["Services.takes-yes"]],
        _ => (IEnumerable<string>)[value],
    });

    private string Who(ServiceVersion version) => version.By is { } by ? people.GetValueOrDefault(by.ToString(), "–") : "–";

    private string Known(string key, string otherwise) => texts.Has(key) ? texts[key] : otherwise;

    private static IEnumerable<string> Each(string value, Func<string, string> words) => value.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(words);
}
