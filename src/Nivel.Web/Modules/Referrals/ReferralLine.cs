using Microsoft.EntityFrameworkCore;
using Nivel.Rules;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>A referral as a row of a list.</summary>
public sealed record ReferralLine(ReferralId Id, ClientId ClientId, ServiceId ServiceId, string ServiceFi, string? ServiceSv, string? ServiceEn, string Provider, ReferralState State,
    DateTimeOffset SentAt, DateOnly AnswerBy, DateTimeOffset? SeenAt, DateTimeOffset? AnsweredAt, DateTimeOffset? ProposedAt, ReferralOutcome? Outcome, DateOnly? EndedOn, string? NextStep, string? RefusalReason,
    DateOnly? FollowUpOn, DateOnly? FollowedUpOn, string GivenName, string FamilyName, bool IsOpen)
{
    public string Service => Languages.Pick(Languages.Current, ServiceFi, ServiceSv, ServiceEn);

    /// <summary>Until the page is opened, and the look logged, the receiver sees letters only; nothing at all when the consent is gone.</summary>
    public string Letters => IsOpen && GivenName.Length > 0 && FamilyName.Length > 0 ? $"{GivenName[0]}. {FamilyName[0]}." : "–";

    public bool IsLate(DateOnly today) => State == ReferralState.Unanswered || (State == ReferralState.Sent && today > AnswerBy);

    public int WorkingDaysLeft(DateOnly today) => FinnishCalendar.WorkingDaysBetween(today, AnswerBy, WorkingDays.Strict);

    /// <summary>One query. Open tells whether the person's data may still be shown to the receiver.</summary>
    public static IQueryable<ReferralLine> Of(Db db, IQueryable<Referral> referrals, DateOnly today) =>
        from r in referrals.AsNoTracking()
        join s in db.Services on r.ServiceId equals s.Id
        join o in db.Organisations on r.ToOrganisationId equals o.Id
        join c in db.Clients on r.ClientId equals c.Id
        select new ReferralLine(r.Id, r.ClientId, r.ServiceId, s.NameFi, s.NameSv, s.NameEn, o.Name, r.State, r.SentAt, r.AnswerBy, r.SeenAt, r.AnsweredAt, r.ProposedAt, r.Outcome, r.EndedOn, r.NextStep, r.RefusalReason,
            r.FollowUpOn, r.FollowedUpOn, c.GivenName, c.FamilyName,
            r.Ground == ReferralGround.Law || db.Consents.Any(k => k.Id == r.ConsentId && k.WithdrawnAt == null && k.GivenOn <= today && k.UntilOn >= today));
}
