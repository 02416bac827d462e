using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Clients;

/// <summary>The path as it was walked, for the ribbon of the worker's page and the person's own: both tell the same.</summary>
public static class WalkedPath
{
    /// <summary>Phases that a change led into are done; those never entered were not needed.</summary>
    public static async Task<IReadOnlyList<RibbonStop>> Of(Db db, Client client)
    {
        var changes = await PhaseChanges.Ask(db, client.Id);
        var walked = changes.Select(facts => facts.GetValueOrDefault("to")).Concat(changes.Select(facts => facts.GetValueOrDefault("from"))).ToHashSet();
        // Phases that have left use stay on the ribbon of those who have been in them.
        var letters = PhaseLine.InUseAnd(string.Concat(walked.OfType<string>()) + client.Phase);
        var at = letters.IndexOf(client.Phase ?? "-", StringComparison.Ordinal);
        RibbonState State(int i) => i == at ? RibbonState.Now : i > at ? RibbonState.Ahead : walked.Contains($"{letters[i]}") ? RibbonState.Done : RibbonState.Skipped;
        return [.. letters.Select((letter, i) => new RibbonStop($"{letter}", State(i), When: i == at && client.PhaseSince is { } since ? $"{since:d.M.yyyy} –" : null))];
    }

    private static readonly Question<ClientId, IReadOnlyDictionary<string, string>> PhaseChanges = new((db, client) =>
        db.Happenings.Where(h => h.ClientId == client && h.Kind == "PhaseChanged").OrderBy(h => h.At).Select(h => h.Facts));
}
