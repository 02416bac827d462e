using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Searching.Groups;

/// <summary>The numbers of one month: how many of each kind, and of how many members together. Null when too few count it.</summary>
public sealed record GroupMonth(DateOnly First, IReadOnlyDictionary<SearchActKind, int?> Counts);

/// <summary>What the members of a group have done to find work, as numbers of all together, by month.</summary>
/// <param name="Sharing">How many members have given their consent.</param>
public sealed record GroupBoard(ServiceGroup Group, string Name, int Members, int Sharing, IReadOnlyList<GroupMonth> Months)
{
    /// <summary>With fewer members a number would tell what one of them did.</summary>
    public const int Fewest = 3;
    private const int Shown = 3;

    public static readonly IReadOnlyList<SearchActKind> Kinds = [SearchActKind.Application, SearchActKind.Contact, SearchActKind.Interview];

    /// <summary>Who has a place in a group.</summary>
    public static IQueryable<ClientId> MembersOf(Db db, ServiceGroupId group) =>
        db.Referrals.Where(r => r.GroupId == group && (r.State == ReferralState.Accepted || r.State == ReferralState.Started)).Select(r => r.ClientId).Distinct();

    /// <summary>Groups in which a person has a place.</summary>
    public static IQueryable<ServiceGroup> GroupsOf(Db db, ClientId client) =>
        db.ServiceGroups.Where(g => db.Referrals.Any(r => r.GroupId == g.Id && r.ClientId == client && (r.State == ReferralState.Accepted || r.State == ReferralState.Started)));

    /// <summary>An open-ended group has no name of its own.</summary>
    public static async Task<string> NameOf(Db db, ServiceGroup group)
    {
        var service = group.ServiceId;
        return group.Name.Length > 0 ? group.Name : (await db.Services.AsNoTracking().SingleAsync(s => s.Id == service)).Name;
    }

    public static async Task<IReadOnlyDictionary<ServiceGroupId, string>> NamesOf(Db db, ClientId client)
    {
        var names = new Dictionary<ServiceGroupId, string>();
        foreach (var group in await GroupsOf(db, client).AsNoTracking().OrderBy(g => g.StartsOn).ToListAsync()) names[group.Id] = await NameOf(db, group);
        return names;
    }

    public static async Task<GroupBoard> Of(Db db, ServiceGroup group, DateOnly today)
    {
        var (id, members) = (group.Id, MembersOf(db, group.Id));
        // Who has left the group is no longer counted, whatever was decided.
        var shares = await db.GroupShares.AsNoTracking().Where(s => s.GroupId == id && s.Since != null && members.Contains(s.ClientId)).ToListAsync();
        var (running, people) = (new DateOnly(today.Year, today.Month, 1), shares.Select(s => s.ClientId).ToList());
        var oldest = running.AddMonths(1 - Shown);
        var acts = await db.SearchActs.AsNoTracking().Where(a => people.Contains(a.ClientId) && a.On >= oldest && a.On <= today).ToListAsync();
        return new(group, await NameOf(db, group), await members.CountAsync(), shares.Count, Count(shares, acts, [.. Enumerable.Range(0, Shown).Select(n => running.AddMonths(-n))]));
    }

    /// <summary>Counts only what each member lets be counted, from the day of the consent on; a kind that too few share has no number.</summary>
    internal static IReadOnlyList<GroupMonth> Count(IReadOnlyList<GroupShare> shares, IReadOnlyList<SearchAct> acts, IReadOnlyList<DateOnly> months)
    {
        int? Of(DateOnly month, SearchActKind kind)
        {
            var sharing = shares.Where(s => s.Counts(kind) && s.Since < month.AddMonths(1)).ToDictionary(s => s.ClientId, s => s.Since!.Value);
            return sharing.Count < Fewest ? null : acts.Count(a => a.Kind == kind && a.On >= month && a.On < month.AddMonths(1) && sharing.TryGetValue(a.ClientId, out var since) && a.On >= since);
        }

        return [.. months.Select(month => new GroupMonth(month, Kinds.ToDictionary(k => k, k => Of(month, k))))];
    }
}
