using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>How many of all, by the code of the thing; the rest, too few to be told one by one, stands without a code.</summary>
public sealed record ResultShare(string? Code, int Count);

/// <summary>What a service has led to (näyttö): how it ended in two years, and where people were three months later. Leaving early for work or study is a success. Figures, never persons.</summary>
/// <param name="Began">Persons whose service began and has ended; the shares are of them.</param>
/// <param name="NotStarted">Ended without ever beginning; told apart, because it says nothing of what the service gives.</param>
public sealed record ServiceResults(int Began, int NotStarted, IReadOnlyList<ResultShare> Outcomes, int Succeeded, int FollowedUp, IReadOnlyList<ResultShare> Situations)
{
    public const int Years = 2;

    public static readonly IReadOnlyList<ReferralOutcome> Successes = [ReferralOutcome.Completed, ReferralOutcome.EarlyToWork, ReferralOutcome.EarlyToStudy];

    public bool IsShown => Began >= NetworkPicture.Least;

    public bool ShowsLater => FollowedUp >= NetworkPicture.Least;

    public int SuccessPercent => Percent(Succeeded, Began);

    public static int Percent(int count, int of) => of == 0 ? 0 : (int)Math.Round(100.0 * count / of, MidpointRounding.AwayFromZero);

    public static async Task<ServiceResults> Of(Db db, ServiceId service, DateOnly today)
    {
        var since = today.AddYears(-Years);
        var ended = await db.Referrals.AsNoTracking().Where(r => r.ServiceId == service && r.State == ReferralState.Ended && r.EndedOn >= since && r.Outcome != null)
            .Select(r => new { r.Id, r.ClientId, Outcome = r.Outcome!.Value, r.FollowedUpOn }).ToListAsync();
        var asked = ended.Where(r => r.FollowedUpOn is not null).ToDictionary(r => $"referrals/{r.Id}", r => (ClientId?)r.ClientId);
        return From([.. ended.Select(r => r.Outcome)], await Situation(db, asked));
    }

    public static ServiceResults From(IReadOnlyList<ReferralOutcome> outcomes, IReadOnlyList<string> situations)
    {
        var began = outcomes.Where(o => o != ReferralOutcome.DidNotStart).ToList();
        return new(began.Count, outcomes.Count - began.Count, Shares(began.Select(o => o.ToString())), began.Count(o => Successes.Contains(o)), situations.Count, Shares(situations));
    }

    /// <summary>What the path tells of the follow-ups: the situation is a fact of the happening.</summary>
    private static async Task<IReadOnlyList<string>> Situation(Db db, Dictionary<string, ClientId?> asked)
    {
        if (asked.Count < NetworkPicture.Least) return [];
        var clients = asked.Values.Distinct().ToList();
        var told = await db.Happenings.AsNoTracking().Where(h => h.Kind == "ReferralFollowedUp" && clients.Contains(h.ClientId)).Select(h => new { h.About, h.Facts }).ToListAsync();
        return [.. told.Where(h => h.About is { } about && asked.ContainsKey(about)).Select(h => h.Facts.GetValueOrDefault("situation")).OfType<string>()];
    }

    /// <summary>A share of fewer than five could tell about one person: such ones stand together.</summary>
    private static IReadOnlyList<ResultShare> Shares(IEnumerable<string> codes)
    {
        var counted = codes.CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        var told = counted.Where(c => c.Value >= NetworkPicture.Least).Select(c => new ResultShare(c.Key, c.Value)).ToList();
        var rest = counted.Sum(c => c.Value) - told.Sum(t => t.Count);
        return rest == 0 ? told : [.. told, new ResultShare(null, rest)];
    }
}
