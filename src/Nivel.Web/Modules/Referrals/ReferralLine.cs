using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A referral as a row of a list.</summary>
public sealed record ReferralLine
{
    public required ReferralId Id { get; init; }
    public required ClientId ClientId { get; init; }
    public required ServiceId ServiceId { get; init; }
    public required string ServiceFi { get; init; }
    public string? ServiceSv { get; init; }
    public string? ServiceEn { get; init; }
    public required string Provider { get; init; }
    public required ReferralState State { get; init; }
    public required DateTimeOffset SentAt { get; init; }
    public required DateOnly AnswerBy { get; init; }
    public DateTimeOffset? SeenAt { get; init; }
    public DateTimeOffset? AnsweredAt { get; init; }
    public DateTimeOffset? ProposedAt { get; init; }
    public ReferralOutcome? Outcome { get; init; }
    public DateOnly? EndedOn { get; init; }
    public string? NextStep { get; init; }
    public string? RefusalReason { get; init; }
    public DateOnly? FollowUpOn { get; init; }
    public DateOnly? FollowedUpOn { get; init; }
    /// <summary>In line: by when the provider promised to tell how it stands.</summary>
    public DateOnly? PromisedOn { get; init; }

    public required string GivenName { get; init; }
    public required string FamilyName { get; init; }
    public required bool IsOpen { get; init; }

    public string Service => Languages.Pick(Languages.Current, ServiceFi, ServiceSv, ServiceEn);

    /// <summary>Until the page is opened, and the look logged, the receiver sees letters only; nothing at all when the consent is gone.</summary>
    public string Letters => IsOpen && GivenName.Length > 0 && FamilyName.Length > 0 ? $"{GivenName[0]}. {FamilyName[0]}." : "–";

    public bool IsLate(DateOnly today) => State == ReferralState.Unanswered || (State == ReferralState.Sent && today > AnswerBy);

    /// <summary>Nobody has told how the line stands, though it was promised.</summary>
    public bool IsPromiseLate(DateOnly today) => State == ReferralState.Waiting && PromisedOn < today;

    public int WorkingDaysLeft(DateOnly today) => FinnishCalendar.WorkingDaysBetween(today, AnswerBy, WorkingDays.Strict);

    /// <summary>One query. Open tells whether the person's data may still be shown to the receiver.</summary>
    public static IQueryable<ReferralLine> Of(Db db, IQueryable<Referral> referrals, DateOnly today) =>
        from r in referrals.AsNoTracking()
        join s in db.Services on r.ServiceId equals s.Id
        join o in db.Organisations on r.ToOrganisationId equals o.Id
        join c in db.Clients on r.ClientId equals c.Id
        select new ReferralLine
        {
            Id = r.Id, ClientId = r.ClientId, ServiceId = r.ServiceId, ServiceFi = s.NameFi, ServiceSv = s.NameSv, ServiceEn = s.NameEn, Provider = o.Name, State = r.State, SentAt =
            r.SentAt, AnswerBy = r.AnswerBy, SeenAt = r.SeenAt, AnsweredAt = r.AnsweredAt, ProposedAt = r.ProposedAt, Outcome = r.Outcome, EndedOn = r.EndedOn, NextStep = r.NextStep,
            RefusalReason = r.RefusalReason, FollowUpOn = r.FollowUpOn, FollowedUpOn = r.FollowedUpOn, GivenName = c.GivenName, FamilyName = c.FamilyName, PromisedOn =
            db.WaitingPlaces.Where(p => p.ReferralId == r.Id && p.LeftAt == null && p.OfferUntil == null).Select(p => (DateOnly?)p.PromisedOn).FirstOrDefault(), IsOpen = r.Ground ==
            ReferralGround.Law || db.Consents.Any(k => k.Id == r.ConsentId && k.WithdrawnAt == null && k.GivenOn <= today && k.UntilOn >= today),
        };
}
