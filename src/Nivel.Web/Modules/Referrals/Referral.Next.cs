using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>The next step is agreed before the service ends, so that nobody is left at the joint (nivelvaihe).</summary>
public sealed partial class Referral
{
    public const int LongestNext = 1000;

    /// <summary>Days before the end of the group in which a missing next step is asked for.</summary>
    public const int AskNextDays = 21;

    /// <summary>Why the service ended without a next step; the person reads it.</summary>
    public string? NoNextBecause { get; private set; }

    public void AgreeNext(string step, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted, ReferralState.Started);
        NextStep = step;
        Happens("NextStepAgreed", by, at, step);
    }

    /// <summary>Ends without a next step, with the reason.</summary>
    public void EndWithoutNext(ReferralOutcome outcome, DateOnly on, string? words, string because, Actor by, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(because)) throw new InvalidOperationException("Ending without a next step needs a reason");
        NoNextBecause = because;
        End(outcome, on, words, null, by, at);
    }
}
