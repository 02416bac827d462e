using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the service gave: days of attendance and the three assessments.</summary>
public sealed partial class Referral
{
    /// <summary>An assessment by the person, the provider or the employer; one of each.</summary>
    public Assessment Assess(Assessor assessor, int goalReached, string? words, Actor by, DateTimeOffset at, string? onward = null)
    {
        if (State is not (ReferralState.Started or ReferralState.Ended)) throw new InvalidOperationException("There is nothing to assess before the service has begun");
        ArgumentOutOfRangeException.ThrowIfLessThan(goalReached, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(goalReached, 5);
        Happens("ReferralAssessed", by, at, words, ("assessor", assessor.ToString()), ("goal", $"{goalReached}"));
        return new Assessment(Id, assessor, goalReached, words, at, onward);
    }

    /// <summary>Marks a day. The first day on which the person was there is the start of the service.</summary>
    public void Attended(DateOnly on, bool present, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted, ReferralState.Started);
        if (present && State == ReferralState.Accepted) Start(on, by, at);
        Happens("AttendanceMarked", by, at, null, ("on", on.ToString("O")), ("present", present ? "yes" : "no"));
    }
}
