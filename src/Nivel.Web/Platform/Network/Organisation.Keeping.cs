using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Platform.Network;

/// <summary>What a coordinator writes of an organisation.</summary>
public sealed record OrganisationFacts(OrganisationKind Kind, string NameFi, string? NameSv, string? NameEn, string Email)
{
    public string? Phone { get; init; }
    public string? Website { get; init; }
    public string? BusinessId { get; init; }

    /// <summary>Where it is; of a municipality, the municipality itself.</summary>
    public string? MunicipalityCode { get; init; }
}

/// <summary>An organisation is added, corrected, closed and opened again. Nothing of it is ever removed: referrals and agreements lean on it.</summary>
public sealed partial class Organisation
{
    /// <summary>The name in the reader's language, where somebody has told it.</summary>
    public string Called => Languages.Pick(Languages.Current, Name, NameSv, NameEn);

    public static Organisation Add(OrganisationFacts facts, Actor by, DateTimeOffset at)
    {
        var added = new Organisation(OrganisationId.New(), by.AreaId, facts.Kind, facts.NameFi, facts.Email);
        added.Take(facts);
        added.Record("OrganisationAdded", by, at, null, $"organisations/{added.Id}", Audience.Nobody, facts: ("organisation", facts.NameFi));
        return added;
    }

    public void Correct(OrganisationFacts facts, Actor by, DateTimeOffset at)
    {
        Take(facts);
        Record("OrganisationCorrected", by, at, null, $"organisations/{Id}", Audience.Nobody, facts: ("organisation", Name));
    }

    /// <summary>The last day on which it works; its cards and people stay to be looked after.</summary>
    public void Close(DateOnly on, Actor by, DateTimeOffset at)
    {
        Close(on);
        Record("OrganisationClosed", by, at, null, $"organisations/{Id}", Audience.Nobody, facts: ("organisation", Name));
    }

    public void Open(Actor by, DateTimeOffset at)
    {
        ClosedOn = null;
        Record("OrganisationOpened", by, at, null, $"organisations/{Id}", Audience.Nobody, facts: ("organisation", Name));
    }

    private void Take(OrganisationFacts facts)
    {
        (Kind, Name, NameSv, NameEn, Email) = (facts.Kind, facts.NameFi, facts.NameSv, facts.NameEn, facts.Email);
        (Phone, Website, BusinessId, MunicipalityCode) = (facts.Phone, facts.Website, facts.BusinessId, facts.MunicipalityCode);
    }
}
