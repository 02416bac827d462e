using Nivel.Web.Modules.Clients;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>What is done with the support. No happening carries the words that were written: they may touch health, and the path is read by many.</summary>
public sealed partial class MultiAgencySupport
{
    public static MultiAgencySupport Notice(Client client, string need, Actor by, DateTimeOffset at, DateOnly today)
    {
        var support = new MultiAgencySupport { Id = MultiAgencySupportId.New(), AreaId = client.AreaId, ClientId = client.Id, Need = need.Trim(), NoticedBy = by.UserId, NoticedOn = today };
        support.Record("SupportNoticed", by, at, client.Id, support.About);
        return support;
    }

    public void Begin(Actor by, DateTimeOffset at, DateOnly today)
    {
        Move(SupportAct.Begin);
        BegunOn = today;
        Record("SupportAssessmentBegun", by, at, ClientId, About, facts: ("plan", NextBy()!.Answer.ToString("O")));
    }

    /// <summary>Started when every party has answered for itself and at least two hold that services must be coordinated; one alone has nobody to coordinate with.</summary>
    public void Start(IReadOnlyList<SupportParty> parties, Actor by, DateTimeOffset at)
    {
        if (!MayStart(parties)) throw new InvalidOperationException("The parties have not assessed the need together");
        Move(SupportAct.Start);
        Record("SupportStarted", by, at, ClientId, About);
    }

    public static bool MayStart(IReadOnlyList<SupportParty> parties) => parties.Count > 0 && parties.All(p => p.IsNeeded is not null) && parties.Count(p => p.IsNeeded == true) >= 2;

    public void Agree(string goal, IReadOnlyList<SupportStep> steps, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (steps.Count == 0) throw new InvalidOperationException("A plan has at least one step");
        Move(SupportAct.Agree);
        (Goal, AgreedOn) = (goal.Trim(), today);
        Record("SupportPlanAgreed", by, at, ClientId, About, facts: ("review", NextBy()!.Answer.ToString("O")));
    }

    public SupportReview HoldReview(string found, Actor by, DateTimeOffset at, DateOnly today)
    {
        Move(SupportAct.Review);
        (ReviewedOn, ReviewAskedOn, ReviewWish, ReviewNotHeld) = (today, null, null, null);
        Record("SupportReviewed", by, at, ClientId, About, facts: ("review", NextBy()!.Answer.ToString("O")));
        return new(this, found, by.UserId, today);
    }

    /// <summary>A person may ask for a review while a plan is in force (381/2023 § 6, T-06); asked twice it waits once, with the newer words.</summary>
    public void AskReview(string? wish, Actor by, DateTimeOffset at, DateOnly today)
    {
        if (!Can(SupportAct.Review)) throw new InvalidOperationException("There is no plan to review");
        if (ReviewAskedOn is null) Record("SupportReviewAsked", by, at, ClientId, About);
        (ReviewAskedOn, ReviewWish, ReviewNotHeld) = (ReviewAskedOn ?? today, wish?.Trim(), null);
    }

    /// <summary>Only when a review is clearly unnecessary, and the person hears why (T-06).</summary>
    public void DeclineReview(string why, Actor by, DateTimeOffset at)
    {
        if (ReviewAskedOn is null) throw new InvalidOperationException("Nobody has asked for a review");
        (ReviewAskedOn, ReviewWish, ReviewNotHeld) = (null, null, why.Trim());
        Record("SupportReviewDeclined", by, at, ClientId, About);
    }

    public void Refuse(string why, Actor by, DateTimeOffset at, DateOnly today)
    {
        Move(SupportAct.Refuse);
        (CloseWords, ClosedOn) = (why.Trim(), today);
        Record("SupportRefused", by, at, ClientId, About);
    }

    public void End(SupportEnd reason, string why, Actor by, DateTimeOffset at, DateOnly today)
    {
        Move(SupportAct.End);
        (EndReason, CloseWords, ClosedOn) = (reason, why.Trim(), today);
        Record("SupportEnded", by, at, ClientId, About);
    }

    private string About => $"support/{Id}";

    private void Move(SupportAct act) => State = SupportFlow.After(State, act) ?? throw new InvalidOperationException($"{act} is not possible when the support is {State}");
}
