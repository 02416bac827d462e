using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Clients;

/// <summary>What may be shared. Health is never part of another scope (D-13).</summary>
[Flags]
public enum ConsentScope { None = 0, Contact = 1, Need = 2, Plan = 4, Skills = 8, Results = 16, Health = 32 }

public enum ConsentWay { OnScreen, OnPaper, OwnPages, ByPhone }

/// <summary>Consent (suostumus): the person's permission to share named data with a named party for a purpose and a time.</summary>
public sealed class Consent : Recorded
{
    private Consent() { }

    public ConsentId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public OrganisationId? OrganisationId { get; private set; }
    public EmployerId? EmployerId { get; private set; }

    /// <summary>What the consent is for: "referral", "job-order", "network".</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>One job order or referral, when the consent is for that alone (D-13: written, per order).</summary>
    public string? About { get; private set; }

    public ConsentScope Scope { get; private set; }
    public ConsentWay Way { get; private set; }
    public DateOnly GivenOn { get; private set; }
    public DateOnly UntilOn { get; private set; }
    public DateTimeOffset? WithdrawnAt { get; private set; }

    public bool IsInForce(DateOnly day) => WithdrawnAt is null && GivenOn <= day && day <= UntilOn;

    public static Consent Give(Client client, Actor by, DateTimeOffset at, DateOnly today, Party to, string purpose, ConsentScope scope, ConsentWay way, DateOnly until, string? about = null)
    {
        if (until < today) throw new ArgumentOutOfRangeException(nameof(until), "A consent cannot end before it begins");
        if (scope == ConsentScope.None) throw new ArgumentException("A consent names what is shared", nameof(scope));
        var consent = new Consent
        {
            Id = ConsentId.New(), AreaId = client.AreaId, ClientId = client.Id, OrganisationId = to.Organisation, EmployerId = to.Employer,
            Purpose = purpose, About = about, Scope = scope, Way = way, GivenOn = today, UntilOn = until,
        };
        consent.Record("ConsentGiven", by, at, client.Id, $"consents/{consent.Id}", facts: [("party", to.Name), ("until", until.ToString("O"))]);
        return consent;
    }

    public void Withdraw(Actor by, DateTimeOffset at, string partyName)
    {
        if (WithdrawnAt is not null) return;
        WithdrawnAt = at;
        Record("ConsentWithdrawn", by, at, ClientId, $"consents/{Id}", facts: ("party", partyName));
    }

    /// <summary>To whom a consent is given.</summary>
    public sealed record Party(OrganisationId? Organisation, EmployerId? Employer, string Name);

    private sealed class Table : IEntityTypeConfiguration<Consent>
    {
        public void Configure(EntityTypeBuilder<Consent> consent)
        {
            consent.Property(c => c.Purpose).HasMaxLength(30);
            consent.Property(c => c.About).HasMaxLength(120);
            consent.Property(c => c.Way).HasConversion<string>().HasMaxLength(12);
            consent.HasIndex(c => c.ClientId);
            consent.HasOne<Client>().WithMany().HasForeignKey(c => c.ClientId).OnDelete(DeleteBehavior.Restrict);
            consent.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            consent.ToTable(t => t.HasCheckConstraint("ck_consent_days", "until_on >= given_on"));
            consent.ToTable(t => t.HasCheckConstraint("ck_consent_party", "(organisation_id is null) <> (employer_id is null)"));
        }
    }
}
