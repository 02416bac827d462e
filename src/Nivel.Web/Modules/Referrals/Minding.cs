using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Who minds a referral at the sending end today.</summary>
/// <param name="Id">Null when nobody works with the person any more: then the organisation of the sender is told.</param>
public sealed record Minder(UserId? Id, string Name, string Email);

/// <summary>Whoever sent it while they work with the person; else the person's coach, or the cover while the coach is away. No referral is lost when its sender leaves or hands the person over.</summary>
public static class Minding
{
    /// <summary>A task of an active worker with a person today.</summary>
    internal sealed record AtWork(ClientId ClientId, UserId UserId, ClientTaskKind Task, string Name, string Email);

    public static async Task<Minder> Of(Db db, Referral referral, DateOnly today) => (await Of(db, [referral], today))[referral.Id];

    public static async Task<Dictionary<ReferralId, Minder>> Of(Db db, IReadOnlyCollection<Referral> referrals, DateOnly today, CancellationToken cancel = default)
    {
        var houses = referrals.Select(r => r.FromOrganisationId).Distinct().ToList();
        var tasks = await Tasks(db, [.. referrals.Select(r => r.ClientId).Distinct()], today, cancel);
        var organisations = await db.Organisations.AsNoTracking().Where(o => houses.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancel);
        var byClient = tasks.ToLookup(t => t.ClientId);
        return referrals.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => Choose(r.FromUserId, [.. byClient[r.ClientId]]) is { } one ? new Minder(one.UserId, one.Name, one.Email)
            : new Minder(null, organisations[r.FromOrganisationId].Name, organisations[r.FromOrganisationId].Email));
    }

    /// <summary>Who minds what has not been sent yet; null when nobody works with the person.</summary>
    public static async Task<Minder?> Of(Db db, ClientId client, UserId writer, DateOnly today) =>
        Choose(writer, await Tasks(db, [client], today, default)) is { } one ? new(one.UserId, one.Name, one.Email) : null;

    private static Task<List<AtWork>> Tasks(Db db, List<ClientId> clients, DateOnly today, CancellationToken cancel) =>
        (from a in db.Assignments.AsNoTracking()
         where clients.Contains(a.ClientId) && a.StartsOn <= today && (a.EndsOn == null || a.EndsOn >= today)
         join u in db.People on a.UserId equals u.Id
         where u.EndsOn == null || u.EndsOn >= today
         orderby a.StartsOn
         select new AtWork(a.ClientId, a.UserId, a.Task, u.Name, u.Email)).ToListAsync(cancel);

    internal static AtWork? Choose(UserId sender, IReadOnlyList<AtWork> tasks)
    {
        var present = tasks.Where(t => !IsAway(t.Task, tasks.Any(c => c.Task == ClientTaskKind.Cover))).ToList();
        return present.Find(t => t.UserId == sender) ?? present.Find(t => t.Task == ClientTaskKind.Coach) ?? present.Find(t => t.Task == ClientTaskKind.Cover)
            ?? present.Find(t => t.Task == ClientTaskKind.JobCoach);
    }

    /// <summary>Is the referral the worker's own to mind? The same rule for the desk, where only the worker's own tasks have been read.</summary>
    /// <param name="senderIsHere">The sender works with the person today and is not the coach who is away.</param>
    public static bool IsMine(UserId me, ClientTaskKind task, UserId sender, bool senderIsHere) =>
        sender == me || (!senderIsHere && task is ClientTaskKind.Coach or ClientTaskKind.Cover or ClientTaskKind.JobCoach);

    /// <summary>Whoever stands in has the task only for the days on which the coach is away.</summary>
    private static bool IsAway(ClientTaskKind task, bool isCovered) => task == ClientTaskKind.Coach && isCovered;
}
