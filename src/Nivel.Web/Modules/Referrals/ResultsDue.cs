using Nivel.Rules;
using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What is read of a referral to see whether somebody ought to tell something.</summary>
public sealed record ResultFacts(ReferralState State, DateTimeOffset? AnsweredAt, DateTimeOffset? ProposedAt, DateOnly? GroupStartsOn, DateOnly? GroupEndsOn)
{
    public DateTimeOffset? HandoverAt { get; init; }
    public bool? HandoverHeld { get; init; }
    public DateOnly? FollowUpOn { get; init; }
    public DateOnly? FollowedUpOn { get; init; }
    public DateTimeOffset? EscalatedAt { get; init; }

    public static ResultFacts Of(Referral r, DateOnly? groupStartsOn, DateOnly? groupEndsOn) => new(r.State, r.AnsweredAt, r.ProposedAt, groupStartsOn, groupEndsOn)
    { HandoverAt = r.HandoverAt, HandoverHeld = r.HandoverHeld, FollowUpOn = r.FollowUpOn, FollowedUpOn = r.FollowedUpOn, EscalatedAt = r.EscalatedAt };
}

/// <summary>A word that is due: code of "Referrals.mail-chase-…" and the day that has passed.</summary>
/// <param name="IsProviders">The provider tells it; otherwise whoever minds the referral at the sending end.</param>
public sealed record DueWord(string Code, DateOnly Day, bool IsProviders);

/// <summary>After an acceptance too somebody waits for a word: did it start, how did it end, was the meeting held, where is the person now. Knows no database and no clock.</summary>
public static class ResultsDue
{
    /// <summary>Without an agreed time a service is taken to begin within this; the house's own custom.</summary>
    public const int StartWithinDays = 14;

    /// <summary>A follow-up that nobody made in this time is no longer asked for.</summary>
    public const int FollowUpForDays = 60;

    /// <summary>What was asked in vain is asked again after this.</summary>
    public const int AgainDays = 7;

    public static IEnumerable<DueWord> Of(ResultFacts of, DateTimeOffset now)
    {
        var today = now.InFinland().Day;
        if (of.State == ReferralState.Accepted && StartBy(of) is { } start && start < today) yield return new("start", start, true);
        if (of.State == ReferralState.Started && of.GroupEndsOn is { } end && end < today) yield return new("end", end, true);
        if (of is { HandoverAt: { } met, HandoverHeld: null } && met < now && IsOpen(of.State)) yield return new("handover", met.InFinland().Day, false);
        if (of is { State: ReferralState.Ended, FollowedUpOn: null, FollowUpOn: { } follow } && follow <= today && follow >= today.AddDays(-FollowUpForDays)) yield return new("follow-up", follow, false);
        if (of is { State: ReferralState.Question, AnsweredAt: { } asked } && FinnishCalendar.AddWorkingDays(asked.InFinland().Day, 1, WorkingDays.Strict) < today) yield return new("question", asked.InFinland().Day, false);
        if (of is { State: ReferralState.Unanswered, EscalatedAt: { } silent } && silent.InFinland().Day.AddDays(AgainDays) <= today) yield return new("unanswered", silent.InFinland().Day, false);
    }

    /// <summary>The agreed time; else the first day of a group that began after the acceptance; else two weeks from it.</summary>
    private static DateOnly? StartBy(ResultFacts of)
    {
        if (of.ProposedAt is { } time) return time.InFinland().Day;
        if (of.AnsweredAt?.InFinland().Day is not { } accepted) return null;
        return of.GroupStartsOn is { } first && first > accepted ? first : accepted.AddDays(StartWithinDays);
    }

    private static bool IsOpen(ReferralState state) => state is not (ReferralState.Ended or ReferralState.Refused or ReferralState.Withdrawn);
}
