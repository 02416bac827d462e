using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>Publishing has two steps, and whoever the next one belongs to hears of it: the coordinators of a ready card, the keepers of a card that was sent back.</summary>
public sealed partial class ChaseCards
{
    /// <returns>The cards of which somebody is told in this round; the others wait for the next.</returns>
    private async Task<List<ServiceId>> Turns(Db db, Dictionary<string, List<string>> digest, HashSet<string> told, DateOnly today, CancellationToken cancel)
    {
        var turns = new List<ServiceId>();
        var waiting = await db.Services.AsNoTracking().Where(s => s.TurnToldOn == null && (s.State == CardState.Ready || (s.State == CardState.Draft && s.SentBackOn != null))).OrderBy(s => s.Id).ToListAsync(cancel);
        foreach (var card in waiting)
        {
            var ready = card.State == CardState.Ready;
            var whose = ready ? await Coordinators(db, card.AreaId, today, cancel) : await Keepers(db, card, false, today, cancel);
            // Somebody who has had a mail today gets the rest tomorrow.
            if (whose.Count == 0 || whose.Any(to => told.Contains(Once(to, today)))) continue;
            foreach (var to in whose) Add(digest, to, ready ? "mail-care-ready" : "mail-care-back", card.NameFi, address.Of($"/services/{card.Id}/edit"));
            turns.Add(card.Id);
        }

        return turns;
    }

    private static async Task<IReadOnlyList<string>> Coordinators(Db db, EmploymentAreaId area, DateOnly today, CancellationToken cancel) =>
        [.. (await db.People.AsNoTracking().Where(u => u.AreaId == area && u.Role == Role.Coordinator).ToListAsync(cancel)).Where(u => u.IsActive(today) && u.Email.Length > 0).Select(u => u.Email).Distinct(StringComparer.OrdinalIgnoreCase)];
}
