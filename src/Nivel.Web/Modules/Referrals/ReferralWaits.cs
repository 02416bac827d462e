namespace Nivel.Web.Modules.Referrals;

/// <summary>Which referrals wait (jonossa tai vastausta vailla): without an answer, or in the line of a full group. Whoever has been accepted waits no more.</summary>
public static class ReferralWaits
{
    /// <summary>For rows that are read already.</summary>
    public static bool IsIn(ReferralState state) => state is ReferralState.Waiting or ReferralState.Sent or ReferralState.Question or ReferralState.TimeProposed or ReferralState.Unanswered;

    extension(IQueryable<Referral> referrals)
    {
        /// <summary>A wished group does not end the waiting: only an answer does.</summary>
        public IQueryable<Referral> InWait() => referrals.Where(r => r.State == ReferralState.Waiting || r.State == ReferralState.Sent || r.State == ReferralState.Question
            || r.State == ReferralState.TimeProposed || r.State == ReferralState.Unanswered);
    }
}
