using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Clients;
using Nivel.Web.Modules.Services;
using Nivel.Web.Platform.Network;

namespace Nivel.Web.Modules.Referrals;

public sealed partial class Referral
{
    private sealed class Table : IEntityTypeConfiguration<Referral>
    {
        public void Configure(EntityTypeBuilder<Referral> referral)
        {
            referral.Property(r => r.State).HasConversion<string>().HasMaxLength(15);
            referral.Property(r => r.Ground).HasConversion<string>().HasMaxLength(10);
            referral.Property(r => r.Outcome).HasConversion<string>().HasMaxLength(15);
            referral.Property(r => r.RefusalReason).HasMaxLength(30);
            referral.Property(r => r.HandoverPlace).HasMaxLength(LongestPlace);
            referral.Property(r => r.NoNextBecause).HasMaxLength(LongestNext);
            referral.Property(r => r.Message).HasMaxLength(8000);
            referral.Property(r => r.LawGround).HasMaxLength(20);
            referral.Property(r => r.GroundReason).HasMaxLength(1000);
            referral.HasIndex(r => r.ClientId);
            referral.HasIndex(r => new { r.ToOrganisationId, r.State });
            referral.HasIndex(r => new { r.FromUserId, r.State, r.AnsweredAt });
            referral.HasIndex(r => new { r.State, r.AnswerBy });
            referral.HasIndex(r => new { r.ServiceId, r.SentAt });
            referral.HasOne<Client>().WithMany().HasForeignKey(r => r.ClientId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne<Service>().WithMany().HasForeignKey(r => r.ServiceId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne<ServiceGroup>().WithMany().HasForeignKey(r => r.GroupId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne<Consent>().WithMany().HasForeignKey(r => r.ConsentId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne<Organisation>().WithMany().HasForeignKey(r => r.ToOrganisationId).OnDelete(DeleteBehavior.Restrict);
            referral.HasOne<User>().WithMany().HasForeignKey(r => r.FromUserId).OnDelete(DeleteBehavior.Restrict);
            referral.ToTable(t =>
            {
                t.HasCheckConstraint("ck_referral_ground", "(ground = 'Consent' and consent_id is not null) or (ground = 'Law' and law_ground is not null and ground_reason is not null)");
                t.HasCheckConstraint("ck_referral_outcome", "(state = 'Ended') = (outcome is not null)");
            });
        }
    }
}
