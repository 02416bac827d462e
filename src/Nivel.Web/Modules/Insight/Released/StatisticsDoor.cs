using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Insight.Released;

/// <summary>Which area's released figures somebody asks for: the one named, else the reader's own, else the first that has any; an area that has released nothing yet answers with nothing.</summary>
public sealed class StatisticsDoor(Db db)
{
    public async Task<(EmploymentArea? Area, IReadOnlyList<EmploymentArea> All)> Open(Guid? asked, Actor? actor)
    {
        var withFigures = (await db.PublicFigures.Select(f => f.AreaId).Distinct().ToListAsync()).ToHashSet();
        var all = (await db.Areas.AsNoTracking().ToListAsync()).OrderBy(a => a.Name, Platform.Texts.Sorting).ToList();
        return (all.Find(a => a.Id.Value == asked) ?? all.Find(a => a.Id == actor?.AreaId) ?? all.Find(a => withFigures.Contains(a.Id)) ?? all.FirstOrDefault(), all);
    }
}
