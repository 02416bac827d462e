using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Modules.Referrals;
using Nivel.Web.Platform.Ids;

namespace Nivel.Web.Modules.Panels;

/// <summary>How one member sees one applicant: three questions, each from 1 (little) to 5 (very much).</summary>
public sealed class PanelRating
{
    public const int LongestWords = 2000;

    private PanelRating() { }

    public PanelRating(PanelId panel, ReferralId referral, UserId user) => (Id, PanelId, ReferralId, UserId) = (PanelRatingId.New(), panel, referral, user);

    public PanelRatingId Id { get; private set; }
    public PanelId PanelId { get; private set; }
    public ReferralId ReferralId { get; private set; }
    public UserId UserId { get; private set; }

    /// <summary>How much the person needs just this service.</summary>
    public int Need { get; private set; }

    /// <summary>What is lost by waiting.</summary>
    public int Urgency { get; private set; }

    /// <summary>Does the service answer the need; not how easily the person will succeed.</summary>
    public int Suitability { get; private set; }

    public string? Words { get; private set; }
    public DateTimeOffset At { get; private set; }

    public void Rate(int need, int urgency, int suitability, string? words, DateTimeOffset at) => (Need, Urgency, Suitability, Words, At) = (need, urgency, suitability, words, at);

    private sealed class Table : IEntityTypeConfiguration<PanelRating>
    {
        public void Configure(EntityTypeBuilder<PanelRating> rating)
        {
            rating.Property(r => r.Words).HasMaxLength(LongestWords);
            rating.HasIndex(r => new { r.PanelId, r.ReferralId, r.UserId }).IsUnique();
            rating.HasOne<SelectionPanel>().WithMany().HasForeignKey(r => r.PanelId).OnDelete(DeleteBehavior.Cascade);
            rating.HasOne<Referral>().WithMany().HasForeignKey(r => r.ReferralId).OnDelete(DeleteBehavior.Restrict);
            rating.ToTable("panel_ratings", t => t.HasCheckConstraint("ck_panel_rating", "need between 1 and 5 and urgency between 1 and 5 and suitability between 1 and 5"));
        }
    }
}
