using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What becomes of a referral when its group is not held.</summary>
public sealed partial class Referral
{
    /// <summary>To the line of the next group, also from an accepted place.</summary>
    public void MoveToLine(ServiceGroup next, string because, DateOnly promised, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted, ReferralState.Waiting);
        if (next.ServiceId != ServiceId) throw new InvalidOperationException("The group belongs to another service");
        (State, GroupId, ProposedAt, Answer) = (ReferralState.Waiting, next.Id, null, because);
        Happens("GroupMoved", by, at, because, ("on", next.StartsOn.ToString("O")), ("until", promised.ToString("O")));
    }

    /// <summary>There is no next group: the person is told, and the sending end goes on.</summary>
    public void LoseGroup(string because, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted, ReferralState.Waiting);
        (State, RefusalReason, Answer, ProposedAt) = (ReferralState.Refused, "group-cancelled", because, null);
        Happens("GroupCancelled", by, at, because);
    }

    /// <summary>Not answered yet: the referral goes on waiting for its answer, in the next group or without one.</summary>
    public void LeaveGroup(ServiceGroup? next)
    {
        Insist(ReferralState.Sent, ReferralState.Question, ReferralState.TimeProposed, ReferralState.Unanswered);
        GroupId = next?.Id;
    }
}
