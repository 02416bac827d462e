using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Services;

/// <summary>Two-step publishing: the provider says it is ready, the municipality publishes.</summary>
public enum CardState { Draft, Ready, Published, Withdrawn }

/// <summary>Service (palvelu) with its card (palvelukortti): one record with a public and a professional face.</summary>
public sealed partial class Service : Recorded
{
    private Service() { }

    public Service(ServiceId id, EmploymentAreaId area, OrganisationId organisation, string nameFi) =>
        (Id, AreaId, OrganisationId, NameFi) = (id, area, organisation, nameFi);

    public ServiceId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public OrganisationId OrganisationId { get; private set; }
    public CardState State { get; private set; }

    /// <summary>Letters of the phases whose line the service stands on, in the order of the map: "HO".</summary>
    public string Phases { get; set; } = "";

    /// <summary>Code of the field: text "Services.field-…".</summary>
    public string Field { get; set; } = "coaching";

    /// <summary>Codes separated by commas: youth, 55-plus, immigrants, long-term, work-ability, everyone.</summary>
    public string TargetGroups { get; set; } = "everyone";

    /// <summary>Municipality codes separated by commas; empty means the whole area.</summary>
    public string Municipalities { get; set; } = "";

    /// <summary>Language codes separated by commas.</summary>
    public string Languages { get; set; } = "fi";

    /// <summary>Codes of the national lists separated by commas: service classes, target groups and life events. <see cref="Classes.ServiceTerm"/></summary>
    public string Terms { get; set; } = "";

    public bool TakesReferrals { get; set; } = true;

    /// <summary>Answer promised in this many working days.</summary>
    public int AnswerDays { get; set; } = 5;

    /// <summary>When somebody last checked that the card is true; null is never.</summary>
    public DateOnly? CheckedOn { get; private set; }

    public UserId? FirstUpdater { get; set; }
    public UserId? SecondUpdater { get; set; }

    /// <summary>Source and its key there when the card came by import: "ptv:…".</summary>
    public string? Source { get; set; }
    public DateOnly? SourceAsOf { get; set; }

    /// <summary>Mark of what the source said when it was last read.</summary>
    public string? SourceMark { get; set; }

    /// <summary>Lemmas and compound parts of all texts, for search by those who read the professional face. Kept by <see cref="Index"/>.</summary>
    public string SearchTerms { get; private set; } = "";

    /// <summary>The same of the public face alone: nobody may learn by searching what they may not read.</summary>
    public string PublicTerms { get; private set; } = "";

    public void Publish() => State = CardState.Published;

    public void Ready() => State = CardState.Ready;

    public void Withdraw() => State = CardState.Withdrawn;

    public void Confirm(DateOnly on) => CheckedOn = on;

    /// <summary>Publishing, readiness, withdrawal and confirmation by a person leave their mark.</summary>
    public void Publish(Actor by, DateTimeOffset at)
    {
        SettleReady();
        Keep(CardState.Published, "CardPublished", by, at);
    }

    public void Ready(Actor by, DateTimeOffset at)
    {
        SettleReady();
        Keep(CardState.Ready, "CardReady", by, at);
    }

    public void Withdraw(Actor by, DateTimeOffset at) => Keep(CardState.Withdrawn, "CardWithdrawn", by, at);

    public void Confirm(Actor by, DateTimeOffset at, DateOnly on)
    {
        Confirm(on);
        (ChangedAt, CareStage, RemindedOn) = (at, 0, null);
        Record("CardConfirmed", by, at, null, $"services/{Id}", facts: ("service", NameFi));
    }

    private void Keep(CardState state, string happened, Actor by, DateTimeOffset at)
    {
        (State, ChangedAt) = (state, at);
        Record(happened, by, at, null, $"services/{Id}", facts: ("service", NameFi));
    }

    /// <summary>Makes the search words anew; the provider's name is found too.</summary>
    public void Index(string provider) => (SearchTerms, PublicTerms) = (ServiceTerms.Of(this, provider), ServiceTerms.Public(this, provider));
}
