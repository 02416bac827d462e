using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>What the agreed plan knows of the next act: that there is one, and when its nearest open step is due.</summary>
public sealed class PlanFacts(Db db) : INextActSource
{
    public async Task<NextActFacts> Add(NextActFacts known, ClientId client)
    {
        var steps = await db.Plans.Where(p => p.ClientId == client && p.State == PlanState.Agreed)
            .Select(p => p.Steps.Where(s => s.DoneOn == null).Select(s => (DateOnly?)s.DueOn).Min()).ToListAsync();
        return known with { HasAgreedPlan = steps.Count > 0, StepDueOn = steps.Min() };
    }
}
