using Nivel.Web.Platform.Access;

namespace Nivel.Web.Modules.Referrals;

/// <summary>Waiting in the line of a full group. It is an answer: the person knows where they stand and when they hear again.</summary>
public sealed partial class Referral
{
    public void Wait(string? words, DateOnly promised, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Sent, ReferralState.Question, ReferralState.TimeProposed, ReferralState.Unanswered);
        (State, AnsweredAt, Answer) = (ReferralState.Waiting, AnsweredAt ?? at, words);
        Happens("ReferralQueued", by, at, words, ("until", promised.ToString("O")));
    }

    /// <summary>Still in line: the provider tells how it stands and by when the person hears again.</summary>
    public void PromiseAgain(string? words, DateOnly promised, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Waiting);
        Happens("LinePromised", by, at, words, ("until", promised.ToString("O")));
    }

    /// <summary>A new consent in place of one that no longer holds. Where the provider owes an answer, the promise begins anew.</summary>
    public void Revive(Clients.Consent consent, DateOnly answerBy, Actor by, DateTimeOffset at)
    {
        if (IsOver || Ground != ReferralGround.Consent) throw new InvalidOperationException("There is nothing that a consent could revive");
        ConsentId = consent.Id;
        if (State is ReferralState.Sent or ReferralState.Unanswered) (State, AnswerBy) = (ReferralState.Sent, answerBy);
        Happens("ReferralRevived", by, at, null, ("until", consent.UntilOn.ToString("O")));
    }

    /// <summary>A referral that named only the service gets the group for which it was considered.</summary>
    public void JoinGroup(Services.ServiceGroup group)
    {
        if (group.ServiceId != ServiceId) throw new InvalidOperationException("The group belongs to another service");
        GroupId ??= group.Id;
    }

    public void OfferPlace(DateOnly until, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Waiting);
        Happens("PlaceOffered", by, at, null, ("until", until.ToString("O")));
    }

    /// <param name="why">Code "not-now" or "lapsed".</param>
    public void LetPlaceGo(string why, Actor by, DateTimeOffset at)
    {
        Insist(ReferralState.Waiting);
        Happens("PlaceLetGo", by, at, null, ("why", why));
    }
}
