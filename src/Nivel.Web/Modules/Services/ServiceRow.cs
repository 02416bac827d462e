using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>A card as lists and the map need it, without its long texts.</summary>
public sealed record ServiceRow(ServiceId Id, OrganisationId OrganisationId, string ProviderFi, CardState State, string NameFi, string? NameSv, string? NameEn,
    string? SummaryFi, string? SummarySv, string? SummaryEn, string Phases, string Field, string Targets, string Towns, string Tongues, bool TakesReferrals, int AnswerDays, DateOnly? CheckedOn, string? Source)
{
    public Places Places { get; init; } = Places.Unknown;

    public string? ProviderSv { get; init; }
    public string? ProviderEn { get; init; }
    public string Provider => Languages.Pick(Languages.Current, ProviderFi, ProviderSv, ProviderEn);

    /// <summary>There is an address to which a referral can be sent: of the card, or of its organisation.</summary>
    public bool HasAddress { get; init; } = true;

    /// <summary>Where the provider is.</summary>
    public string? ProviderTown { get; init; }

    /// <summary>Codes of the national lists.</summary>
    public string Terms { get; init; } = "";
    public IReadOnlyList<string> TermCodes => Split(Terms);

    /// <summary>Does the card stand under the code, itself or by something narrower?</summary>
    public bool IsUnder(string code) => TermCodes.Any(t => Classes.ServiceTerm.WithBroader(t).Contains(code));

    /// <summary>Municipalities that have said "not here" (kuntapoikkeus).</summary>
    public IReadOnlyList<string> NotIn { get; init; } = [];

    /// <summary>May a resident of the municipality come? The card names it or none at all, and the municipality itself has not said otherwise.</summary>
    public bool Reaches(string municipality) => (MunicipalityCodes.Count == 0 || MunicipalityCodes.Contains(municipality)) && !NotIn.Contains(municipality);

    /// <summary>The provider is in this municipality, or the card names it.</summary>
    public bool IsIn(string municipality) => (ProviderTown == municipality || MunicipalityCodes.Contains(municipality)) && !NotIn.Contains(municipality);

    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);
    public string Summary => Languages.Pick(Languages.Current, SummaryFi, SummarySv, SummaryEn);
    public IReadOnlyList<string> TargetGroups { get; } = Split(Targets);
    public IReadOnlyList<string> MunicipalityCodes { get; } = Split(Towns);
    public IReadOnlyList<string> LanguageCodes { get; } = Split(Tongues);
    public IEnumerable<string> PhaseLetters => Phases.Select(p => p.ToString());

    /// <summary>Checked too long ago to be suggested to anybody.</summary>
    public bool IsOutdated(DateOnly today) => CardAge.Of(CheckedOn, today) == Freshness.Outdated;

    /// <summary>Three queries, whatever the number of cards: the cards, their groups, and what municipalities say of them.</summary>
    public static async Task<List<ServiceRow>> Of(Db db, IQueryable<Service> services, DateOnly today)
    {
        var cards = await services.AsNoTracking().Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new ServiceRow(s.Id, s.OrganisationId, o.Name, s.State,
            s.NameFi, s.NameSv, s.NameEn, s.SummaryFi, s.SummarySv, s.SummaryEn, s.Phases, s.Field, s.TargetGroups, s.Municipalities, s.Languages, s.TakesReferrals, s.AnswerDays, s.CheckedOn, s.Source)
        { Terms = s.Terms, ProviderSv = o.NameSv, ProviderEn = o.NameEn, ProviderTown = o.MunicipalityCode, HasAddress = (s.ContactEmail != null && s.ContactEmail != "") || o.Email != "" }).ToListAsync();
        var groups = await Groups(db, services, today);
        var not = await NotHere(db, services);
        return [.. cards.Select(c => c with { Places = Places.Of(groups[c.Id], today), NotIn = not.Contains(c.Id) ? [.. not[c.Id]] : [] })];
    }

    private static async Task<ILookup<ServiceId, string>> NotHere(Db db, IQueryable<Service> services)
    {
        var said = await db.TownExceptions.AsNoTracking().Where(e => e.Kind == TownExceptionKind.NotHere && services.Any(s => s.Id == e.ServiceId)).Select(e => new { e.ServiceId, e.MunicipalityCode }).ToListAsync();
        return said.ToLookup(e => e.ServiceId, e => e.MunicipalityCode);
    }

    private static async Task<ILookup<ServiceId, GroupRow>> Groups(Db db, IQueryable<Service> services, DateOnly today)
    {
        var rows = await db.ServiceGroups.AsNoTracking().Where(g => g.CancelledOn == null && services.Any(s => s.Id == g.ServiceId) && (g.EndsOn == null || g.EndsOn >= today))
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync();
        return rows.ToLookup(g => g.ServiceId);
    }

    private static string[] Split(string codes) => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
