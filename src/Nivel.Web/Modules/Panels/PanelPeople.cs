using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Panels;

/// <summary>Who may be asked to sit in a panel, by organisation: workers of the network who meet people or answer referrals.</summary>
public static class PanelPeople
{
    public static async Task<IReadOnlyList<IGrouping<string, User>>> Of(Db db, Actor actor, DateOnly today)
    {
        var people = await db.People.AsNoTracking().Where(u => u.AreaId == actor.AreaId && u.Id != actor.UserId && (u.Role == Role.Provider || u.Role == Role.Specialist || u.Role == Role.Adviser || u.Role == Role.PersonalCoach || u.Role == Role.JobCoach)).ToListAsync();
        var names = await db.Organisations.AsNoTracking().Where(o => o.AreaId == actor.AreaId).ToDictionaryAsync(o => o.Id, o => o.Name);
        return [.. people.Where(u => u.IsActive(today)).OrderBy(u => u.Name, Texts.Sorting).GroupBy(u => names.GetValueOrDefault(u.OrganisationId, "–")).OrderBy(g => g.Key, Texts.Sorting)];
    }
}
