using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>The three parties of the act (381/2023 § 2, T-08).</summary>
public enum SupportPartyKind { Authority, County, Kela }

/// <summary>One party of a person's multi-agency support: its named worker and its own answer. A record of its own, so that two parties may answer at the same moment.</summary>
[PersonalRecord]
public sealed class SupportParty : Recorded
{
    private SupportParty() { }

    public SupportPartyId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which support the party takes part in")]
    public MultiAgencySupportId SupportId { get; private set; }

    [Personal(ListItem.Identity, "Whose support it is")]
    public ClientId ClientId { get; private set; }

    [Personal(ListItem.Workers, "Which party the worker speaks for")]
    public SupportPartyKind Kind { get; private set; }

    [Personal(ListItem.Workers, "Whose worker it is")]
    public OrganisationId OrganisationId { get; private set; }

    [Personal(ListItem.Workers, "Whom the person and the other parties turn to")]
    public UserId UserId { get; private set; }

    /// <summary>The leading party answers for the whole (vastuutaho).</summary>
    [Personal(ListItem.Workers, "Who answers for the whole")]
    public bool Leads { get; private set; }

    /// <summary>Null until the party has answered.</summary>
    [Personal(ListItem.ServiceNeed, "Does the party hold that services must be coordinated")]
    public bool? IsNeeded { get; private set; }

    [Personal(ListItem.ServiceNeed, "Why the party thinks so")]
    public string? Words { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the party answered")]
    public DateTimeOffset? AnsweredAt { get; private set; }

    public static SupportParty Name(MultiAgencySupport support, SupportPartyKind kind, User worker, bool leads) => new()
    {
        Id = SupportPartyId.New(), AreaId = support.AreaId, SupportId = support.Id, ClientId = support.ClientId, Kind = kind, OrganisationId = worker.OrganisationId, UserId = worker.Id, Leads = leads,
    };

    public void Answer(bool needed, string words, Actor by, DateTimeOffset at)
    {
        (IsNeeded, Words, AnsweredAt) = (needed, words.Trim(), at);
        Record("SupportPartyAnswered", by, at, ClientId, $"support/{SupportId}", facts: ("party", $"party-{Kind}"));
    }

    /// <summary>Another worker speaks for the party from now on; what the party has answered stands.</summary>
    public void HandTo(User worker, Actor by, DateTimeOffset at)
    {
        if (worker.Id == UserId) return;
        (UserId, OrganisationId) = (worker.Id, worker.OrganisationId);
        Record("SupportWorkerChanged", by, at, ClientId, $"support/{SupportId}", facts: ("party", $"party-{Kind}"));
    }

    private sealed class Table : IEntityTypeConfiguration<SupportParty>
    {
        public void Configure(EntityTypeBuilder<SupportParty> party)
        {
            party.ToTable("support_parties");
            party.Property(p => p.Kind).HasConversion<string>().HasMaxLength(12);
            party.Property(p => p.Words).HasMaxLength(MultiAgencySupport.LongestWords);
            party.HasIndex(p => new { p.SupportId, p.Kind }).IsUnique();
            party.HasIndex(p => p.UserId);
            party.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(p => p.SupportId).OnDelete(DeleteBehavior.Cascade);
            party.HasOne<User>().WithMany().HasForeignKey(p => p.UserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
