using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Data;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Takes in that a service started or ended: the referral, the place in the group, the provider's assessment and the used link in one save.</summary>
public sealed class ResultDesk(Db db, AnswerDesk desk, TimeProvider clock)
{
    /// <summary>Field and code of "Referrals.answer-…" when it cannot be taken in.</summary>
    public async Task<(string Field, string Code)?> Start(Referral referral, DateOnly? on, Actor by, ReferralLink? used = null)
    {
        if (referral.State != ReferralState.Accepted) return ("start-on", "changed");
        if (on is not { } day || day > clock.Today || day < referral.SentAt.InFinland().Day) return ("start-on", "start-on");
        used?.Use(clock.Now);
        return await desk.Release(referral, () => referral.Start(day, by, clock.Now), keepsPlace: true) ? null : ("start-on", "changed");
    }

    public async Task<(string Field, string Code)?> End(Referral referral, EndForm form, Actor by, ReferralLink? used = null)
    {
        if (referral.State is not (ReferralState.Accepted or ReferralState.Started)) return ("end-outcome", "changed");
        if (form.Problem(referral, clock.Today) is { } problem) return problem;
        used?.Use(clock.Now);
        var (outcome, on, now) = (form.Outcome!.Value, form.On!.Value, clock.Now);
        if (outcome != ReferralOutcome.DidNotStart && referral.State == ReferralState.Accepted) referral.Start(on, by, now);
        return await desk.Release(referral, () => Write(referral, form, by)) ? null : ("end-outcome", "changed");
    }

    private void Write(Referral referral, EndForm form, Actor by)
    {
        var (outcome, on, now, words) = (form.Outcome!.Value, form.On!.Value, clock.Now, Typed.Text(form.Words));
        if (form.Goal is { } reached && outcome != ReferralOutcome.DidNotStart) db.Assessments.Add(referral.Assess(Assessor.Provider, reached, words, by, now));
        if (Typed.Text(form.Next) is { } next) referral.End(outcome, on, words, next, by, now);
        else referral.EndWithoutNext(outcome, on, words, form.Because!.Trim(), by, now);
    }
}
