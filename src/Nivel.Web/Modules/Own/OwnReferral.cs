using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Shared;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Own;

/// <summary>A referral as the person reads it: to whom, what is told, on what ground, and how it stands.</summary>
public sealed record OwnReferral(Referral Referral, string Service, string Provider, string? Sender, Consent? Consent, LinePlace? Line)
{
    public string? Alternative { get; init; }
    public string? Group { get; init; }

    /// <summary>Can the receiver see the person today?</summary>
    public bool IsShown(DateOnly today) => Referral.Ground == ReferralGround.Law || Consent?.IsInForce(today) == true;

    /// <summary>How it stands, as one sentence to the person.</summary>
    public string Sentence(Texts t, DateOnly today)
    {
        var key = (Referral.State, Line, Referral.ProposedAt) switch
        {
            (ReferralState.Waiting, { OfferUntil: not null }, _) => "Waiting-offered",
            (ReferralState.Accepted, _, not null) => "Accepted-time",
            _ => $"{Referral.State}",
        };
        return t[$"Own.referral-state-{key}", Facts(today)];
    }

    private object[] Facts(DateOnly today) => Referral.State switch
    {
        ReferralState.Waiting when Line is { OfferUntil: { } until } => [FinnishTime.Spoken(until, today)],
        ReferralState.Waiting => [Line?.Number ?? 0, Line?.Of ?? 0, Line is { } place ? FinnishTime.Spoken(place.PromisedOn, today) : "–"],
        ReferralState.TimeProposed or ReferralState.Accepted => [Referral.ProposedAt is { } at ? Moment(at, today) : ""],
        ReferralState.Started => [Day(Referral.StartedOn, today)],
        ReferralState.Ended => [Day(Referral.EndedOn, today)],
        _ => [FinnishTime.Spoken(Referral.AnswerBy, today)],
    };

    /// <summary>On what ground the receiver may know, with the section of the law and the sender's reason when there is no consent.</summary>
    public string Ground(Texts t, DateOnly today) => Referral.Ground == ReferralGround.Law ? t["Own.referral-by-law", t[$"Referrals.law-{Referral.LawGround}"]]
        : Consent is { } consent && consent.IsInForce(today) ? t["Own.referral-by-consent", FinnishTime.Spoken(consent.UntilOn, today)] : t["Own.referral-consent-gone"];

    public string Scopes(Texts t) => string.Join(", ", SharedPart.Offered.Where(s => Referral.Shared.HasFlag(s)).Select(s => t[$"Own.scope-{s}"]));

    public static string Moment(DateTimeOffset at, DateOnly today) => at.InFinland() is var (day, time) ? $"{FinnishTime.Spoken(day, today)} {DateWords.Time(time, CultureInfo.CurrentUICulture)}" : "";

    private static string Day(DateOnly? day, DateOnly today) => day is { } on ? FinnishTime.Spoken(on, today) : "–";

    /// <summary>All of the person's referrals, the newest first.</summary>
    public static async Task<IReadOnlyList<OwnReferral>> Of(Db db, ClientId client)
    {
        var referrals = await db.Referrals.AsNoTracking().Where(r => r.ClientId == client).OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id).ToListAsync();
        var services = (await db.Services.AsNoTracking().Where(s => db.Referrals.Any(r => r.ClientId == client && (r.ServiceId == s.Id || r.AlternativeServiceId == s.Id))).Select(s => new { s.Id, s.NameFi, s.NameSv, s.NameEn }).ToListAsync())
            .ToDictionary(s => s.Id, s => Languages.Pick(Languages.Current, s.NameFi, s.NameSv, s.NameEn));
        var providers = await db.Organisations.Where(o => db.Referrals.Any(r => r.ClientId == client && r.ToOrganisationId == o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        var senders = await db.People.Where(u => db.Referrals.Any(r => r.ClientId == client && r.FromUserId == u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        var consents = await db.Consents.AsNoTracking().Where(c => c.ClientId == client).ToDictionaryAsync(c => c.Id);
        var groups = await db.ServiceGroups.Where(g => db.Referrals.Any(r => r.ClientId == client && r.GroupId == g.Id)).ToDictionaryAsync(g => g.Id, g => g.Name);
        var own = new List<OwnReferral>();
        foreach (var r in referrals)
            own.Add(new(r, services[r.ServiceId], providers[r.ToOrganisationId], senders.GetValueOrDefault(r.FromUserId), r.ConsentId is { } c ? consents[c] : null, await LinePlace.Find(db, r))
            {
                Alternative = r.AlternativeServiceId is { } other ? services[other] : null, Group = r.GroupId is { } g && groups[g].Length > 0 ? groups[g] : null,
            });
        return own;
    }
}
