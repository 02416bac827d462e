using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Plans;

/// <summary>The steps of the plan in force, for notes that are about one of them.</summary>
public sealed class PlanLinks(Db db) : INoteLinkSource
{
    public async Task<IReadOnlyList<NoteLink>> Of(ClientId client)
    {
        var steps = await db.Plans.AsNoTracking().Where(p => p.ClientId == client && p.State == PlanState.Agreed).SelectMany(p => p.Steps).OrderBy(s => s.DoneOn != null).ThenBy(s => s.Order).Select(s => new { s.Id, s.Text }).ToListAsync();
        return [.. steps.Select(s => NoteLink.To("steps", s.Id, s.Text))];
    }
}
