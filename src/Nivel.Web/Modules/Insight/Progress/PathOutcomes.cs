using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Insight.Progress;

/// <summary>What came of the paths that ended, as the workers saw it: of searches that are ended now, by their last end.</summary>
/// <param name="Counts">By <see cref="PathOutcome"/>, in its order.</param>
/// <param name="Untold">Ends of which nobody has told anything.</param>
public sealed record PathOutcomes(IReadOnlyList<int> Counts, int Untold)
{
    public int Told => Counts.Sum();

    public static async Task<PathOutcomes> Of(Db db, EmploymentAreaId area, DateOnly since)
    {
        var counts = await db.Clients.Where(c => c.AreaId == area && c.EndedOn >= since).GroupBy(c => c.Outcome).Select(g => new { Outcome = g.Key, Count = g.Count() }).ToListAsync();
        return new([.. Enum.GetValues<PathOutcome>().Select(o => counts.Where(c => c.Outcome == o).Sum(c => c.Count))], counts.Where(c => c.Outcome == null).Sum(c => c.Count));
    }
}
