using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Phases;

/// <summary>A stay in a phase; still going on when it has no end.</summary>
public sealed record Stay(string Phase, DateOnly From, DateOnly? Until)
{
    public int Days(DateOnly today) => (Until ?? today).DayNumber - From.DayNumber;
}

/// <summary>How long the person has been in each phase, and what was found when it was gone through.</summary>
public sealed record PhaseHistory(IReadOnlyList<Stay> Stays, IReadOnlyList<PhaseMove> Reviews)
{
    private const int MostReviews = 12;

    public static readonly PhaseHistory None = new([], []);

    public static async Task<PhaseHistory> Of(Db db, Client client, DateOnly today)
    {
        var changes = await db.Happenings.AsNoTracking().Where(h => h.ClientId == client.Id && h.Kind == "PhaseChanged").OrderBy(h => h.At).ThenBy(h => h.Id).Select(h => new { h.At, h.Facts }).ToListAsync();
        var reviews = await db.PhaseMoves.AsNoTracking().Where(m => m.ClientId == client.Id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).Take(MostReviews).ToListAsync();
        return new(Stayed([.. changes.Select(c => (c.Facts.GetValueOrDefault("to"), c.At.InFinland().Day))], client, today), reviews);
    }

    /// <summary>From the changes in order; where none is known, what the person's own record says of the present phase.</summary>
    public static IReadOnlyList<Stay> Stayed(IReadOnlyList<(string? To, DateOnly On)> changes, Client client, DateOnly today)
    {
        var known = changes.Where(c => c.To is not null).ToList();
        if (known.Count == 0) return client is { Phase: { } phase, PhaseSince: { } since } ? [new(phase, since, client.EndedOn)] : [];
        return [.. known.Select((c, i) => new Stay(c.To!, c.On, i + 1 < known.Count ? known[i + 1].On : client.EndedOn))];
    }
}
