using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The goal of the agreed plan.</summary>
public sealed class PlanGoal(Db db) : IPathGoal
{
    public Task<string?> Of(ClientId client) =>
        db.Plans.AsNoTracking().Where(p => p.ClientId == client && p.State == PlanState.Agreed).Select(p => p.Goal).SingleOrDefaultAsync();
}
