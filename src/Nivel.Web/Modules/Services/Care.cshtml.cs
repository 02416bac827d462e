using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>Which cards need care (korttien kunto): what the nightly round found, and the cards that tell least.</summary>
[For(Role.Coordinator)]
public sealed class CareModel(Db db, TimeProvider clock) : PageModel
{
    public const int Most = 30;

    public IReadOnlyList<(CardFinding Finding, string Card)> Findings { get; private set; } = [];
    public IReadOnlyList<(Service Card, int Score, IReadOnlyList<string> Missing)> Poorest { get; private set; } = [];
    /// <summary>What sources say otherwise than cards do, the oldest first.</summary>
    public IReadOnlyList<(ServiceId Card, string Name, DateOnly AsOf)> Sources { get; private set; } = [];
    public int Average { get; private set; }
    public int Silent { get; private set; }

    public async Task OnGetAsync()
    {
        var (area, today) = (this.Actor.AreaId, clock.Today);
        var cards = await db.Services.AsNoTracking().Where(s => s.AreaId == area && s.State == CardState.Published).ToListAsync();
        var names = cards.ToDictionary(c => c.Id);
        Findings = [.. (await db.CardFindings.AsNoTracking().Where(f => f.AreaId == area).OrderBy(f => f.SinceOn).ToListAsync()).Where(f => names.ContainsKey(f.ServiceId)).Select(f => (f, names[f.ServiceId].Name))];
        var changes = await db.SourceChanges.AsNoTracking().Where(c => c.AreaId == area).Join(db.Services, c => c.ServiceId, s => s.Id, (c, s) => new { s.Id, s.NameFi, s.NameSv, s.NameEn, c.AsOf }).ToListAsync();
        Sources = [.. changes.OrderBy(c => c.AsOf).ThenBy(c => c.NameFi, Texts.Sorting).Select(c => (c.Id, Languages.Pick(Languages.Current, c.NameFi, c.NameSv, c.NameEn), c.AsOf))];
        var scored = cards.Select(c => (Card: c, Score: CardQuality.Score(c, today), Missing: CardQuality.Missing(c, today))).ToList();
        Poorest = [.. scored.OrderBy(c => c.Score).ThenBy(c => c.Card.Name, Texts.Sorting).Take(Most)];
        (Average, Silent) = (scored.Count == 0 ? 0 : (int)Math.Round(scored.Average(c => c.Score)), cards.Count(c => c.CareStage >= CardCare.Escalation));
    }
}
