using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Employers;

/// <summary>Job orders in which the person is still a candidate.</summary>
public sealed class OpenCandidacies(Db db) : IOpenThings
{
    private static readonly CandidateState[] Going = [CandidateState.Suggested, CandidateState.Asked, CandidateState.Agreed, CandidateState.Presented, CandidateState.Interview];

    public async Task<IReadOnlyList<OpenThing>> Of(ClientId client, DateOnly today)
    {
        var open = await db.Candidates.AsNoTracking().Where(c => c.ClientId == client && Going.Contains(c.State)).Join(db.JobOrders, c => c.JobOrderId, o => o.Id, (c, o) => new { o.Id, o.Title }).ToListAsync();
        return [.. open.OrderBy(o => o.Id.Value).Select(o => new OpenThing("candidacy", o.Title, null, $"/employers/orders/{o.Id}"))];
    }
}
