using Microsoft.EntityFrameworkCore;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>A card as lists and the map need it, without its long texts.</summary>
public sealed record ServiceRow(ServiceId Id, OrganisationId OrganisationId, string Provider, CardState State, string NameFi, string? NameSv, string? NameEn,
    string? SummaryFi, string? SummarySv, string? SummaryEn, string Phases, string Field, string Targets, string Towns, string Tongues, bool TakesReferrals, int AnswerDays, DateOnly? CheckedOn, string? Source)
{
    public Places Places { get; init; } = Places.Unknown;

    /// <summary>There is an address to which a referral can be sent: of the card, or of its organisation.</summary>
    public bool HasAddress { get; init; } = true;

    /// <summary>Where the provider is.</summary>
    public string? ProviderTown { get; init; }

    /// <summary>The provider is in this municipality, or the card names it.</summary>
    public bool IsIn(string municipality) => ProviderTown == municipality || MunicipalityCodes.Contains(municipality);

    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);
    public string Summary => Languages.Pick(Languages.Current, SummaryFi, SummarySv, SummaryEn);
    public IReadOnlyList<string> TargetGroups { get; } = Split(Targets);
    public IReadOnlyList<string> MunicipalityCodes { get; } = Split(Towns);
    public IReadOnlyList<string> LanguageCodes { get; } = Split(Tongues);
    public IEnumerable<string> PhaseLetters => Phases.Select(p => p.ToString());

    /// <summary>Checked too long ago to be suggested to anybody.</summary>
    public bool IsOutdated(DateOnly today) => CardAge.Of(CheckedOn, today) == Freshness.Outdated;

    /// <summary>Two queries, whatever the number of cards: the cards, and their groups.</summary>
    public static async Task<List<ServiceRow>> Of(Db db, IQueryable<Service> services, DateOnly today)
    {
        var cards = await services.AsNoTracking().Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new ServiceRow(s.Id, s.OrganisationId, o.Name, s.State,
            s.NameFi, s.NameSv, s.NameEn, s.SummaryFi, s.SummarySv, s.SummaryEn, s.Phases, s.Field, s.TargetGroups, s.Municipalities, s.Languages, s.TakesReferrals, s.AnswerDays, s.CheckedOn, s.Source)
        { ProviderTown = o.MunicipalityCode, HasAddress = (s.ContactEmail != null && s.ContactEmail != "") || o.Email != "" }).ToListAsync();
        var groups = await Groups(db, services, today);
        return [.. cards.Select(c => c with { Places = Places.Of(groups[c.Id], today) })];
    }

    private static async Task<ILookup<ServiceId, GroupRow>> Groups(Db db, IQueryable<Service> services, DateOnly today)
    {
        var rows = await db.ServiceGroups.AsNoTracking().Where(g => g.CancelledOn == null && services.Any(s => s.Id == g.ServiceId) && (g.EndsOn == null || g.EndsOn >= today))
            .Select(g => new GroupRow(g.Id, g.ServiceId, g.Name, g.StartsOn, g.EndsOn, g.Minimum, g.Places, g.Taken)).ToListAsync();
        return rows.ToLookup(g => g.ServiceId);
    }

    private static string[] Split(string codes) => codes.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
