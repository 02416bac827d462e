using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Happenings;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What the form of a referral holds.</summary>
public sealed record ReferralWords(ConsentScope Shared, string? Ground, ConsentWay? Way, DateOnly? Until, string? LawSection, string? LawReason, ServiceGroupId? Group, string? Message);

/// <summary>A referral kept for later (keskeneräinen ohjaus): nothing has left yet. It waits for whoever writes it, or for the person's own word on whether the data may be shared.</summary>
public sealed class KeptReferral : Recorded
{
    private KeptReferral() { }

    public KeptReferralId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }
    public ClientId ClientId { get; private set; }
    public ServiceId ServiceId { get; private set; }
    public UserId ByUserId { get; private set; }
    public DateTimeOffset KeptAt { get; private set; }

    public ConsentScope Shared { get; private set; }
    public string? Ground { get; private set; }
    public ConsentWay? Way { get; private set; }
    public DateOnly? Until { get; private set; }
    public string? LawSection { get; private set; }
    public string? LawReason { get; private set; }
    public ServiceGroupId? GroupId { get; private set; }
    public string Message { get; private set; } = "";

    /// <summary>The person has been asked for consent on the own pages.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>The person did not give it. The draft stays, so that the worker sees the answer.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }

    public bool WaitsForPerson => AskedAt is not null && DeclinedAt is null;

    public ReferralWords Words => new(Shared, Ground, Way, Until, LawSection, LawReason, GroupId, Message);

    public static KeptReferral Of(Client client, ServiceId service) => new() { Id = KeptReferralId.New(), AreaId = client.AreaId, ClientId = client.Id, ServiceId = service };

    public void Write(ReferralWords words, UserId by, DateTimeOffset at)
    {
        (Shared, Ground, Way, Until, LawSection, LawReason, GroupId, Message) = (words.Shared, words.Ground, words.Way, words.Until, words.LawSection, words.LawReason, words.Group, words.Message?.Trim() ?? "");
        (ByUserId, KeptAt, AskedAt, DeclinedAt) = (by, at, null, null);
    }

    /// <summary>The person is asked: what is told, to whom and until when stands on the own pages.</summary>
    public void Ask(string service, string? serviceSv, string? serviceEn, Actor by, DateTimeOffset at)
    {
        (AskedAt, DeclinedAt) = (at, null);
        Record("ReferralConsentAsked", by, at, ClientId, $"kept-referrals/{Id}", Audience.Shared, facts: [.. Fact.Worded("service", service, serviceSv, serviceEn)]);
    }

    public void Decline(string service, string? serviceSv, string? serviceEn, Actor by, DateTimeOffset at)
    {
        if (!WaitsForPerson) throw new InvalidOperationException("Nothing has been asked");
        DeclinedAt = at;
        Record("ReferralConsentDeclined", by, at, ClientId, $"kept-referrals/{Id}", Audience.Shared, facts: [.. Fact.Worded("service", service, serviceSv, serviceEn)]);
    }

    private sealed class Table : IEntityTypeConfiguration<KeptReferral>
    {
        public void Configure(EntityTypeBuilder<KeptReferral> kept)
        {
            kept.ToTable("kept_referrals");
            kept.Ignore(k => k.Words);
            kept.Ignore(k => k.WaitsForPerson);
            kept.Property(k => k.Ground).HasMaxLength(10);
            kept.Property(k => k.Way).HasConversion<string>().HasMaxLength(12);
            kept.Property(k => k.LawSection).HasMaxLength(20);
            kept.Property(k => k.LawReason).HasMaxLength(1000);
            kept.Property(k => k.Message).HasMaxLength(8000);
            kept.HasIndex(k => new { k.ClientId, k.ServiceId }).IsUnique();
            kept.HasOne<Client>().WithMany().HasForeignKey(k => k.ClientId).OnDelete(DeleteBehavior.Restrict);
            kept.HasOne<Service>().WithMany().HasForeignKey(k => k.ServiceId).OnDelete(DeleteBehavior.Restrict);
            kept.HasOne<User>().WithMany().HasForeignKey(k => k.ByUserId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
