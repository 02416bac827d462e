using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Network;

/// <summary>How referrals to one organisation went in a year.</summary>
public sealed record OrganisationFlow(string Name, int Sent, AnswerTime Answers, int Refused, int Unanswered);

/// <summary>Demand of one service in a year: asked, refused as full, waiting now, free places.</summary>
public sealed record ServiceDemand(ServiceRow Service, int Sent, int Full, int Waiting);

/// <summary>Gaps of one phase for one reason.</summary>
public sealed record GapCount(string Phase, GapReason Why, int Count);

/// <summary>The network of an area in figures: where to build, where services overlap, who answers slowly, what each joint yields.</summary>
public sealed record NetworkPicture(IReadOnlyList<GapCount> Gaps, IReadOnlyList<OrganisationFlow> Organisations, IReadOnlyList<ServiceDemand> Demand, IReadOnlyList<Joint> Joints, IReadOnlyList<Overlap> Overlaps, IReadOnlyDictionary<ServiceId, string> Names, WhereToBuild Build)
{
    /// <summary>Figures of fewer than this are hidden.</summary>
    public const int Least = 5;

    private sealed record Sent(ClientId ClientId, ServiceId ServiceId, OrganisationId To, ReferralState State, string? Reason, DateTimeOffset SentAt, DateTimeOffset? AnsweredAt, DateOnly AnswerBy, DateOnly? EndedOn, ReferralOutcome? Outcome);

    public static async Task<NetworkPicture> Of(Db db, EmploymentAreaId area, DateOnly today)
    {
        var year = today.AddYears(-1);
        var since = FinnishTime.StartOf(today.AddYears(-2));
        var sent = await db.Referrals.AsNoTracking().Where(r => r.AreaId == area && r.SentAt >= since)
            .Select(r => new Sent(r.ClientId, r.ServiceId, r.ToOrganisationId, r.State, r.RefusalReason, r.SentAt, r.AnsweredAt, r.AnswerBy, r.EndedOn, r.Outcome)).ToListAsync();
        var work = (await db.Placements.AsNoTracking().Where(p => p.AreaId == area && p.StartsOn >= year.AddYears(-1)).Select(p => new { p.ClientId, p.StartsOn }).ToListAsync()).ToLookup(p => p.ClientId, p => p.StartsOn);
        var published = db.Services.Where(s => s.AreaId == area && s.State == CardState.Published);
        var (rows, terms) = (await ServiceRow.Of(db, published, today), await published.Select(s => new { s.Id, s.SearchTerms }).ToDictionaryAsync(s => s.Id, s => s.SearchTerms));
        var recent = sent.Where(s => s.SentAt.InFinland().Day >= year).ToList();
        var (gaps, demand) = (await GapsOf(db, area, year), DemandOf(rows, recent));
        return new(GapCounts(gaps), await AnswersOf(db, recent, today), [.. demand.Where(d => d.Sent >= Least)],
            Network.Joints.Of(sent.Select(s => new Passage(s.ClientId, s.ServiceId, s.SentAt.InFinland().Day, s.EndedOn, s.Outcome)), work, today),
            Network.Overlaps.Of([.. rows.Select(r => (r, terms.GetValueOrDefault(r.Id, "")))]), await NamesOf(db, area),
            WhereToBuild.Of([.. gaps.Select(g => new GapFact(g.Field ?? "", g.Municipality, g.Why))], demand));
    }

    private sealed record Gap(string? Phase, string? Field, string Municipality, GapReason Why);

    private static Task<List<Gap>> GapsOf(Db db, EmploymentAreaId area, DateOnly since) =>
        db.ServiceGaps.AsNoTracking().Where(g => g.AreaId == area && g.NoticedOn >= since).Select(g => new Gap(g.Phase, g.Field, g.Municipality, g.Why)).ToListAsync();

    private static IReadOnlyList<GapCount> GapCounts(List<Gap> gaps) =>
        [.. gaps.GroupBy(g => (Phase: g.Phase ?? "", g.Why)).Select(g => new GapCount(g.Key.Phase, g.Key.Why, g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Phase, StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<OrganisationFlow>> AnswersOf(Db db, List<Sent> recent, DateOnly today)
    {
        var ids = recent.Select(r => r.To).Distinct().ToList();
        var names = await db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
        return [.. recent.GroupBy(r => r.To).Where(g => g.Count() >= Least).Select(g => new OrganisationFlow(names.GetValueOrDefault(g.Key, ""), g.Count(),
            AnswerTime.From(g.Select(r => (r.SentAt.InFinland().Day, r.AnsweredAt?.InFinland().Day, r.AnswerBy)), today), g.Count(r => r.State == ReferralState.Refused), g.Count(r => r.State == ReferralState.Unanswered)))
            .OrderByDescending(o => o.Answers.Median ?? int.MaxValue).ThenBy(o => o.Name, Texts.Sorting)];
    }

    private static IReadOnlyList<ServiceDemand> DemandOf(List<ServiceRow> rows, List<Sent> recent)
    {
        var byService = recent.ToLookup(r => r.ServiceId);
        return [.. rows.Select(r => new ServiceDemand(r, byService[r.Id].Count(), byService[r.Id].Count(s => s.Reason == "full"), byService[r.Id].Count(s => ReferralWaits.IsIn(s.State))))
            .OrderByDescending(d => d.Full).ThenByDescending(d => d.Sent)];
    }

    private static async Task<IReadOnlyDictionary<ServiceId, string>> NamesOf(Db db, EmploymentAreaId area) =>
        (await db.Services.AsNoTracking().Where(s => s.AreaId == area).Select(s => new { s.Id, s.NameFi, s.NameSv, s.NameEn }).ToListAsync()).ToDictionary(s => s.Id, s => Languages.Pick(Languages.Current, s.NameFi, s.NameSv, s.NameEn));
}
