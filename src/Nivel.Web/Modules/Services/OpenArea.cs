using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>Whose services a reader sees: the own area of those who have signed in; for the public the asked area, or the first one of the installation.</summary>
public static class OpenArea
{
    public static async Task<EmploymentAreaId?> Of(Db db, Actor? actor, EmploymentAreaId? asked)
    {
        if (actor is not null) return actor.AreaId;
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.NameFi).Select(a => a.Id).ToListAsync();
        return asked is { } id && areas.Contains(id) ? id : areas.Count > 0 ? areas[0] : null;
    }

    /// <summary>The cards that this reader, signed in or not, may see.</summary>
    public static IQueryable<Service> Services(Db db, Actor? actor, EmploymentAreaId area) =>
        actor is null ? db.Services.Where(s => s.AreaId == area && s.State == CardState.Published) : db.ServicesOf(actor);
}
