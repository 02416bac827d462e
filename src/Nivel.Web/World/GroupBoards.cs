using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>Most members of a few groups in which the persona's coach has people count their search on the board of the group; who does not is a matter of own dice.</summary>
internal sealed class GroupBoards(Town town, Db db, DateOnly today)
{
    private const int MostGroups = 3, MostMembers = 12;

    public async Task Make(Client persona)
    {
        var (coach, me, since, told) = (town.Coaches[0].AsActor(), town.Coaches[0].Id, today.AddDays(-75), 0);
        var groups = db.Referrals.Where(r => r.GroupId != null && (r.State == ReferralState.Accepted || r.State == ReferralState.Started) && db.Assignments.Any(a => a.ClientId == r.ClientId && a.UserId == me && a.EndsOn == null)).Select(r => r.GroupId);
        foreach (var group in await db.ServiceGroups.Where(g => groups.Contains(g.Id)).OrderBy(g => g.StartsOn).ThenBy(g => g.Id).ToListAsync())
        {
            var members = GroupBoard.MembersOf(db, group.Id);
            var people = await db.Clients.Where(c => members.Contains(c.Id) && c.Id != persona.Id).OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Take(MostMembers).ToListAsync();
            if (people.Count <= GroupBoard.Fewest || told++ >= MostGroups) continue;
            var (dice, name) = (new Random(people.Count), await GroupBoard.NameOf(db, group));
            foreach (var person in people)
            {
                var share = GroupShare.For(person, group);
                share.Decide(dice.Next(5) > 0, dice.Next(3) > 0, dice.Next(3) > 0, name, coach with { ClientId = person.Id }, FinnishTime.At(since, new TimeOnly(12, 0)), since);
                db.Add(share);
            }
        }
    }
}
