using Nivel.Web.Platform;

namespace Nivel.Web.Modules.Referrals;

/// <summary>How a service ended, as the provider tells it: the same form on the page of the referral and behind the signed link.</summary>
public sealed class EndForm
{
    public ReferralOutcome? Outcome { get; set; }
    public DateOnly? On { get; set; }
    public int? Goal { get; set; }
    public string? Words { get; set; }
    public string? Next { get; set; }
    public string? Because { get; set; }

    /// <summary>What must be put right first: field id and code of "Referrals.answer-…".</summary>
    public (string Field, string Code)? Problem(Referral referral, DateOnly today)
    {
        var first = referral.StartedOn ?? referral.SentAt.InFinland().Day;
        if (Outcome is not { } outcome || !Enum.IsDefined(outcome)) return ("end-outcome", "outcome");
        if (On is not { } on || on > today || on < first) return ("end-on", "end-on");
        if (outcome != ReferralOutcome.DidNotStart && Goal is not (>= 1 and <= 5)) return ("end-goal-1", "goal");
        if ((Next?.Trim().Length ?? 0) < 3 && (Because?.Trim().Length ?? 0) < 10) return ("end-next", "next");
        return Words?.Length > 4000 || Next?.Length > Referral.LongestNext || Because?.Length > Referral.LongestNext ? ("end-words", "long") : null;
    }
}

/// <summary>What the form of start and end needs on either page that shows it.</summary>
/// <param name="Action">The address that takes it; the handler comes after it.</param>
public sealed record EndSheet(Referral Referral, EndForm Typed, string Action);
