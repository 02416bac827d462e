using Microsoft.EntityFrameworkCore;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform;
using Nivel.Web.Platform.Data;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.OpenData;

/// <summary>The public face of a published card, and nothing else: what is for professionals is not even read from the database.</summary>
public sealed record OpenCard(ServiceId Id, EmploymentAreaId AreaId, OrganisationId OrganisationId, string NameFi, string? NameSv, string? NameEn, string? SummaryFi, string? SummarySv, string? SummaryEn,
    string? ForWhom, string? How, string? Where, string? When, string? Cost, string? Accessibility, string? Website, string? Phone, string? Email,
    string Phases, string Field, string Targets, string Towns, string Tongues, bool TakesReferrals, int AnswerDays, DateOnly? CheckedOn, DateTimeOffset? ChangedAt, string PublicTerms)
{
    public IReadOnlyList<GroupRow> Groups { get; init; } = [];

    /// <summary>Codes of the national lists.</summary>
    public string Terms { get; init; } = "";

    /// <summary>Codes of municipalities that have said "not here".</summary>
    public IReadOnlyList<string> NotIn { get; init; } = [];

    public string Name => Languages.Pick(Languages.Current, NameFi, NameSv, NameEn);
    public string Summary => Languages.Pick(Languages.Current, SummaryFi, SummarySv, SummaryEn);

    /// <summary>When it changed; a card without that carries the moment in which its id was made.</summary>
    public DateTimeOffset LastChange => ChangedAt ?? (CheckedOn is { } on ? FinnishTime.StartOf(on) : StableId.MadeAt(Id.Value));

    public IEnumerable<string> Codes(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Without the groups and exceptions; the shelf adds them.</summary>
    public static IQueryable<OpenCard> Of(Db db) => db.Services.AsNoTracking().Where(s => s.State == CardState.Published).OrderBy(s => s.Id)
        .Select(s => new OpenCard(s.Id, s.AreaId, s.OrganisationId, s.NameFi, s.NameSv, s.NameEn, s.SummaryFi, s.SummarySv, s.SummaryEn,
            s.ForWhom, s.How, s.Where, s.When, s.Cost, s.Accessibility, s.Website, s.ContactPhone, s.ContactEmail,
            s.Phases, s.Field, s.TargetGroups, s.Municipalities, s.Languages, s.TakesReferrals, s.AnswerDays, s.CheckedOn, s.ChangedAt, s.PublicTerms)
        { Terms = s.Terms });
}

/// <summary>An organisation with at least one published card. No contact person: a worker's name is not open data.</summary>
public sealed record OpenOrganisation(OrganisationId Id, string Name, string? BusinessId, string? Website, string? MunicipalityCode);
