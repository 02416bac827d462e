using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>A referral as the flow of the network sees it.</summary>
public sealed record Passage(ClientId Client, ServiceId Service, DateOnly SentOn, DateOnly? EndedOn, ReferralOutcome? Outcome);

/// <summary>What a joint (nivelvaihe) yields: of those who ended the one service, how many went on to the other within ninety days, and how soon.</summary>
/// <param name="To">The next service; null is work, or study when <see cref="ToStudy"/>.</param>
/// <param name="Count">Persons who went on this way.</param>
/// <param name="Ended">Ended passages of the first service, all of them.</param>
/// <param name="MedianDays">Days between, the middle one.</param>
public sealed record Joint(ServiceId From, ServiceId? To, int Count, int Ended, int MedianDays)
{
    /// <summary>Left early for study: somewhere, and a success.</summary>
    public bool ToStudy { get; init; }

    public double Yield => Ended == 0 ? 0 : Count / (double)Ended;
}

/// <summary>From → to over the whole network. Only passages that ended more than ninety days ago count: the others may still go on.</summary>
public static class Joints
{
    public const int Days = 90;

    /// <summary>Smaller joints are not shown: they could tell about one person.</summary>
    public const int Least = 5;

    public static IReadOnlyList<Joint> Of(IEnumerable<Passage> passages, ILookup<ClientId, DateOnly> work, DateOnly today)
    {
        var steps = new List<Step>();
        foreach (var person in passages.GroupBy(p => p.Client))
            foreach (var ended in person.Where(p => p.EndedOn is { } on && p.Outcome != ReferralOutcome.DidNotStart && on.AddDays(Days) < today)) steps.Add(Next(ended, person, work[person.Key]));
        var all = steps.CountBy(s => s.From).ToDictionary();
        return [.. steps.Where(s => s.On).GroupBy(s => (s.From, s.To, s.Study)).Where(g => g.Count() >= Least)
            .Select(g => new Joint(g.Key.From, g.Key.To, g.Count(), all[g.Key.From], g.Select(s => s.Days).Order().ElementAt((g.Count() - 1) / 2)) { ToStudy = g.Key.Study })
            .OrderByDescending(j => j.Count).ThenBy(j => j.From.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>One ended passage and what came of it.</summary>
    private sealed record Step(ServiceId From, bool On, ServiceId? To = null, int Days = 0, bool Study = false);

    // Whichever comes first: work, or being sent to another service.
    private static Step Next(Passage ended, IEnumerable<Passage> all, IEnumerable<DateOnly> work)
    {
        var on = ended.EndedOn!.Value;
        if (ended.Outcome is ReferralOutcome.EarlyToWork or ReferralOutcome.EarlyToStudy) return new(ended.Service, true, Study: ended.Outcome == ReferralOutcome.EarlyToStudy);
        bool Soon(DateOnly day) => day >= on && day <= on.AddDays(Days);
        var sent = all.Where(p => p.Service != ended.Service && Soon(p.SentOn)).OrderBy(p => p.SentOn).FirstOrDefault();
        var began = work.Where(Soon).Select(d => (DateOnly?)d).Min();
        if (began is { } day && (sent is null || day <= sent.SentOn)) return new(ended.Service, true, null, day.DayNumber - on.DayNumber);
        return sent is null ? new(ended.Service, false) : new(ended.Service, true, sent.Service, sent.SentOn.DayNumber - on.DayNumber);
    }
}
