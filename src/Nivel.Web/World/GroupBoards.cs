using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Searching.Groups;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.World;

/// <summary>Most members of the groups of the persona's person count their search on the board of the group; who does not is a matter of own dice.</summary>
internal sealed class GroupBoards(Town town, Db db, DateOnly today)
{
    private const int MostMembers = 12;

    public async Task Make(Client persona)
    {
        var (coach, since) = (town.Coaches[0].AsActor(), today.AddDays(-75));
        foreach (var group in await GroupBoard.GroupsOf(db, persona.Id).OrderBy(g => g.Id).ToListAsync())
        {
            var members = GroupBoard.MembersOf(db, group.Id);
            var people = await db.Clients.Where(c => members.Contains(c.Id) && c.Id != persona.Id).OrderBy(c => c.RegisteredOn).ThenBy(c => c.Id).Take(MostMembers).ToListAsync();
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
