using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Warm handover (saattaen vaihtaen): a meeting in which both workers and the person are. Whether it was held is written down, not assumed.</summary>
public sealed partial class Referral
{
    public const int LongestPlace = 200;

    public DateTimeOffset? HandoverAt { get; private set; }
    public string? HandoverPlace { get; private set; }

    /// <summary>Null until somebody who should have been there has said.</summary>
    public bool? HandoverHeld { get; private set; }

    /// <summary>Why a meeting cannot be agreed on now; null if it can.</summary>
    public string? WhyNotHandover(DateTimeOffset when, DateTimeOffset now) => State switch
    {
        _ when IsOver || State == ReferralState.Unanswered => "handover-over",
        _ when when < now || when > now.AddMonths(6) => "handover-time",
        _ => null,
    };

    public void PlanHandover(DateTimeOffset when, string? place, Actor by, DateTimeOffset at)
    {
        if (WhyNotHandover(when, at) is { } why) throw new InvalidOperationException(why);
        (HandoverAt, HandoverPlace, HandoverHeld) = (when, place, null);
        Happens("WarmHandoverPlanned", by, at, null, ("when", when.ToString("O")), ("place", place ?? ""));
    }

    public void RecordHandover(bool held, string? words, Actor by, DateTimeOffset at)
    {
        if (HandoverAt is not { } when || when > at || HandoverHeld is not null) throw new InvalidOperationException("There is no past meeting to tell of");
        (HandoverHeld, SenderAskedOn) = (held, null);
        Happens(held ? "WarmHandoverHeld" : "WarmHandoverMissed", by, at, words);
    }
}
