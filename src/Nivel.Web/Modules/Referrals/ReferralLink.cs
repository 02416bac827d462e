using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Access;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Referrals;

/// <summary>What a link lets its holder do: answer a referral, or tell that a service started or ended.</summary>
public enum LinkPurpose { Answer, Result }

/// <summary>A link by which a provider answers one referral without an account. The token itself is only in the mail; here is its hash.</summary>
public sealed class ReferralLink
{
    private ReferralLink() { }

    public ReferralLink(ReferralId referral, byte[] tokenHash, string sentTo, DateTimeOffset expiresAt, LinkPurpose purpose = LinkPurpose.Answer) =>
        (Id, ReferralId, TokenHash, SentTo, ExpiresAt, Purpose) = (ReferralLinkId.New(), referral, tokenHash, sentTo, expiresAt, purpose);

    public ReferralLinkId Id { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public byte[] TokenHash { get; private set; } = [];
    public string SentTo { get; private set; } = "";
    public LinkPurpose Purpose { get; private set; }
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>One answer, once: a used link shows what was answered and changes nothing.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>The organisation acts by its link: in the logs the id of the link stands where the id of a user would.</summary>
    public static Actor Actor(ReferralLink link, Referral referral, string name) => new(UserId.Of(link.Id.Value), Role.Provider, referral.ToOrganisationId, referral.AreaId, name);

    public void Use(DateTimeOffset at) => (UsedAt, Version) = (at, Version + 1);

    private sealed class Table : IEntityTypeConfiguration<ReferralLink>
    {
        public void Configure(EntityTypeBuilder<ReferralLink> link)
        {
            link.ToTable("referral_links");
            link.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(10);
            link.Property(l => l.SentTo).HasMaxLength(254);
            link.Property(l => l.Version).IsConcurrencyToken();
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasOne<Referral>().WithMany().HasForeignKey(l => l.ReferralId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
