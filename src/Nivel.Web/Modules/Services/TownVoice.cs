using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Services;

/// <summary>For which municipalities somebody may say how a service is there: the coordinator for all, a municipality's own worker for their own.</summary>
public static class TownVoice
{
    public static async Task<IReadOnlyList<Municipality>> Of(Db db, Actor actor)
    {
        if (!actor.Is(Role.Coordinator, Role.Provider, Role.Specialist)) return [];
        var towns = await db.Municipalities.AsNoTracking().Where(m => m.AreaId == actor.AreaId).ToListAsync();
        if (actor.Role == Role.Coordinator) return towns;
        var own = await db.Organisations.AsNoTracking().Where(o => o.Id == actor.OrganisationId && o.Kind == OrganisationKind.Municipality).Select(o => o.MunicipalityCode).SingleOrDefaultAsync();
        return [.. towns.Where(m => m.Code == own)];
    }
}
