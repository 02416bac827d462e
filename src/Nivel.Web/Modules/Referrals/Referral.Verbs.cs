using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the sender decides before sending; the name of the service in Finnish, and in the other languages where the card has them.</summary>
public sealed record ReferralDraft(ServiceId Service, string ServiceName, OrganisationId To, ServiceGroupId? Group, ReferralGround Ground, ConsentId? Consent, string? GroundReason, ConsentScope Shared, string Message, DateOnly AnswerBy, string? ServiceSv = null, string? ServiceEn = null, string? LawGround = null);

/// <summary>The acts on a referral. Each insists on the state it needs; <see cref="ReferralRules"/> says beforehand why not.</summary>
public sealed partial class Referral
{
    public static Referral Send(Client client, ReferralDraft draft, Actor by, DateTimeOffset at, ReferralId? id = null)
    {
        if (draft.Ground == ReferralGround.Consent && draft.Consent is null) throw new InvalidOperationException("Sharing on consent needs the consent");
        if (draft.Ground == ReferralGround.Law && (string.IsNullOrWhiteSpace(draft.GroundReason) || !Referrals.LawGround.Knows(draft.LawGround))) throw new InvalidOperationException("Sharing without consent needs a ground of the law and a visible reason");
        var referral = new Referral
        {
            Id = id ?? ReferralId.New(), AreaId = client.AreaId, ClientId = client.Id, ServiceId = draft.Service, GroupId = draft.Group,
            FromUserId = by.UserId, FromOrganisationId = by.OrganisationId, ToOrganisationId = draft.To,
            Ground = draft.Ground, ConsentId = draft.Consent, LawGround = draft.LawGround, GroundReason = draft.GroundReason, Shared = draft.Shared,
            Message = draft.Message.Trim(), SentAt = at, AnswerBy = draft.AnswerBy,
        };
        referral.Happens("ReferralSent", by, at, referral.Message, [.. Fact.Worded("service", draft.ServiceName, draft.ServiceSv, draft.ServiceEn), ("ground", draft.Ground == ReferralGround.Law ? "by-law" : "by-consent"), ("due", draft.AnswerBy.ToString("O"))]);
        if (draft.Ground == ReferralGround.Law) referral.Happens("SharedByLaw", by, at, draft.GroundReason, [.. Fact.Worded("service", draft.ServiceName, draft.ServiceSv, draft.ServiceEn), ("law", $"law-{draft.LawGround}")]);
        return referral;
    }

    public void See(Actor by, DateTimeOffset at)
    {
        if (SeenAt is not null) return;
        SeenAt = at;
        Happens("ReferralSeen", by, at, null);
    }

    public void Accept(string? words, DateTimeOffset? firstTime, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Sent, ReferralState.Question, ReferralState.TimeProposed, ReferralState.Unanswered, ReferralState.Waiting);
        (State, AnsweredAt, Answer, ProposedAt) = (ReferralState.Accepted, AnsweredAt ?? at, words, firstTime ?? ProposedAt);
        Happens("ReferralAccepted", by, at, words, ("when", ProposedAt?.ToString("O")));
    }

    public void Ask(string question, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Sent, ReferralState.Unanswered);
        (State, AnsweredAt, Answer) = (ReferralState.Question, AnsweredAt ?? at, question);
        Happens("ReferralQuestionAsked", by, at, question);
    }

    /// <summary>The sender answers a question, or says why the proposed time does not suit: the ball is with the provider again, with a new promise.</summary>
    public void Reply(string words, DateOnly answerBy, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Question, ReferralState.TimeProposed);
        (State, AnswerBy, Message, SenderAskedOn) = (ReferralState.Sent, answerBy, $"{Message}\n\n{words.Trim()}", null);
        Happens("ReferralReplied", by, at, words);
    }

    public void ProposeTime(DateTimeOffset time, string? words, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Sent, ReferralState.Question, ReferralState.Unanswered);
        (State, AnsweredAt, ProposedAt, Answer) = (ReferralState.TimeProposed, AnsweredAt ?? at, time, words);
        Happens("ReferralTimeProposed", by, at, words, ("when", time.ToString("O")));
    }

    public void Refuse(string reason, string words, ServiceId? alternative, string? alternativeName, Actor by, DateTimeOffset at, string? alternativeSv = null, string? alternativeEn = null)
    {
        Insist(ReferralState.Sent, ReferralState.Question, ReferralState.TimeProposed, ReferralState.Unanswered, ReferralState.Waiting);
        (State, AnsweredAt, RefusalReason, Answer, AlternativeServiceId) = (ReferralState.Refused, AnsweredAt ?? at, reason, words, alternative);
        Happens("ReferralRefused", by, at, words, [("reason", reason), .. alternativeName is null ? [] : Fact.Worded("alternative", alternativeName, alternativeSv, alternativeEn)]);
    }

    public void Withdraw(string reason, Actor by, DateTimeOffset at)
    {
        if (IsOver) throw new InvalidOperationException("A referral that is over cannot be withdrawn");
        State = ReferralState.Withdrawn;
        Happens("ReferralWithdrawn", by, at, reason);
    }

    /// <summary>The promised day has passed: named people at both ends are told, and the referral stays on their lists.</summary>
    public void Escalate(Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Sent);
        (State, EscalatedAt) = (ReferralState.Unanswered, at);
        Happens("ReferralUnanswered", by, at, null, ("due", AnswerBy.ToString("O")));
    }

    public void Start(DateOnly on, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted);
        (State, StartedOn, ResultAskedOn) = (ReferralState.Started, on, null);
        Happens("ReferralStarted", by, at, null, ("on", on.ToString("O")));
    }

    public void End(ReferralOutcome outcome, DateOnly on, string? words, string? nextStep, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Accepted, ReferralState.Started);
        if (on < StartedOn) throw new InvalidOperationException("A service cannot end before it began");
        (State, Outcome, EndedOn, NextStep, FollowUpOn, SenderAskedOn) = (ReferralState.Ended, outcome, on, nextStep, on.AddMonths(3), null);
        Happens("ReferralEnded", by, at, words, ("outcome", outcome.ToString()), ("next", nextStep));
    }

    public void FollowUp(string situation, string? words, Actor by, DateTimeOffset at, DateOnly today)
    {
        Insist(ReferralState.Ended);
        FollowedUpOn = today;
        Happens("ReferralFollowedUp", by, at, words, ("situation", situation));
    }

    private void Insist(params ReadOnlySpan<ReferralState> states)
    {
        if (!states.Contains(State)) throw new InvalidOperationException($"Not possible while the referral is {State}");
    }

    private void Happens(string kind, Actor by, DateTimeOffset at, string? words, params ReadOnlySpan<(string, string?)> facts) =>
        Record(kind, by, at, ClientId, $"referrals/{Id}", Audience.Everyone, words, ToOrganisationId, facts);
}
