using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Nivel.Web.Platform.Ids;
using Nivel.Web.Platform.Personal;

namespace Nivel.Web.Modules.MultiAgency;

/// <summary>One review of the joint plan (381/2023 § 6, T-06): when it was held and what was found. Each stays beside the next.</summary>
[PersonalRecord]
public sealed class SupportReview
{
    private SupportReview() { }

    internal SupportReview(MultiAgencySupport support, string found, UserId by, DateOnly on) =>
        (Id, AreaId, SupportId, Found, HeldBy, HeldOn) = (SupportReviewId.New(), support.AreaId, support.Id, found.Trim(), by, on);

    public SupportReviewId Id { get; private set; }
    public EmploymentAreaId AreaId { get; private set; }

    [Personal(ListItem.ServiceNeed, "Which plan was reviewed")]
    public MultiAgencySupportId SupportId { get; private set; }

    [Personal(ListItem.ServiceNeed, "What was found in the review")]
    public string Found { get; private set; } = "";

    [Personal(ListItem.Workers, "Who led the review")]
    public UserId HeldBy { get; private set; }

    [Personal(ListItem.ServiceNeed, "When the review was held")]
    public DateOnly HeldOn { get; private set; }

    private sealed class Table : IEntityTypeConfiguration<SupportReview>
    {
        public void Configure(EntityTypeBuilder<SupportReview> review)
        {
            review.ToTable("support_reviews");
            review.Property(r => r.Found).HasMaxLength(MultiAgencySupport.LongestWords);
            review.HasIndex(r => new { r.SupportId, r.HeldOn });
            review.HasOne<MultiAgencySupport>().WithMany().HasForeignKey(r => r.SupportId).OnDelete(DeleteBehavior.Cascade);
        }
    }
}
