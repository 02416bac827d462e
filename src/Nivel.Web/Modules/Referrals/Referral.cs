using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Where a referral is. Every state but the ended, refused and withdrawn one waits for somebody named; unanswered is an outcome of its own, and waiting is a place in the line of a full group.</summary>
public enum ReferralState { Sent, Question, TimeProposed, Accepted, Started, Ended, Refused, Withdrawn, Unanswered, Waiting }

/// <summary>The ground on which the person's data is shared (D-14–D-16).</summary>
public enum ReferralGround { Consent, Law }

/// <summary>How a referred service ended. Leaving early for work or study is a success.</summary>
public enum ReferralOutcome { Completed, Partly, EarlyToWork, EarlyToStudy, Interrupted, DidNotStart }

/// <summary>Referral (lähete, asiakasohjaus): directing a person to a service, with an answer.</summary>
public sealed partial class Referral : Recorded
{
    private Referral() { }

    public ReferralId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public ServiceGroupId? GroupId { get; private set; }
    public UserId FromUserId { get; private set; }
    public OrganisationId FromOrganisationId { get; private set; }
    public OrganisationId ToOrganisationId { get; private set; }
    public ReferralState State { get; private set; }

    public ReferralGround Ground { get; private set; }
    public ConsentId? ConsentId { get; private set; }

    /// <summary>Code of the <see cref="LawGround"/> when there is no consent; shown to the person.</summary>
    public string? LawGround { get; private set; }

    /// <summary>Why just these data are necessary, in the sender's own words; shown to the person.</summary>
    public string? GroundReason { get; private set; }

    /// <summary>What the receiver sees of the person: only this.</summary>
    public ConsentScope Shared { get; private set; }

    public string Message { get; private set; } = "";
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>The answer is promised by the end of this day.</summary>
    public DateOnly AnswerBy { get; private set; }

    public DateTimeOffset? SeenAt { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }
    public string? Answer { get; private set; }
    public string? RefusalReason { get; private set; }
    public ServiceId? AlternativeServiceId { get; private set; }
    public DateTimeOffset? ProposedAt { get; private set; }
    public DateOnly? StartedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public ReferralOutcome? Outcome { get; private set; }
    public string? NextStep { get; private set; }
    public DateOnly? FollowUpOn { get; private set; }
    public DateOnly? FollowedUpOn { get; private set; }
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>The receiver has had a mail of another referral today: this one waits for the mail that tells of the rest of the day together.</summary>
    public bool MailHeld { get; private set; }

    /// <summary>The promised day of which the receiver has been reminded.</summary>
    public DateOnly? RemindedOf { get; private set; }

    /// <summary>The day of the proposed time of which the sender has been reminded.</summary>
    public DateOnly? TimeRemindedOf { get; private set; }

    /// <summary>The day on which the provider was last asked whether it started or how it ended.</summary>
    public DateOnly? ResultAskedOn { get; private set; }

    /// <summary>The day on which the sending end was last asked for its own word: the meeting, the follow-up, an answer to a question.</summary>
    public DateOnly? SenderAskedOn { get; private set; }

    public void HoldMail() => MailHeld = true;

    public bool WaitsForProvider => State is ReferralState.Sent;
    public bool WaitsForSender => State is ReferralState.Question or ReferralState.TimeProposed or ReferralState.Unanswered;
    public bool IsOver => State is ReferralState.Ended or ReferralState.Refused or ReferralState.Withdrawn;
    public bool IsLate(DateOnly today) => State == ReferralState.Sent && today > AnswerBy;
}
