using Nivel.Web.Modules.Referrals;

namespace Nivel.Web.Modules.Employers.Assessing;

/// <summary>One person's time at one workplace (jakso työpaikalla), whichever way it came about: a placement, or a referred service a part of which is done at the employer's.</summary>
/// <param name="Title">The job or the service: never anything of the person.</param>
public sealed record Stay(AskedOf Of, string Title, DateOnly? StartsOn, DateOnly? EndsOn, Placement? Placement, Referral? Referral)
{
    /// <summary>How long afterwards somebody still remembers well enough to say how it went.</summary>
    public const int MonthsAfter = 6;

    /// <summary>Work without an end is assessed within its first year.</summary>
    public DateOnly? Until => EndsOn?.AddMonths(MonthsAfter) ?? StartsOn?.AddYears(1);

    /// <summary>Why nothing can be said now: text "Employers.assess-…"; null when it can.</summary>
    public string? WhyNot(DateOnly today) => this switch
    {
        { Referral: { State: not (ReferralState.Started or ReferralState.Ended) } or { Outcome: ReferralOutcome.DidNotStart } } => "not-begun",
        _ when StartsOn is not { } first || first > today => "not-begun",
        _ when Until < today => "long-over",
        _ => null,
    };
}
